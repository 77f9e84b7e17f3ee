import { importCaps } from '../domain/imports/caps.ts';
import type { LongTask } from './backup.ts';
import { CsvError } from './csv-error.ts';
import type { CsvTable } from './csv-parse.ts';
import { type CsvMessage, csvMessageSchema } from './workers/csv-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the address of the built file
import workerUrl from './workers/read-csv.worker.ts?worker&url';
import { startWorker } from './workers/start-worker.ts';

/** After this long a file is not going to be read any more; the worker is ended. */
const patienceMs = 60_000;

type Reading = { table: CsvTable; isDone: boolean };

function takeIn(reading: Reading, message: CsvMessage, task: LongTask): void {
  const { table } = reading;
  if (message.kind === 'progress') task.onProgress?.({ done: message.done, total: message.total });
  if (message.kind === 'header') {
    table.header = message.header;
    table.encoding = message.encoding;
  }
  if (message.kind === 'rows') for (const row of message.rows) table.rows.push(row);
  if (message.kind === 'done') reading.isDone = true;
  if (message.kind === 'failed') throw new CsvError(message.code);
}

/** Reads a file in a worker that is ended when it is done, cancelled or too slow. */
export async function readCsvInWorker(file: Blob, task: LongTask): Promise<CsvTable> {
  if (file.size > importCaps.bytes) throw new CsvError('tooLarge');
  if (task.signal?.aborted) throw new CsvError('cancelled');
  const worker = startWorker(workerUrl);
  const ended = new AbortController();
  const { promise, resolve, reject } = Promise.withResolvers<CsvTable>();
  const reading: Reading = { table: { header: [], rows: [], encoding: 'utf-8' }, isDone: false };
  const { signal } = ended;
  const timer = setTimeout(() => reject(new CsvError('tooSlow')), patienceMs);
  task.signal?.addEventListener('abort', () => reject(new CsvError('cancelled')), { signal });
  worker.addEventListener('error', (event) => reject(new CsvError('failed', event)), { signal });
  worker.addEventListener(
    'message',
    ({ data }: MessageEvent<unknown>) => {
      try {
        takeIn(reading, csvMessageSchema.parse(data), task);
        if (reading.isDone) resolve(reading.table);
      } catch (error) {
        reject(error instanceof CsvError ? error : new CsvError('failed', error));
      }
    },
    { signal },
  );
  worker.postMessage(file);
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
    ended.abort();
    worker.terminate();
  }
}
