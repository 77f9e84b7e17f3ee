import { recordKinds } from '../domain/records/registry.ts';
import { createDatabase, type ZhikeDatabase } from './database.ts';
import { rescueTable } from './read-rows.ts';

/**
 * Copies what can be read of a damaged database into another one, which is never opened by itself.
 * Resolves with its name, or with null when there was nothing to read. Rejects when rows were read
 * but could not be kept: then the damaged database is the only place that has them.
 */
export async function setAside(db: ZhikeDatabase, name: string): Promise<string | null> {
  const aside = createDatabase(name);
  let kept = 0;
  try {
    for (const table of [...recordKinds, 'unknown', 'operations', 'meta']) {
      const rows: unknown[] = [];
      await rescueTable(db, table, (row) => rows.push(row));
      if (rows.length === 0) continue;
      if (kept === 0) await aside.open();
      await aside.table(table).bulkPut(rows);
      kept += rows.length;
    }
  } catch (error) {
    await aside.delete().catch(() => null);
    throw error;
  }
  aside.close();
  return kept > 0 ? name : null;
}

/** Makes a database anew, empty and not founded. Rejects when even that is not possible. */
export async function remakeDatabase(db: ZhikeDatabase): Promise<void> {
  await db.delete({ disableAutoOpen: false });
  await db.open();
}
