import type { UndoResult } from '../storage/undo.ts';
import { WriteError, type WriteFailure, writeFailures } from '../storage/write-error.ts';
import type { LongTask } from './backup.ts';
import { CsvError, type CsvFailure, csvFailures } from './csv-error.ts';
import type { ImportResult } from './csv-import.ts';
import type { ImportPlan, RowOutcome } from './csv-import-plan.ts';
import { readCsvInWorker } from './csv-read-in-worker.ts';
import type { HeavyWorkPort } from './heavy-work.ts';
import { undoAct } from './history.ts';
import { askWorker, type Hearing } from './workers/ask-worker.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the address of the built file
import workerUrl from './workers/data.worker.ts?worker&url';
import {
  type DataJob,
  type DataMessage,
  type DataOrder,
  dataMessageSchema,
} from './workers/data-messages.ts';
import { startWorker } from './workers/start-worker.ts';
import type { Workspace } from './workspace.ts';

/** An act with more changes than this is taken back in a worker; it would block the page. */
const manyChanges = 300;

function errorOf({ failure, message }: DataMessage & { kind: 'failed' }): Error {
  const csv = csvFailures.find((code): code is CsvFailure => code === failure);
  if (csv && csv !== 'failed') return new CsvError(csv, new Error(message));
  const write = writeFailures.find((code): code is WriteFailure => code === failure);
  return new WriteError(write ?? 'unknown', new Error(message));
}

function runJob<T>(
  { db, zone }: Workspace,
  job: DataJob,
  task: LongTask,
  answerOf: (result: unknown, rows: RowOutcome[]) => T,
): Promise<T> {
  const rows: RowOutcome[] = [];
  const hear: Hearing<T> = (data) => {
    const message = dataMessageSchema.parse(data);
    if (message.kind === 'failed') throw errorOf(message);
    if (message.kind === 'done') return { answer: answerOf(message.result, rows) };
    if (message.kind === 'progress') {
      task.onProgress?.({ done: message.done, total: message.total });
    } else for (const row of message.rows) rows.push(row);
    return null;
  };
  const order: DataOrder = { kind: 'start', database: db.name, zone: zone(), job };
  return askWorker(startWorker(workerUrl), order, hear, {
    signal: task.signal,
    onAbort: (worker) => worker.postMessage({ kind: 'stop' } satisfies DataOrder),
    errorFor: (_why, cause) => new WriteError('unknown', cause),
  });
}

/**
 * `runImport` in a worker, so that the page stays free. The file is read again there; `plan` is the
 * one that was previewed. Stopping ends it between two batches. Throws a CsvError or a WriteError.
 */
function runImportInWorker(
  workspace: Workspace,
  file: Blob,
  plan: ImportPlan,
  task: LongTask = {},
): Promise<ImportResult> {
  const { table: _readAgain, ...rest } = plan;
  return runJob(workspace, { kind: 'import', file, plan: rest }, task, (result, rows) => ({
    ...(result as Omit<ImportResult, 'rows'>), // made by runImport in our own worker
    rows,
  }));
}

/** `undo`: small acts here, acts of many changes such as an import in a worker. Throws a WriteError. */
async function undoAnywhere(workspace: Workspace, group: string): Promise<UndoResult> {
  const entry = await workspace.db.undoEntry.get(group);
  if (!entry || entry.changes <= manyChanges) return undoAct(workspace, group);
  // Made by undo in our own worker.
  return runJob(workspace, { kind: 'undo', group }, {}, (result) => result as UndoResult);
}

/** The browser's way to do heavy work. */
export const workerWork: HeavyWorkPort = {
  readCsv: readCsvInWorker,
  runImport: runImportInWorker,
  undo: undoAnywhere,
};
