import type { ZhikeDatabase } from '../storage/database.ts';

export type Progress = { done: number; total: number };

export type LongTask = {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

export type ExportOptions = LongTask & {
  /** Milliseconds since 1970 (UTC); written into the file. */
  now: number;
};

/** A table of which not every row could be read. `rows` is null when even that is unknown. */
export type LostRows = { table: string; read: number; expected: number | null; message: string };

/** Everything as one JSON file. Throws when a table cannot be read whole; see readableRows. */
export async function exportAll(_db: ZhikeDatabase, _options: ExportOptions): Promise<Blob> {
  throw new Error('not written yet');
}

/** What can still be read of a damaged database, in the same format, with a note of what is lost. */
export async function readableRows(
  _db: ZhikeDatabase,
  _options: ExportOptions,
): Promise<{ file: Blob; lost: LostRows[] }> {
  throw new Error('not written yet');
}
