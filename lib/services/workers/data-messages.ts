import { z } from 'zod';
import type { Progress } from '../backup.ts';
import type { ImportPlan, RowOutcome } from '../csv-import-plan.ts';

/** Long work on the database, done in a worker with a connection of its own. */
export type DataJob =
  | { kind: 'undo'; group: string }
  /** The file is read again in the worker: passing a large table on would block the page. */
  | { kind: 'import'; file: Blob; plan: Omit<ImportPlan, 'table'> };

/** What the page says: `start` once, then perhaps `stop`. */
export type DataOrder =
  | { kind: 'start'; database: string; zone: string; job: DataJob }
  | { kind: 'stop' };

/**
 * What the worker says: any number of `progress` and, for an import, `rows` in slices; then `done`
 * with the rest of the result, or `failed`, and nothing after it.
 */
export type DataMessage =
  | ({ kind: 'progress' } & Progress)
  | { kind: 'rows'; rows: RowOutcome[] }
  | { kind: 'done'; result: unknown }
  | { kind: 'failed'; failure: string; message: string };

/** Only the envelope is checked: it is our own worker, and checking every row would block the page. */
export const dataMessageSchema = z.custom<DataMessage>((data) => {
  const kinds = ['progress', 'rows', 'done', 'failed'];
  return (
    typeof data === 'object' && data !== null && 'kind' in data && kinds.includes(String(data.kind))
  );
});
