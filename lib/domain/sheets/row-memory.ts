import type { SheetRow, Sighting } from '../sighting.ts';
import { placeOfSighting } from './cell-place.ts';
import { isColumnLetters, isLetterHeader } from './column-letters.ts';

/** The cells of one line of a sheet that were seen so far, by column letters. */
export type RowMemory = {
  sheet: string;
  line: number;
  cells: Record<string, string>;
};

const mostCells = 60;

/**
 * What is known of the line that the user is in. In: what was known before (null: nothing) and what is
 * seen now. Out: the cells of that line, the new ones joined to those seen before; only the new ones
 * once the line or the sheet is another; null where no one line is selected.
 */
export function gatherRow(before: RowMemory | null, sighting: Sighting): RowMemory | null {
  const place = placeOfSighting(sighting);
  if (!place) return null;
  const { sheet, line, column } = place;
  const isSameLine = before?.sheet === sheet && before.line === line;
  const value = sighting.fields.cellValue?.[0]?.value ?? '';
  const seen = [
    ...Object.entries(isSameLine ? before.cells : {}),
    ...cellsOf(sighting.row),
    ...(column === null ? [] : [[column, value] as const]),
  ].filter(([letters]) => isColumnLetters(letters));
  return { sheet, line, cells: Object.fromEntries(seen.slice(-mostCells)) };
}

/** Cells of a row whose header tells the letters of its columns. */
function cellsOf(row: SheetRow | null): (readonly [string, string])[] {
  if (!row || !isLetterHeader(row.header)) return [];
  return row.header.map((letters, at) => [letters, row.cells[at] ?? ''] as const);
}
