import { cleanText } from '../../domain/clean-text.ts';
import type { FinderSet } from '../../domain/selectors/site-data.ts';
import { columnLetters, columnNumber } from '../../domain/sheets/column-letters.ts';
import type { SheetRow } from '../../domain/sighting.ts';
import { addTo, type Fields } from './candidates.ts';
import { isAboutPeople } from './column-headers.ts';
import { rowsOfCopy } from './copied-rows.ts';
import { readFinders } from './finders.ts';
import type { Page } from './page.ts';
import { contactOfCell, fieldsOfRow } from './row-fields.ts';
import type { Reading } from './site.ts';

/** Rows of this many or more are a list, not a row. */
const listFrom = 2;

/**
 * A grid drawn on a canvas: all that the document holds of it is the selected cell in a name box and a
 * formula bar, and what the user copies. In: the page, finders of `cell` and `cellValue`, and a name for
 * document and tab. Out: the cell, or the copied row for as long as the selection stays in its line.
 */
export function readCanvasSheet(page: Page, finders: FinderSet, sheet: string): Reading {
  const { fields, misses } = readFinders(page.dom, finders);
  const cell = fields.cell?.[0]?.value ?? '';
  const copy = readCopy(page, sheet, cell);
  const row = copy && copy.line === lineOf(cell) ? copy.row : null;
  const value = fields.cellValue?.[0]?.value ?? '';
  return {
    isGroup: false,
    sessionKey: cell === '' ? null : `${sheet}!${cell}`,
    fields: { ...fields, ...(row ? fieldsOfRow(row) : contactsOfCell(value)) },
    row,
    ...(copy?.list ? { copiedRows: copy.list } : {}),
    misses,
    isChanging: isBetween(page, cell, value),
  };
}

/**
 * A sheet that tells nothing about its selection: only what the user copies is read, until the next
 * copy or another sheet.
 */
export function readCopiedSheet(page: Page, sheet: string): Reading {
  const copy = readCopy(page, sheet, '');
  if (!copy) return { isGroup: false };
  const { row, list } = copy;
  // One copied cell is a person only where it is a way to reach somebody and nothing else.
  const isWhole = row !== null && row.cells.length > 1;
  const fields = isWhole ? fieldsOfRow(row) : contactsOfCell(row?.cells[0] ?? '');
  return {
    isGroup: false,
    sessionKey: Object.keys(fields).length > 0 ? `${sheet}#${page.copied?.count ?? 0}` : null,
    fields,
    row: isWhole ? row : null,
    ...(list ? { copiedRows: list } : {}),
  };
}

function contactsOfCell(value: string): Fields {
  const found: Fields = {};
  const { email, phone } = contactOfCell(value);
  const inCell = (text: string) => ({ value: text, confidence: 0.8, finder: 'formula-bar' });
  if (email) addTo(found, 'email', [inCell(email)]);
  if (phone) addTo(found, 'phone', [inCell(phone)]);
  return found;
}

function lineOf(cell: string): string {
  return /\d+/.exec(cell)?.[0] ?? '';
}

type Copy = {
  /** The one row that was copied, with its header where that is known. */
  row: SheetRow | null;
  /** Line of the selection at the copy. */
  line: string;
  list: NonNullable<Reading['copiedRows']> | null;
};

/** What was copied from this sheet; null where the last copy was elsewhere. */
function readCopy({ copied, memory }: Page, sheet: string, cell: string): Copy | null {
  if (!copied) return null;
  const mark = `copied:${copied.count}`;
  const from = memory.get(mark) ?? `${sheet}!${cell}`;
  memory.set(mark, from);
  if (!from.startsWith(`${sheet}!`)) return null;
  const copiedCell = from.slice(sheet.length + 1);
  const rows = rowsOfCopy(copied).map((cells) => cells.map((text) => cleanText(text)));
  const [first, ...rest] = rows;
  const hasHeader = first !== undefined && isAboutPeople(first);
  if (hasHeader) memory.set(`header:${sheet}`, JSON.stringify(first));
  const lines = hasHeader ? rest : rows;
  const [cells] = lines;
  const row = lines.length === 1 && cells ? withHeader(cells, copiedCell, memory, sheet) : null;
  const column = firstColumn(copiedCell);
  const letters = column === null ? null : columnLetters(column);
  const list = lines.length < listFrom ? null : { count: copied.count, sheet, from: letters, rows };
  return { row, line: lineOf(copiedCell), list };
}

/** Under the header that was copied once from this sheet, else under the letters of its columns. */
function withHeader(
  cells: string[],
  copiedCell: string,
  memory: Page['memory'],
  sheet: string,
): SheetRow {
  // cast: written above, and never by the page
  const kept = JSON.parse(memory.get(`header:${sheet}`) ?? '[]') as string[];
  if (kept.length === cells.length) return { header: kept, cells };
  const from = firstColumn(copiedCell);
  const header = from === null ? [] : cells.map((_, at) => columnLetters(from + at));
  return { header, cells };
}

/** Place of the first column of a selection; whole rows begin at the first. null: not known. */
function firstColumn(cell: string): number | null {
  if (/^\d/.test(cell)) return 0;
  const letters = /^\$?([A-Z]{1,3})\$?\d/.exec(cell)?.[1];
  return letters === undefined ? null : Math.min(columnNumber(letters), 10_000);
}

/** Reads at which name box and formula bar may still disagree, about a quarter of a second. */
const readsBetween = 4;

/**
 * Name box and formula bar may change in different ticks, and a value must not be taken for another
 * cell's. While only one of them has changed, the read is held back for a few looks; after that it is
 * believed, since neighbouring cells may hold the same and a cell's own value may be edited.
 */
function isBetween({ memory }: Page, cell: string, value: string): boolean {
  const now = JSON.stringify([cell, value]);
  const before = memory.get('cell:believed');
  if (before === undefined || before === now) {
    memory.set('cell:believed', now);
    memory.delete('cell:doubted');
    return false;
  }
  // cast: written here, and never by the page
  const [oldCell, oldValue] = JSON.parse(before) as [string, string];
  const isHalf = (cell === oldCell) !== (value === oldValue) && !(value === '' && oldValue === '');
  // cast: as above
  const [doubted, reads] = JSON.parse(memory.get('cell:doubted') ?? '["",0]') as [string, number];
  const count = doubted === now ? reads + 1 : 1;
  if (isHalf && count < readsBetween) {
    memory.set('cell:doubted', JSON.stringify([now, count]));
    return true;
  }
  memory.set('cell:believed', now);
  memory.delete('cell:doubted');
  return false;
}
