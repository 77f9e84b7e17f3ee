import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { write } from '../../lib/storage/write.ts';
import {
  against,
  type BenchResult,
  machineName,
  median,
  round,
} from '../../scripts/bench/bench-result.ts';
import { build, buildFields } from '../builders.ts';
import { openStage } from '../storage-stage.ts';

const rows = 20_000;
const batch = 1_000;
const rounds = 5;

async function rawDexie(round: number): Promise<number> {
  const db = new Dexie(`bench-raw-${round}`);
  db.version(1).stores({ purchase: 'id, customerId, at' });
  const made = Array.from({ length: rows }, (_, at) => build('purchase', {}, at));
  const start = performance.now();
  for (let at = 0; at < rows; at += batch) {
    await db.table('purchase').bulkPut(made.slice(at, at + batch));
  }
  const took = performance.now() - start;
  await db.delete();
  return took;
}

async function ours(): Promise<number> {
  const { db, act, newId } = await openStage();
  const made = Array.from({ length: rows }, (_, at) => buildFields('purchase', {}, at));
  const group = newId();
  const start = performance.now();
  for (let at = 0; at < rows; at += batch) {
    await write(db, { ...act(), group }, (writer) => {
      for (const fields of made.slice(at, at + batch)) writer.create('purchase', fields);
    });
  }
  const took = performance.now() - start;
  await db.delete();
  return took;
}

/**
 * 20,000 purchases in batches of 1,000. Ours writes rows, operations, counters and the undo entry;
 * the peer writes rows alone. Both on an IndexedDB in memory.
 */
export async function run(): Promise<BenchResult> {
  const own: number[] = [];
  const raw: number[] = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    raw.push(await rawDexie(turn));
    own.push(await ours());
  }
  const row = against({
    what: `write ${rows} rows in batches of ${batch}`,
    ours: round(median(own)),
    peer: round(median(raw)),
    peerName: 'Dexie bulkPut of the rows alone',
    unit: 'ms',
  });
  return { name: 'store', machine: machineName(), rows: [row] };
}
