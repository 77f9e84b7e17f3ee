import type { CustomField } from '../records/custom-field.ts';
import type { FieldKey } from '../sighting.ts';

/** What a column of a sheet may hold besides a field of the business's own. */
export const columnFields = [
  'name',
  'remark',
  'company',
  'phone',
  'email',
  'wechat',
  'title',
  'region',
] as const satisfies readonly FieldKey[];
export type ColumnField = (typeof columnFields)[number];

/** One of `columnFields`, `custom:` with the id of a field, or an empty text: of no meaning to us. */
export type ColumnMeaning = ColumnField | `custom:${string}` | '';

/** Meanings by column letters. */
export type SheetMeanings = Readonly<Record<string, ColumnMeaning>>;

const custom = 'custom:';

/** In: text as it is stored. Out: the meaning; an empty text for what is none, or none any more. */
export function readMeaning(stored: string): ColumnMeaning {
  if (stored.startsWith(custom)) return `custom:${stored.slice(custom.length)}`;
  return columnFields.find((field) => field === stored) ?? '';
}

export function meaningOfCustom(field: Pick<CustomField, 'id'>): ColumnMeaning {
  return `${custom}${field.id}` as const;
}

/** Id of the business's own field that a meaning names; null for the others. */
export function customFieldOf(meaning: ColumnMeaning): string | null {
  return meaning.startsWith(custom) ? meaning.slice(custom.length) : null;
}
