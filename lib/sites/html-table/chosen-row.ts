import type { Page } from '../kit/page.ts';
import type { TableCss } from './data.ts';
import { cellsOf } from './table-model.ts';

/**
 * The one row the user means: under the text selection, under the focus or the last click,
 * marked as chosen, or the only one ticked. Two rows chosen are none.
 */
export function chosenRow(page: Page, css: TableCss, tables: readonly Element[]): Element | null {
  const { dom, pointed } = page;
  const inTables = (element: Element | null | undefined) => {
    const row = element ? dom.closest(element, css.row) : null;
    return row && tables.some((one) => dom.contains(one, row)) ? row : null;
  };
  const selected = dom.selection()?.around;
  return (
    inTables(selected) ??
    inTables(dom.focused()) ??
    inTables(pointed) ??
    markedRow(page, css, tables, inTables) ??
    tickedRow(page, css, tables, inTables)
  );
}

type RowOf = (element: Element) => Element | null;

function markedRow(
  { dom }: Page,
  css: TableCss,
  tables: readonly Element[],
  rowOf: RowOf,
): Element | null {
  for (const mark of css.chosen) {
    const marked = tables.flatMap((one) => dom.findAll(mark, one, 20));
    const rows = new Set(marked.map(rowOf).filter((row) => row !== null));
    const [row] = rows;
    if (row && rows.size === 1) return row;
    if (rows.size > 1) return null;
  }
  return null;
}

function tickedRow(
  { dom }: Page,
  css: TableCss,
  tables: readonly Element[],
  rowOf: RowOf,
): Element | null {
  const ticks = tables.flatMap((one) => dom.findAll(css.check, one, 200));
  const rows = new Set(
    ticks
      .filter((tick) => dom.isChecked(tick))
      .map(rowOf)
      .filter(
        (row) =>
          row !== null && cellsOf(dom, css, row).some((cell) => dom.matches(cell, css.bodyCell)),
      ),
  );
  const [row] = rows;
  return rows.size === 1 ? (row ?? null) : null;
}
