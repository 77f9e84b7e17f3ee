import Papa from 'papaparse';
import { type ImportLimit, tooMuchInRow } from '../domain/imports/caps.ts';
import type { Encoding } from '../domain/imports/decode.ts';
import { CsvError, type CsvFailure } from './csv-error.ts';

/** A parsed file: the first row as header, every other row as texts, as many as the header. */
export type CsvTable = {
  header: string[];
  rows: string[][];
  /** How the bytes were read, shown in the preview. */
  encoding: Encoding;
};

const failureByLimit: Record<ImportLimit, CsvFailure> = {
  bytes: 'tooLarge',
  rows: 'tooManyRows',
  columns: 'tooManyColumns',
  cell: 'cellTooLarge',
};
const rowsPerReport = 2_000;

/**
 * CSV text (comma, semicolon, tab or bar, found out from the text) to a table. Rows without any
 * text are left out; a row that is longer than the header makes the header longer. `onProgress` is
 * told the characters that were read. Throws a CsvError above a cap.
 */
export function parseCsv(
  text: string,
  encoding: Encoding,
  onProgress: (done: number, total: number) => void,
): CsvTable {
  const rows: string[][] = [];
  let columns = 0;
  Papa.parse<string[]>(text, {
    skipEmptyLines: 'greedy',
    step: ({ data, meta }) => {
      const tooMuch = tooMuchInRow(data, rows.length - 1);
      if (tooMuch) throw new CsvError(failureByLimit[tooMuch.limit]);
      rows.push(data);
      columns = Math.max(columns, data.length);
      if (rows.length % rowsPerReport === 0) onProgress(meta.cursor, text.length);
    },
  });
  const [header, ...body] = rows;
  if (!header || body.length === 0) throw new CsvError('empty');
  onProgress(text.length, text.length);
  return {
    header: fitTo(columns, header).map((name) => name.trim()),
    rows: body.map((row) => (row.length === columns ? row : fitTo(columns, row))),
    encoding,
  };
}

function fitTo(columns: number, row: readonly string[]): string[] {
  return Array.from({ length: columns }, (_, at) => row[at] ?? '');
}
