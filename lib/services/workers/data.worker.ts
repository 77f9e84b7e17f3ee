import './jitless.ts';
import { uuidv7 } from 'uuidv7';
import { createDatabase } from '../../storage/database.ts';
import { toWriteError } from '../../storage/write-error.ts';
import { CsvError } from '../csv-error.ts';
import { runImport } from '../csv-import.ts';
import { readCsvHere } from '../csv-read-here.ts';
import { undoAct } from '../history.ts';
import type { Workspace } from '../workspace.ts';
import type { DataJob, DataMessage, DataOrder } from './data-messages.ts';

const rowsPerMessage = 1_000;
const stop = new AbortController();
const say = (message: DataMessage) => self.postMessage(message);

async function importFile(workspace: Workspace, job: DataJob & { kind: 'import' }): Promise<void> {
  const { signal } = stop;
  const table = await readCsvHere(job.file, { signal });
  const onProgress = (progress: { done: number; total: number }) =>
    say({ kind: 'progress', ...progress });
  const plan = { ...job.plan, table };
  const { rows, ...result } = await runImport(workspace, plan, { signal, onProgress });
  for (let at = 0; at < rows.length; at += rowsPerMessage) {
    say({ kind: 'rows', rows: rows.slice(at, at + rowsPerMessage) });
  }
  say({ kind: 'done', result });
}

async function work({ database, zone, job }: DataOrder & { kind: 'start' }): Promise<void> {
  const db = createDatabase(database);
  await db.open();
  const workspace = { db, now: () => Date.now(), zone: () => zone, newId: uuidv7 };
  if (job.kind === 'import') return importFile(workspace, job);
  const result = await undoAct(workspace, job.group);
  say({ kind: 'done', result });
}

self.addEventListener('message', ({ data }: MessageEvent<DataOrder>) => {
  if (data.kind === 'stop') {
    stop.abort();
    return;
  }
  work(data).catch((error: unknown) => {
    const failure = error instanceof CsvError ? error.code : toWriteError(error).failure;
    say({ kind: 'failed', failure, message: error instanceof Error ? error.message : 'unknown' });
  });
});
