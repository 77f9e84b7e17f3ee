/** Why a file was not read. Nothing was imported. */
export const csvFailures = [
  /** More than 50 MB. */
  'tooLarge',
  'tooManyRows',
  'tooManyColumns',
  'cellTooLarge',
  /** Not read within a minute; the reading was ended. */
  'tooSlow',
  /** No header, or no row under it. */
  'empty',
  /** A spreadsheet, a picture: not text at all. */
  'binary',
  /** Text of no encoding that is known. */
  'unknownEncoding',
  'cancelled',
  'failed',
] as const;
export type CsvFailure = (typeof csvFailures)[number];

export class CsvError extends Error {
  readonly code: CsvFailure;
  constructor(code: CsvFailure, cause?: unknown) {
    super(`the file was not read: ${code}`, { cause });
    this.name = 'CsvError';
    this.code = code;
  }
}
