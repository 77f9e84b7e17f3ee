import { z } from 'zod';
import { syncedKinds } from '../domain/records/registry.ts';
import type { KeyValuePort } from '../platform/key-value.ts';
import { revisionOf } from '../sync/field-clocks.ts';
import { noRows, rowDigest } from './counters.ts';
import type { Counters, ZhikeDatabase } from './database.ts';

export const sentinelKey = 'sentinel';
/** The epoch that a restore is about to give the database; valid from before until after it. */
const nextEpochKey = 'sentinelNextEpoch';

const sentinelSchema = z.object({
  epoch: z.string(),
  counts: z.record(z.string(), z.number()),
  digest: z.number(),
  lastOp: z.number(),
});
/** What the database was last known to hold, kept outside of it. */
export type Sentinel = z.infer<typeof sentinelSchema>;

/** `unreadable` is not `none`: something may have been there. */
export type SentinelFound =
  | { state: 'none' }
  | { state: 'unreadable' }
  | { state: 'known'; sentinel: Sentinel; nextEpoch: string | null };

/** How the database differs from what it was known to hold. */
export type Mismatch =
  | { kind: 'missing'; expected: Sentinel | null }
  | { kind: 'otherEpoch'; expected: Sentinel }
  | { kind: 'older'; expected: Sentinel; found: number }
  | { kind: 'rowsMissing'; table: string; expected: number; found: number };

async function readIdentity(db: ZhikeDatabase) {
  const [epoch, counters] = await db.meta.bulkGet(['epoch', 'counters']);
  return {
    epoch: epoch?.key === 'epoch' ? epoch.value : null,
    counters: counters?.key === 'counters' ? counters.value : noRows,
  };
}

/** The sentinel as last written. Never throws: a place that cannot be read is an answer too. */
export async function readSentinel(values: KeyValuePort): Promise<SentinelFound> {
  try {
    const stored = await values.get(sentinelKey);
    if (stored === undefined || stored === null) return { state: 'none' };
    const parsed = sentinelSchema.safeParse(stored);
    if (!parsed.success) return { state: 'unreadable' };
    const next = await values.get(nextEpochKey);
    const nextEpoch = typeof next === 'string' ? next : null;
    return { state: 'known', sentinel: parsed.data, nextEpoch };
  } catch {
    return { state: 'unreadable' };
  }
}

/** Notes outside the database what it holds now. Rejects when that place cannot be written. */
export async function writeSentinel(db: ZhikeDatabase, values: KeyValuePort): Promise<void> {
  const { epoch, counters } = await readIdentity(db);
  if (epoch) await values.set(sentinelKey, { epoch, ...counters });
}

/**
 * Announces the epoch that a restore will give, so that a crash between the restore and the next
 * sentinel does not look like a foreign database.
 */
export async function announceEpoch(values: KeyValuePort, epoch: string): Promise<void> {
  await values.set(nextEpochKey, epoch);
}

/** Forgets what was known, because the user chose to begin anew. */
export async function forgetSentinel(values: KeyValuePort): Promise<void> {
  await values.remove(sentinelKey);
  await values.remove(nextEpochKey);
}

function compareWithSentinel(
  epoch: string | null,
  counters: Counters,
  found: SentinelFound,
): Mismatch | null {
  if (epoch === null) {
    return { kind: 'missing', expected: found.state === 'known' ? found.sentinel : null };
  }
  if (found.state !== 'known' || epoch === found.nextEpoch) return null;
  const expected = found.sentinel;
  if (epoch !== expected.epoch) return { kind: 'otherEpoch', expected };
  if (counters.lastOp < expected.lastOp) return { kind: 'older', expected, found: counters.lastOp };
  return counters.lastOp === expected.lastOp ? compareAtSameOp(counters, expected) : null;
}

/** After the same number of writes both must say the same; else the file is not the one it was. */
function compareAtSameOp(counters: Counters, expected: Sentinel): Mismatch | null {
  for (const table of syncedKinds) {
    const [was, found] = [expected.counts[table] ?? 0, counters.counts[table] ?? 0];
    if (found !== was) return { kind: 'rowsMissing', table, expected: was, found };
  }
  if (counters.digest === expected.digest) return null;
  return { kind: 'older', expected, found: counters.lastOp };
}

/**
 * Compares the open database with the sentinel and with its own counters. Nine of thirteen kinds of
 * file damage raise no error at all, so a database that opens is not yet a database with its data.
 */
export async function findMismatch(
  db: ZhikeDatabase,
  sentinel: SentinelFound,
): Promise<Mismatch | null> {
  return db.transaction('r', db.tables, async () => {
    const { epoch, counters } = await readIdentity(db);
    const mismatch = compareWithSentinel(epoch, counters, sentinel);
    if (mismatch) return mismatch;
    for (const table of syncedKinds) {
      const expected = counters.counts[table] ?? 0;
      const found = await db.table(table).count();
      if (found !== expected) return { kind: 'rowsMissing', table, expected, found };
    }
    return null;
  });
}

/** Recomputes the digest from every row; true when it is the one that was kept. */
export async function isDigestRight(db: ZhikeDatabase): Promise<boolean> {
  return db.transaction('r', db.tables, async () => {
    let digest = 0;
    for (const kind of syncedKinds) {
      await db.table(kind).each((row: { id: string; clocks: Record<string, string> }) => {
        digest = (digest ^ rowDigest(kind, row.id, revisionOf(row.clocks))) >>> 0;
      });
    }
    return digest === (await readIdentity(db)).counters.digest;
  });
}
