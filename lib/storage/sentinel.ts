import { z } from 'zod';
import { syncedKinds } from '../domain/records/registry.ts';
import type { KeyValuePort } from '../platform/key-value.ts';
import { revisionOf } from '../sync/field-clocks.ts';
import { noRows, rowDigest } from './counters.ts';
import type { Counters, ZhikeDatabase } from './database.ts';

export const sentinelKey = 'sentinel';

const sentinelSchema = z.object({
  epoch: z.string(),
  counts: z.record(z.string(), z.number()),
  digest: z.number(),
  lastOp: z.number(),
});
/** What the database was last known to hold, kept outside of it. */
export type Sentinel = z.infer<typeof sentinelSchema>;

/** How the database differs from what it was known to hold. */
export type Mismatch =
  | { kind: 'missing'; expected: Sentinel }
  | { kind: 'otherEpoch'; expected: Sentinel }
  | { kind: 'older'; expected: Sentinel; found: number }
  | { kind: 'rowsMissing'; table: string; expected: number; found: number };

async function countersOf(db: ZhikeDatabase): Promise<Counters> {
  const row = await db.meta.get('counters');
  return row?.key === 'counters' ? row.value : noRows;
}

async function epochOf(db: ZhikeDatabase): Promise<string | null> {
  const row = await db.meta.get('epoch');
  return row?.key === 'epoch' ? row.value : null;
}

/** The sentinel as last written; null when there is none or it cannot be read. */
export async function readSentinel(values: KeyValuePort): Promise<Sentinel | null> {
  const parsed = sentinelSchema.safeParse(await values.get(sentinelKey));
  return parsed.success ? parsed.data : null;
}

/** Notes outside the database what it holds now. */
export async function writeSentinel(db: ZhikeDatabase, values: KeyValuePort): Promise<void> {
  const epoch = await epochOf(db);
  if (epoch) await values.set(sentinelKey, { epoch, ...(await countersOf(db)) });
}

/**
 * Compares the open database with the sentinel and with its own counters. Nine of thirteen kinds of
 * file damage raise no error at all, so a database that opens is not yet a database with its data.
 */
export async function findMismatch(
  db: ZhikeDatabase,
  values: KeyValuePort,
): Promise<Mismatch | null> {
  const sentinel = await readSentinel(values);
  return db.transaction('r', db.tables, async () => {
    const epoch = await epochOf(db);
    const counters = await countersOf(db);
    if (sentinel) {
      if (epoch === null) return { kind: 'missing', expected: sentinel };
      if (epoch !== sentinel.epoch) return { kind: 'otherEpoch', expected: sentinel };
      if (counters.lastOp < sentinel.lastOp) {
        return { kind: 'older', expected: sentinel, found: counters.lastOp };
      }
    }
    for (const kind of syncedKinds) {
      const expected = counters.counts[kind] ?? 0;
      const found = await db.table(kind).count();
      if (found !== expected) return { kind: 'rowsMissing', table: kind, expected, found };
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
    return digest === (await countersOf(db)).digest;
  });
}
