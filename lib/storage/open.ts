import type { KeyValuePort } from '../platform/key-value.ts';
import { noRows } from './counters.ts';
import {
  createDatabase,
  type DatabaseEvents,
  type MetaRow,
  type ZhikeDatabase,
} from './database.ts';
import { findMismatch, type Mismatch, readSentinel, writeSentinel } from './sentinel.ts';
import { storeVersion } from './stores.ts';

/** Why the data cannot be trusted as it is; nothing is written until the user has chosen. */
export type RecoveryReason =
  | Mismatch
  | { kind: 'cannotOpen'; message: string }
  /** The database is empty, and whether it ever held anything cannot be told. */
  | { kind: 'unsureIfNew' };

export type Opened =
  | {
      state: 'ready';
      db: ZhikeDatabase;
      /** The sentinel could not be written: losses would go unnoticed. Told, but not fatal. */
      isUnguarded: boolean;
    }
  | { state: 'recovery'; db: ZhikeDatabase; reason: RecoveryReason };

export type OpenOptions = DatabaseEvents & {
  values: KeyValuePort;
  newId: () => string;
  name?: string;
};

const openAttempts = 3;

async function openPatiently(db: ZhikeDatabase): Promise<void> {
  for (let attempt = 1; attempt < openAttempts; attempt += 1) {
    try {
      await db.open();
      return;
    } catch {
      // A lock held by a closing window or a slow disk passes; the last attempt below reports.
      db.close();
    }
  }
  await db.open();
}

/** What a database has before its first record: epoch, clock, owner and counters. */
export function foundingRows(newId: () => string): MetaRow[] {
  const node = newId().replaceAll('-', '').slice(-8);
  return [
    { key: 'epoch', value: newId() },
    { key: 'clock', value: { ms: 0, counter: 0, node } },
    { key: 'owner', value: `local-${node}` },
    { key: 'counters', value: noRows },
    { key: 'minWriter', value: storeVersion },
  ];
}

/** Gives an empty database its founding rows. Does nothing when it has them. */
export async function foundDatabase(db: ZhikeDatabase, newId: () => string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    if (!(await db.meta.get('epoch'))) await db.meta.bulkPut(foundingRows(newId));
  });
}

async function isEmpty(db: ZhikeDatabase): Promise<boolean> {
  return db.transaction('r', db.tables, async () => {
    for (const table of db.tables) if ((await table.count()) > 0) return false;
    return true;
  });
}

async function examine(db: ZhikeDatabase, options: OpenOptions): Promise<RecoveryReason | null> {
  // The sentinel is read first: another window may write records and a newer one in between.
  const sentinel = await readSentinel(options.values);
  if (await isEmpty(db)) {
    // With an unreadable sentinel an empty database may be a lost one. A new user is one typed
    // confirmation away from starting; a false start would hide the loss for good.
    if (sentinel.state === 'unreadable') return { kind: 'unsureIfNew' };
    if (sentinel.state === 'none') await foundDatabase(db, options.newId);
  }
  return findMismatch(db, sentinel);
}

/**
 * Opens the database and makes sure that it holds what it held. A mismatch is answered with
 * recovery, never with an empty start: on doubt nothing is overwritten. Never throws.
 */
export async function openDatabase(options: OpenOptions): Promise<Opened> {
  const db = createDatabase(options.name, options);
  try {
    await openPatiently(db);
    const reason = await examine(db, options);
    if (reason) return { state: 'recovery', db, reason };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
    return { state: 'recovery', db, reason: { kind: 'cannotOpen', message } };
  }
  const isUnguarded = await writeSentinel(db, options.values).then(
    () => false,
    () => true,
  );
  return { state: 'ready', db, isUnguarded };
}
