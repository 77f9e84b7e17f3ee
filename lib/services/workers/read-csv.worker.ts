import { CsvError } from '../csv-error.ts';
import { readCsvHere } from '../csv-read-here.ts';
import type { CsvMessage } from './csv-messages.ts';

const rowsPerMessage = 1_000;

const say = (message: CsvMessage) => self.postMessage(message);

async function read(file: Blob): Promise<void> {
  const onProgress = ({ done, total }: { done: number; total: number }) =>
    say({ kind: 'progress', done, total });
  const { header, rows, encoding } = await readCsvHere(file, { onProgress });
  say({ kind: 'header', header, encoding });
  for (let at = 0; at < rows.length; at += rowsPerMessage) {
    say({ kind: 'rows', rows: rows.slice(at, at + rowsPerMessage) });
  }
  say({ kind: 'done' });
}

self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof Blob)) return;
  read(data).catch((error: unknown) =>
    say({ kind: 'failed', code: error instanceof CsvError ? error.code : 'failed' }),
  );
});
