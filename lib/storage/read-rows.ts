import type { Table } from 'dexie';
import type { ZhikeDatabase } from './database.ts';
import { readPage } from './table-pages.ts';

export type TableRead = { read: number; expected: number | null; message: string | null };
type RowVisitor = (row: unknown) => void;

/** Rows by their kind, records first, then kinds that this version does not know. */
export type KindVisitor = (kind: string, row: unknown) => void;

const page = 500;

async function readPages(table: Table<unknown, unknown>, visit: RowVisitor): Promise<number> {
  let read = 0;
  for (let last: unknown; ; ) {
    const next = await readPage(table, last, page);
    for (const row of next.rows) visit(row);
    read += next.rows.length;
    if (next.isEnd) return read;
    last = next.last;
  }
}

/** Every row of these kinds as they were at one moment. Rejects when a row cannot be read. */
export async function readConsistently(
  db: ZhikeDatabase,
  kinds: readonly string[],
  visit: KindVisitor,
): Promise<void> {
  await db.transaction('r', db.tables, async () => {
    for (const kind of kinds) await readPages(db.table(kind), (row) => visit(kind, row));
    await db.unknown.each(({ kind, row }) => visit(kind, row));
  });
}

async function rescueRows(table: Table<unknown, unknown>, visit: RowVisitor): Promise<TableRead> {
  const expected = await table.count().catch(() => null);
  let read = 0;
  const count: RowVisitor = (row) => {
    visit(row);
    read += 1;
  };
  try {
    await table.each(count);
    return { read, expected, message: null };
  } catch (error) {
    // Where walking the table fails, every row is tried by itself: damage is often in one block.
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    const keys = await table
      .toCollection()
      .primaryKeys()
      .catch(() => []);
    const seen = read;
    for (const key of keys.slice(seen)) {
      const row = await table.get(key).catch(() => undefined);
      if (row !== undefined) count(row);
    }
    return { read, expected: expected ?? (keys.length || null), message };
  }
}

/** What can be read of one table of a damaged database; never rejects. */
export async function rescueTable(
  db: ZhikeDatabase,
  kind: string,
  visit: RowVisitor,
): Promise<TableRead> {
  try {
    return await rescueRows(db.table(kind), visit);
  } catch (error) {
    return { read: 0, expected: null, message: error instanceof Error ? error.message : 'unknown' };
  }
}
