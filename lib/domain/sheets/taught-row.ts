import { cleanText } from '../clean-text.ts';
import { normaliseSighting } from '../identity/normalise-sighting.ts';
import { partsOfCell } from '../imports/row-cells.ts';
import type { Candidate, Sighting } from '../sighting.ts';
import { columnNumber, isLetterHeader } from './column-letters.ts';
import {
  type ColumnField,
  columnFields,
  customFieldOf,
  type SheetMeanings,
} from './column-meanings.ts';
import type { RowMemory } from './row-memory.ts';

/** Fields of the person that a row may give; what a taught sheet's untaught columns say is not theirs. */
const personFields = [...columnFields, 'textEmail', 'textPhone', 'textWechat'] as const;

/**
 * A sheet's sighting as the user taught its columns. In: the sighting, the cells of its row that were
 * seen so far, and what each column means. Out: a sighting of the row: contact points normalised, and
 * nothing of columns that were not taught. The same sighting where nothing was taught.
 */
export function withTaughtColumns(
  sighting: Sighting,
  row: RowMemory | null,
  meanings: SheetMeanings,
): Sighting {
  const isTaught = Object.values(meanings).some((meaning) => meaning !== '');
  if (!row || !isTaught || hasOwnHeads(sighting)) return sighting;
  const fields = { ...sighting.fields };
  for (const key of personFields) delete fields[key];
  for (const [letters, text] of seenCells(row)) {
    const meaning = meanings[letters] ?? '';
    const field = columnFields.find((key) => key === meaning);
    if (!field) continue;
    const found = [...(fields[field] ?? []), ...candidatesOf(field, text)];
    if (found.length > 0) fields[field] = found;
  }
  return normaliseSighting({ ...sighting, sessionKey: `${row.sheet}!${row.line}`, fields });
}

/** A row that came with its own heads says better than letters what its cells are. */
function hasOwnHeads({ row }: Sighting): boolean {
  return row !== null && row.header.length > 0 && !isLetterHeader(row.header);
}

/** Values of the business's own fields in a row, by the field's id. Empty cells are left out. */
export function taughtCustomValues(
  row: RowMemory,
  meanings: SheetMeanings,
): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [letters, text] of seenCells(row)) {
    const id = customFieldOf(meanings[letters] ?? '');
    const value = cleanText(text, 500);
    if (id !== null && value !== '' && !values.has(id)) values.set(id, value);
  }
  return values;
}

/** From the left to the right, whatever was seen first. */
function seenCells({ cells }: RowMemory): [string, string][] {
  return Object.entries(cells).toSorted(([a], [b]) => columnNumber(a) - columnNumber(b));
}

function candidatesOf(field: ColumnField, text: string): Candidate[] {
  const values = field === 'phone' || field === 'email' ? partsOfCell(text) : [text];
  return values
    .map((value) => cleanText(value))
    .filter((value) => value !== '' && !value.startsWith('='))
    .slice(0, 8)
    .map((value) => ({ value, confidence: 0.9, finder: 'taught-column' }));
}
