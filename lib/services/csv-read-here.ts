import { importCaps } from '../domain/imports/caps.ts';
import { decodeText } from '../domain/imports/decode.ts';
import type { LongTask } from './backup.ts';
import { CsvError } from './csv-error.ts';
import { type CsvTable, parseCsv } from './csv-parse.ts';

/** Reads a file in this very thread: inside the worker, and in tests. Throws a CsvError. */
export async function readCsvHere(file: Blob, task: LongTask): Promise<CsvTable> {
  if (file.size > importCaps.bytes) throw new CsvError('tooLarge');
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  if (decoded.state === 'failed') throw new CsvError(decoded.reason);
  if (task.signal?.aborted) throw new CsvError('cancelled');
  return parseCsv(decoded.text, decoded.encoding, (done, total) =>
    task.onProgress?.({ done, total }),
  );
}
