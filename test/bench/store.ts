import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { write } from '../../lib/storage/write.ts';
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

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

const ratios: number[] = [];
const times: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const raw = await rawDexie(round);
  const own = await ours();
  ratios.push(own / raw);
  times.push(own);
}
console.log(
  `store: ${rows} rows in batches of ${batch}, ours ${median(times).toFixed(0)} ms, ` +
    `ratio to raw Dexie bulkPut ${median(ratios).toFixed(2)} ` +
    `(rows, operations, counters and undo against rows alone; fake-indexeddb)`,
);
