import type { Sighting } from '../sighting.ts';

/** Where a sheet's selection stands: one cell, or one or more cells of one line. */
export type CellPlace = {
  /** Names document and tab within its site, for as long as the document lives. */
  sheet: string;
  line: number;
  /** Letters of the one selected cell's column; null for a range and for a whole row. */
  column: string | null;
};

const cell = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;
const wholeRow = /^([1-9]\d{0,6}):\1$/;

/**
 * In: a cell's address as name boxes show it. Out: its line and, for a single cell, its column; null
 * for ranges over several lines, names that the user gave, and everything else.
 */
export function placeOfCell(address: string): Omit<CellPlace, 'sheet'> | null {
  const row = wholeRow.exec(address);
  if (row) return { line: Number(row[1]), column: null };
  const [from = '', to, more] = address.split(':');
  const first = cell.exec(from);
  if (!first || more !== undefined) return null;
  const line = Number(first[2]);
  if (to === undefined) return { line, column: first[1] ?? null };
  return Number(cell.exec(to)?.[2]) === line ? { line, column: null } : null;
}

/**
 * In: a sighting. Out: the sheet and the place in it that the sighting is about; null where it is no
 * sheet with columns by letter. Such a sighting's session key is the sheet, `!` and the cell.
 */
export function placeOfSighting({ kind, sessionKey, fields }: Sighting): CellPlace | null {
  const address = fields.cell?.[0]?.value ?? '';
  if (kind !== 'sheet' || !sessionKey?.endsWith(`!${address}`)) return null;
  const place = placeOfCell(address);
  const sheet = sessionKey.slice(0, -address.length - 1);
  return place && sheet !== '' ? { sheet, ...place } : null;
}
