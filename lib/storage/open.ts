import type { KeyValuePort } from '../platform/key-value.ts';
import { noRows } from './counters.ts';
import { createDatabase, type ZhikeDatabase } from './database.ts';
import { findMismatch, type Mismatch, readSentinel, writeSentinel } from './sentinel.ts';
import { storeVersion } from './stores.ts';

/** Why the data cannot be trusted as it is; nothing is written until the user has chosen. */
export type RecoveryReason = Mismatch | { kind: 'cannotOpen'; message: string };

export type Opened =
  | { state: 'ready'; db: ZhikeDatabase }
  | { state: 'recovery'; db: ZhikeDatabase; reason: RecoveryReason };

export type OpenOptions = {
  values: KeyValuePort;
  newId: () => string;
  name?: string;
  onVersionChange?: () => void;
};

const openAttempts = 3;

async function openPatiently(db: ZhikeDatabase): Promise<unknown> {
  let failure: unknown = null;
  for (let attempt = 0; attempt < openAttempts; attempt += 1) {
    try {
      await db.open();
      return null;
    } catch (error) {
      failure = error;
    }
  }
  return failure;
}

/** Gives an empty database its epoch, clock and owner. Does nothing when it has them. */
export async function foundDatabase(db: ZhikeDatabase, newId: () => string): Promise<void> {
  await db.transaction('rw', db.meta, async () => {
    if (await db.meta.get('epoch')) return;
    const node = newId().replaceAll('-', '').slice(-8);
    await db.meta.bulkPut([
      { key: 'epoch', value: newId() },
      { key: 'clock', value: { ms: 0, counter: 0, node } },
      { key: 'owner', value: `local-${node}` },
      { key: 'counters', value: noRows },
      { key: 'minWriter', value: storeVersion },
    ]);
  });
}

/**
 * Opens the database and makes sure that it holds what it held. A mismatch is answered with
 * recovery, never with an empty start: on doubt nothing is overwritten.
 */
export async function openDatabase(options: OpenOptions): Promise<Opened> {
  const db = createDatabase(options.name, options.onVersionChange);
  const failure = await openPatiently(db);
  if (failure) {
    const message = failure instanceof Error ? `${failure.name}: ${failure.message}` : 'unknown';
    return { state: 'recovery', db, reason: { kind: 'cannotOpen', message } };
  }
  try {
    const isFresh = (await db.meta.count()) === 0 && (await readSentinel(options.values)) === null;
    if (isFresh) await foundDatabase(db, options.newId);
    const reason = await findMismatch(db, options.values);
    if (reason) return { state: 'recovery', db, reason };
    await writeSentinel(db, options.values);
    return { state: 'ready', db };
  } catch (error) {
    const message = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown';
    return { state: 'recovery', db, reason: { kind: 'cannotOpen', message } };
  }
}
