import type { KeyValuePort } from '../lib/platform/key-value.ts';
import type { ZhikeDatabase } from '../lib/storage/database.ts';
import { openDatabase } from '../lib/storage/open.ts';
import { idsFrom, seeded } from './builders.ts';

export const noon = Date.UTC(2026, 10, 21, 12);
export const testSeed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

/** Values in memory; `isFailing` makes every call reject, as a broken profile does. */
export type MemoryValues = KeyValuePort & { stored: Map<string, unknown>; isFailing: boolean };

export function memoryValues(): MemoryValues {
  const stored = new Map<string, unknown>();
  const guard = () => {
    if (values.isFailing) throw new Error('the values cannot be reached');
  };
  const values: MemoryValues = {
    stored,
    isFailing: false,
    get: async (key) => {
      guard();
      return structuredClone(stored.get(key));
    },
    set: async (key, value) => {
      guard();
      stored.set(key, structuredClone(value));
    },
    remove: async (key) => {
      guard();
      stored.delete(key);
    },
  };
  return values;
}

let opened = 0;

export type Stage = {
  db: ZhikeDatabase;
  values: MemoryValues;
  newId: () => string;
  name: string;
  /** Options of `write` for an act at `now`. */
  act: (now?: number) => { action: 'note'; subject: string; now: number; newId: () => string };
};

/** A fresh, founded database of its own, with its sentinel. */
export async function openStage(name?: string): Promise<Stage> {
  opened += 1;
  const values = memoryValues();
  const newId = idsFrom(seeded(opened));
  const own = name ?? `test-${opened}`;
  const result = await openDatabase({ values, newId, name: own });
  if (result.state !== 'ready') throw new Error(`expected ready, found ${result.reason.kind}`);
  const act = (now = noon) => ({ action: 'note' as const, subject: 'subject', now, newId });
  return { db: result.db, values, newId, name: own, act };
}
