import type { Progress } from './backup.ts';
import type { Workspace } from './workspace.ts';

export type ImportKind = 'customer' | 'purchase';

/** A parsed file: the first row as header, every other row as texts. */
export type CsvTable = {
  header: string[];
  rows: string[][];
  /** How the bytes were read, e.g. `utf-8` or `gb18030`, shown in the preview. */
  encoding: string;
};

export type CsvFailure =
  | 'tooLarge'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'cellTooLarge'
  | 'tooSlow'
  | 'empty'
  | 'undecodable'
  | 'cancelled'
  | 'failed';

export class CsvError extends Error {
  readonly code: CsvFailure;
  constructor(code: CsvFailure, cause?: unknown) {
    super(`the file was not read: ${code}`, { cause });
    this.name = 'CsvError';
    this.code = code;
  }
}

export type ReadOptions = {
  onProgress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
};

/** Turns a file into a table; the browser's runs in a worker, the tests' in the same thread. */
export type CsvPort = (file: Blob, options: ReadOptions) => Promise<CsvTable>;

/** What became of one row of the file. `row` is its line number in the table, the header being 1. */
export type RowOutcome = {
  row: number;
  outcome: 'created' | 'merged' | 'skipped';
  /** Codes of what was wrong or noteworthy, by column; texts are made elsewhere. */
  issues: { column: string; code: string }[];
};

export type ImportReport = {
  group: string;
  created: number;
  merged: number;
  skipped: number;
  isCancelled: boolean;
  rows: RowOutcome[];
};

/** Column index of the file → field of the record; columns that are not named are left out. */
export type ImportMapping = Record<number, string>;

export type ImportPlan = { kind: ImportKind; table: CsvTable; mapping: ImportMapping };

export type ImportPreview = Pick<ImportReport, 'created' | 'merged' | 'skipped'> & {
  /** The first rows with what would become of them. */
  rows: RowOutcome[];
};

/** Which column is probably which field. */
export function proposeImport(_kind: ImportKind, _table: CsvTable): ImportMapping {
  throw new Error('not written yet');
}

/** What an import would do, without doing it. */
export async function previewImport(
  _workspace: Workspace,
  _plan: ImportPlan,
): Promise<ImportPreview> {
  throw new Error('not written yet');
}

/**
 * Imports in batches of one act: `undo(db, report.group, …)` takes all of it back. When the signal
 * fires it stops between two batches; what was imported stays and is in the report.
 */
export async function runImport(
  _workspace: Workspace,
  _plan: ImportPlan,
  _options: ReadOptions,
): Promise<ImportReport> {
  throw new Error('not written yet');
}
