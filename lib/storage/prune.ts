import { toInstant } from '../domain/instants.ts';
import type { UndoEntry } from '../domain/records/undo-entry.ts';
import { formatClock } from '../sync/hlc.ts';
import type { ZhikeDatabase } from './database.ts';

const undoDays = 90;
const dayMs = 86_400_000;

function isLasting({ action, undoneAt }: UndoEntry): boolean {
  return action === 'deleteCustomer' && undoneAt === null;
}

/**
 * Removes what no undo can need any more: acts older than 90 days, and operations of acts that were
 * undone or cannot be undone. A deleted customer can be restored for as long as nobody did: the
 * history promises it. Operations of an undo stay as long as the acts, because they tell
 * which value it put back. Run once a day; returns how many operations were removed.
 */
export async function pruneOperations(db: ZhikeDatabase, now: number): Promise<number> {
  const oldest = now - undoDays * dayMs;
  const tables = [db.operations, db.undoEntry];
  return db.transaction('rw', tables, async () => {
    const old = db.undoEntry.where('at').below(toInstant(oldest));
    await old.filter((entry) => !isLasting(entry)).delete();
    const entries = await db.undoEntry.toArray();
    const live = new Set<string>(
      entries.filter(({ undoneAt }) => undoneAt === null).map(({ id }) => id),
    );
    const groups = await db.operations.orderBy('group').uniqueKeys();
    const dead = groups.map(String).filter((group) => !live.has(group));
    const before = formatClock({ ms: Math.max(oldest, 0), counter: 0, node: '00000000' });
    return db.operations
      .where('group')
      .anyOf(dead)
      .filter(({ restores, clock }) => restores === undefined || clock < before)
      .delete();
  });
}
