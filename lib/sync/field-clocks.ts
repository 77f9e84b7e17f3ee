/** Clocks of a record's fields; `*` holds for every field that is not named. */
export type FieldClocks = Record<string, string>;

/** The clock of one field, or null when it was never written. */
export function clockOf(clocks: FieldClocks, field: string): string | null {
  return clocks[field] ?? clocks['*'] ?? null;
}

/** Clocks after `fields` were written at `clock`; a full write (`all`) collapses to `*`. */
export function stampFields(
  clocks: FieldClocks,
  fields: readonly string[] | 'all',
  clock: string,
): FieldClocks {
  if (fields === 'all') return { '*': clock };
  const next = { ...clocks };
  for (const field of fields) next[field] = clock;
  return next;
}

/** The newest clock of the record: its revision. */
export function revisionOf(clocks: FieldClocks): string {
  let newest = '';
  for (const clock of Object.values(clocks)) if (clock > newest) newest = clock;
  return newest;
}
