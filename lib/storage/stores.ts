import { recordKinds, records } from '../domain/records/registry.ts';

/** Raised with every change of a store or of a record's meaning that old code must not write. */
export const storeVersion = 3;

/** Dexie's schema, derived from the record definitions plus the three tables of bookkeeping. */
export function storeSchema(): Record<string, string> {
  const schema: Record<string, string> = {
    /** Clock, counters, epoch and the smallest version that may write. */
    meta: 'key',
    /** What was written, by whom, when; the outbox once a team is joined. */
    operations: 'clock, group, [kind+id]',
    /** Rows of kinds that this version does not know, kept word for word. */
    unknown: '[kind+id]',
  };
  for (const kind of recordKinds) schema[kind] = ['id', ...records[kind].indexes].join(', ');
  return schema;
}
