import { isAboutPeople } from '../kit/column-headers.ts';
import type { Page } from '../kit/page.ts';
import { fieldsOfRow } from '../kit/row-fields.ts';
import type { Reading, Site } from '../kit/site.ts';
import { about } from './about.ts';
import { chosenRow } from './chosen-row.ts';
import { table } from './finders.ts';
import { dataTables, readHeader, readRow } from './table-model.ts';

export const site: Site = {
  about,
  watch: {
    roots: [],
    attributes: ['aria-selected', 'aria-current', 'class'],
    events: ['address', 'selection', 'focus', 'input'],
  },
  /** Only tables whose header is that of people; prices and timetables are left to others. */
  detect: (page) => peopleTables(page).length > 0,
  extract(page): Reading {
    const tables = peopleTables(page);
    const row = chosenRow(page, tables);
    const owner = row && tables.find((one) => page.dom.contains(one, row));
    if (!row || !owner) return {};
    const header = readHeader(page.dom, owner);
    if (row === header.row || page.dom.closest(row, 'thead, tfoot')) return {};
    const cells = readRow(page.dom, row);
    if (cells.length < 2) return {};
    const values = { header: header.texts, cells };
    return {
      isGroup: false,
      sessionKey: `row:${cells.filter((cell) => cell !== '').join('|')}`,
      fields: fieldsOfRow(values),
      row: values,
    };
  },
};

function peopleTables(page: Page): Element[] {
  if (!page.dom.exists(table.any)) return [];
  return dataTables(page).filter((one) => isAboutPeople(readHeader(page.dom, one).texts));
}
