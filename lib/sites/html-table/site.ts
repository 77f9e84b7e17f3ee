import { isAboutPeople } from '../kit/column-headers.ts';
import { defineSite } from '../kit/define-site.ts';
import type { Page } from '../kit/page.ts';
import { fieldsOfRow } from '../kit/row-fields.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import { chosenRow } from './chosen-row.ts';
import type { data, TableCss } from './data.ts';
import { dataTables, readHeader, readRow } from './table-model.ts';

export const site = defineSite<typeof data>({
  about,
  /** Only tables whose header is that of people; prices and timetables are left to others. */
  detect: (page, { css }) => peopleTables(page, css).length > 0,
  extract(page, { css }): Reading {
    const tables = peopleTables(page, css);
    const row = chosenRow(page, css, tables);
    const owner = row && tables.find((one) => page.dom.contains(one, row));
    if (!row || !owner) return {};
    const header = readHeader(page.dom, css, owner);
    if (row === header.row || page.dom.closest(row, 'thead, tfoot')) return {};
    const cells = readRow(page.dom, css, row);
    if (cells.length < 2) return {};
    const values = { header: header.texts, cells };
    return {
      isGroup: false,
      sessionKey: `row:${cells.filter((cell) => cell !== '').join('|')}`,
      fields: fieldsOfRow(values),
      row: values,
    };
  },
});

function peopleTables(page: Page, css: TableCss): Element[] {
  if (!page.dom.exists(css.any)) return [];
  return dataTables(page, css).filter((one) => isAboutPeople(readHeader(page.dom, css, one).texts));
}
