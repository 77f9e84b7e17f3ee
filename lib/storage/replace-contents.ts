import { Dexie, type Transaction } from 'dexie';
import { recordKinds, syncedKinds } from '../domain/records/registry.ts';
import { createDatabase, type MetaRow, type ZhikeDatabase } from './database.ts';
import { readPage } from './table-pages.ts';

const page = 250;
/** What an act that is replaced leaves behind; its undo would act on rows that are gone. */
const emptied = ['operations', 'undoEntry', 'meta'];

/** A database beside this one, empty, in which a restore is prepared and proven. */
export async function openShadow(db: ZhikeDatabase): Promise<ZhikeDatabase> {
  const shadow = createDatabase(`${db.name}-restore`);
  await shadow.delete(); // what an interrupted restore left
  await shadow.open();
  return shadow;
}

/** Is there any synced record that was not deleted? */
export async function hasRecords(db: ZhikeDatabase): Promise<boolean> {
  for (const kind of syncedKinds) {
    const row = await db
      .table(kind)
      .filter(({ deletedAt }: { deletedAt: string | null }) => deletedAt === null)
      .first();
    if (row) return true;
  }
  return false;
}

export type Replacement = {
  /** The new bookkeeping: epoch, clock, owner, counters, smallest writer. */
  meta: readonly MetaRow[];
  /** Asked inside the transaction; true stops it with nothing changed. */
  isRefused: () => Promise<boolean>;
  onCopied: (rows: number) => void;
};

async function copyTable(
  transaction: Transaction,
  shadow: ZhikeDatabase,
  name: string,
  onCopied: (rows: number) => void,
): Promise<void> {
  const table = transaction.table(name);
  await table.clear();
  for (let last: unknown; ; ) {
    const read = () => readPage(shadow.table(name), last, page);
    // Reading from another database would let this transaction end; waitFor keeps it open.
    const next = await Dexie.waitFor(Dexie.ignoreTransaction(read));
    if (next.rows.length > 0) await table.bulkAdd(next.rows);
    onCopied(next.rows.length);
    if (next.isEnd) return;
    last = next.last;
  }
}

/**
 * Puts the contents of the shadow in the place of everything here, as one transaction: all of it or
 * nothing. False when it was refused.
 */
export async function replaceContents(
  db: ZhikeDatabase,
  shadow: ZhikeDatabase,
  { meta, isRefused, onCopied }: Replacement,
): Promise<boolean> {
  return db.transaction('rw', db.tables, async (transaction) => {
    if (await isRefused()) return false;
    for (const name of [...recordKinds, 'unknown']) {
      if (!emptied.includes(name)) await copyTable(transaction, shadow, name, onCopied);
    }
    for (const name of emptied) await transaction.table(name).clear();
    await transaction.table('meta').bulkAdd([...meta]);
    return true;
  });
}
