import { cleanText } from '../../domain/clean-text.ts';
import type { Loose } from '../../domain/selectors/site-data.ts';
import { columnLetters } from '../../domain/sheets/column-letters.ts';
import type { SheetRow } from '../../domain/sighting.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { isAboutPeople } from '../kit/column-headers.ts';
import { defineSite } from '../kit/define-site.ts';
import type { Page } from '../kit/page.ts';
import { fieldsOfRow } from '../kit/row-fields.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data } from './data.ts';

type Css = Loose<typeof data>['css'];

/** Found by its parts, on any host that the user granted. The row of the selected cell is read whole. */
export const site = defineSite<typeof data>({
  about,
  detect: ({ dom }, { css }) => dom.exists(css.sheet),
  extract(page, { css }): Reading {
    const selected = selectedCell(page, css);
    if (!selected) return {};
    const { table, cell, line } = selected;
    const row = readRow(page, css, table, cell);
    const address = `${columnLetters(placeOf(page, cell))}${line}`;
    const fields: Fields = fieldsOfRow(row);
    const read = (value: string) => [{ value, confidence: 0.9, finder: 'selected-cell' }];
    addTo(fields, 'cell', read(address));
    addTo(fields, 'cellValue', read(page.dom.text(cell)));
    return { isGroup: false, sessionKey: `${sheetOf(page, css)}!${address}`, fields, row };
  },
});

type Selected = { table: Element; cell: Element; line: number };

/** The first selected cell, as long as all of them stand in one row of one visible sheet. */
function selectedCell({ dom, isVisible }: Page, css: Css): Selected | null {
  const tables = dom.findAll(css.sheet, null, 20).filter((table) => isVisible(table));
  const found = tables.flatMap((table) =>
    dom.findAll(css.selected, table, 200).map((cell) => ({
      table,
      cell,
      line: Number.parseInt(dom.attribute(cell, 'data-y') ?? '', 10) + 1,
    })),
  );
  const [first] = found;
  const isOneRow = found.every(({ table, line }) => table === first?.table && line === first.line);
  return first && isOneRow && first.line > 0 ? first : null;
}

function placeOf({ dom }: Page, cell: Element): number {
  const place = Number.parseInt(dom.attribute(cell, 'data-x') ?? '', 10);
  return place >= 0 && place < 10_000 ? place : 0;
}

/** Under its own heads where they speak of people, else under the letters of its columns. */
function readRow({ dom }: Page, css: Css, table: Element, cell: Element): SheetRow {
  const line = dom.closest(cell, css.row);
  const textOf = (element: Element) => cleanText(dom.text(element, { cap: 1_000 }));
  const cells = dom.findAll(css.cell, line, 60).map(textOf);
  const heads = dom.findAll(css.head, table, 60).map(textOf);
  if (heads.length === cells.length && isAboutPeople(heads)) return { header: heads, cells };
  return { header: cells.map((_, at) => columnLetters(at)), cells };
}

function sheetOf({ url, dom }: Page, css: Css): string {
  const tab = dom.find(css.tab);
  return `${`${url.host}${url.pathname}`.slice(0, 100)}/${tab ? cleanText(dom.text(tab), 60) : ''}`;
}
