import { toInstant } from '../domain/instants.ts';
import type { ZhikeDatabase } from '../storage/database.ts';
import { type KindVisitor, readConsistently, rescueTable } from '../storage/read-rows.ts';
import {
  backupKinds,
  backupVersion,
  chainDigest,
  headerLine,
  type LostRows,
  linesPerPiece,
  trailerLine,
} from './backup-format.ts';

export type { LostRows } from './backup-format.ts';

export type Progress = { done: number; total: number };

export type LongTask = {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

export type ExportOptions = LongTask & {
  /** Milliseconds since 1970 (UTC); written into the file. */
  now: number;
};

const fileType = 'application/json';

/** The lines of a file as they are gathered: pieces leave the heap as blobs. */
class RowLines {
  readonly pieces: Blob[] = [];
  readonly counts: Record<string, number> = {};
  #lines: string[] = [];
  #last: string | null = null;

  add(kind: string, row: unknown): void {
    if (this.#last !== null) this.#push(`${this.#last},\n`);
    this.#last = JSON.stringify([kind, row]);
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
  }

  end(): void {
    if (this.#last !== null) this.#push(`${this.#last}\n`);
    this.#last = null;
    this.#cut();
  }

  #push(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length === linesPerPiece) this.#cut();
  }

  #cut(): void {
    if (this.#lines.length > 0) this.pieces.push(new Blob([this.#lines.join('')]));
    this.#lines = [];
  }
}

async function readMeta(db: ZhikeDatabase): Promise<{ epoch: string; owner: string }> {
  const [epoch, owner] = await db.meta.bulkGet(['epoch', 'owner']).catch(() => []);
  return {
    epoch: epoch?.key === 'epoch' ? epoch.value : 'unknown',
    owner: owner?.key === 'owner' ? owner.value : 'local',
  };
}

async function buildFile(
  db: ZhikeDatabase,
  lines: RowLines,
  lost: LostRows[],
  now: number,
): Promise<Blob> {
  lines.end();
  const header = headerLine({
    format: 'zhike',
    version: backupVersion,
    exportedAt: toInstant(now),
    ...(await readMeta(db)),
    counts: lines.counts,
    lost,
  });
  let digest = await chainDigest('', header);
  for (const piece of lines.pieces) digest = await chainDigest(digest, await piece.text());
  return new Blob([header, ...lines.pieces, trailerLine(digest)], { type: fileType });
}

/**
 * Everything as one JSON file, as it was at one moment. Rejects with a DOMException when the signal
 * fires, and when a table cannot be read whole; then readableRows gives what there is.
 */
export async function exportAll(db: ZhikeDatabase, options: ExportOptions): Promise<Blob> {
  const { onProgress, signal, now } = options;
  const counts = await Promise.all(backupKinds.map((kind) => db.table(kind).count()));
  const total = counts.reduce((sum, count) => sum + count, 0);
  const lines = new RowLines();
  let done = 0;
  const visit: KindVisitor = (kind, row) => {
    lines.add(kind, row);
    done += 1;
    if (done % linesPerPiece !== 0) return;
    signal?.throwIfAborted();
    onProgress?.({ done, total: Math.max(total, done) });
  };
  signal?.throwIfAborted();
  await readConsistently(db, backupKinds, visit);
  const file = await buildFile(db, lines, [], now);
  onProgress?.({ done, total: done });
  return file;
}

/**
 * What can still be read of a damaged database, table by table and, where that fails, row by row,
 * in the same format and with a note of what is lost. Rejects only when the signal fires.
 */
export async function readableRows(
  db: ZhikeDatabase,
  options: ExportOptions,
): Promise<{ file: Blob; lost: LostRows[] }> {
  const lines = new RowLines();
  const lost: LostRows[] = [];
  const tables = [...backupKinds, 'unknown'];
  for (const [at, table] of tables.entries()) {
    options.signal?.throwIfAborted();
    const { read, expected, message } = await rescueTable(db, table, (row) => {
      if (table === 'unknown') addUnknown(lines, row);
      else lines.add(table, row);
    });
    if (message !== null) lost.push({ table, read, expected, message: message.slice(0, 500) });
    options.onProgress?.({ done: at + 1, total: tables.length });
  }
  return { file: await buildFile(db, lines, lost, options.now), lost };
}

function addUnknown(lines: RowLines, stored: unknown): void {
  const { kind, row } = stored as { kind: unknown; row: unknown }; // our own table, maybe damaged
  if (typeof kind === 'string') lines.add(kind, row);
}
