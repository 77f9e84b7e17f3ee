import { importCaps } from '../domain/imports/caps.ts';
import type { LongTask } from './backup.ts';
import { CsvError, type CsvFailure } from './csv-error.ts';
import type { CsvTable } from './csv-parse.ts';
import { askWorker, type Hearing } from './workers/ask-worker.ts';
import { csvMessageSchema } from './workers/csv-messages.ts';
// oxlint-disable-next-line import/default -- the bundler answers with the address of the built file
import workerUrl from './workers/read-csv.worker.ts?worker&url';
import { startWorker } from './workers/start-worker.ts';

/** After this long a file is not going to be read any more; the worker is ended. */
const patienceMs = 60_000;

const failureByEnd: Record<'aborted' | 'broken' | 'late', CsvFailure> = {
  aborted: 'cancelled',
  broken: 'failed',
  late: 'tooSlow',
};

function gather(task: LongTask): Hearing<CsvTable> {
  const table: CsvTable = { header: [], rows: [], encoding: 'utf-8' };
  return (data) => {
    const message = csvMessageSchema.parse(data);
    if (message.kind === 'failed') throw new CsvError(message.code);
    if (message.kind === 'done') return { answer: table };
    if (message.kind === 'progress')
      task.onProgress?.({ done: message.done, total: message.total });
    if (message.kind === 'rows') for (const row of message.rows) table.rows.push(row);
    if (message.kind === 'header') {
      table.header = message.header;
      table.encoding = message.encoding;
    }
    return null;
  };
}

/** Reads a file in a worker that is ended when it is done, cancelled or too slow. */
export async function readCsvInWorker(file: Blob, task: LongTask): Promise<CsvTable> {
  if (file.size > importCaps.bytes) throw new CsvError('tooLarge');
  return askWorker(startWorker(workerUrl), file, gather(task), {
    signal: task.signal,
    patienceMs,
    errorFor: (why, cause) => new CsvError(failureByEnd[why], cause),
  });
}
