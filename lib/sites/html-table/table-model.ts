import { cleanText } from '../../domain/clean-text.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { TableCss } from './data.ts';

const mostRows = 2_000;
const mostCells = 60;

/** A table with at least two rows of at least two cells that holds no other table: not a layout. */
function isData(dom: SafeDom, css: TableCss, element: Element): boolean {
  if (dom.exists(css.any, element)) return false;
  const rows = rowsOf(dom, css, element, 3);
  return rows.filter((row) => cellsOf(dom, css, row).length >= 2).length >= 2;
}

export function dataTables({ dom, isVisible }: Page, css: TableCss): Element[] {
  return dom
    .findAll(css.any, null, 50)
    .filter((element) => isVisible(element) && isData(dom, css, element));
}

function rowsOf(dom: SafeDom, css: TableCss, element: Element, limit = mostRows): Element[] {
  return dom.findAll(css.row, element, limit);
}

export function cellsOf(dom: SafeDom, css: TableCss, row: Element): Element[] {
  return dom.children(row, mostCells).filter((cell) => dom.matches(cell, css.cell));
}

/** Texts of a row's cells; a cell over several columns is followed by empty ones. */
export function readRow(dom: SafeDom, css: TableCss, row: Element): string[] {
  return cellsOf(dom, css, row).flatMap((cell) => {
    const text = cleanText(cellText(dom, cell));
    const span = Number.parseInt(dom.attribute(cell, 'colspan') ?? '1', 10);
    const more = Number.isFinite(span) ? Math.min(mostCells, Math.max(1, span)) - 1 : 0;
    return [text, ...Array.from({ length: more }, () => '')];
  });
}

/** An editable cell keeps its text in an input. */
function cellText(dom: SafeDom, cell: Element): string {
  const text = dom.text(cell, { cap: 1_000 });
  if (text.trim() !== '') return text;
  const input = dom.find('input:not([type="checkbox"]):not([type="radio"]), textarea', cell);
  return input ? dom.value(input) : '';
}

/**
 * The header row: the last of `thead`, else a first row of header cells only (a corner may be
 * empty), else none: a `th` that begins every row heads that row, not the columns.
 */
function headerOf(dom: SafeDom, css: TableCss, element: Element): Element | null {
  const heads = dom.findAll(css.head, element, 10);
  const last = heads.at(-1);
  if (last) return last;
  const [first] = rowsOf(dom, css, element, 1);
  const cells = first ? cellsOf(dom, css, first) : [];
  const isHead = (cell: Element) => dom.matches(cell, css.headCell) || dom.text(cell).trim() === '';
  return first && cells.length > 0 && cells.every(isHead) ? first : null;
}

/** Header texts; of a table without marked header its first row, and whether that was a guess. */
export function readHeader(
  dom: SafeDom,
  css: TableCss,
  element: Element,
): { row: Element | null; texts: string[] } {
  const row = headerOf(dom, css, element) ?? rowsOf(dom, css, element, 1)[0] ?? null;
  return { row, texts: row ? readRow(dom, css, row) : [] };
}

/** The whole table under the selection, or the largest on the page. */
export function readTable(
  page: Page,
  css: TableCss,
): { header: string[]; rows: string[][] } | null {
  const { dom } = page;
  const around = dom.selection()?.around;
  const selected = around && dom.closest(around, css.any);
  const element = selected ?? largest(page, css);
  if (!element) return null;
  const header = headerOf(dom, css, element);
  const rows = rowsOf(dom, css, element).filter(
    (row) => row !== header && !dom.closest(row, 'thead'),
  );
  const texts = rows.map((row) => readRow(dom, css, row)).filter((cells) => cells.length > 0);
  return { header: header ? readRow(dom, css, header) : [], rows: texts };
}

function largest(page: Page, css: TableCss): Element | null {
  const { dom } = page;
  const size = (element: Element) => {
    const rows = rowsOf(dom, css, element);
    return rows.length * (rows[0] ? cellsOf(dom, css, rows[0]).length : 0);
  };
  const [first] = dataTables(page, css)
    .map((element) => ({ element, cells: size(element) }))
    .sort((one, other) => other.cells - one.cells);
  return first?.element ?? null;
}
