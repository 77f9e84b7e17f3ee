import type { ImportKind, Mapping, RowIssue } from '../domain/imports/import-fields.ts';
import type { DateOrder } from '../domain/imports/read-day.ts';
import type { Currency } from '../domain/money.ts';
import type { CsvTable } from './csv-parse.ts';
import type { Workspace } from './workspace.ts';

export type ImportPlan = {
  kind: ImportKind;
  table: CsvTable;
  /** The field of each column by its place; null leaves the column out. */
  mapping: Mapping;
  /** Where the customers come from, for rows without a source of their own. */
  source: string;
  /** For rows that name no currency. */
  currency: Currency;
  /** How 05/01/2026 is meant; null as long as nobody has said. */
  dateOrder: DateOrder | null;
  /** Shown in the history, e.g. the name of the file. */
  subject: string;
};

/** Why a row was left out; `nothingNew`: all of it is stored already. */
export type SkipReason = 'bad' | 'torn' | 'repeated' | 'nothingNew' | 'empty';

/** What became, or would become, of one row. `row` counts as a spreadsheet does: the header is 1. */
export type RowOutcome = {
  row: number;
  outcome: 'created' | 'merged' | 'skipped';
  reason: SkipReason | null;
  issues: RowIssue[];
};

export type ImportCounts = { created: number; merged: number; skipped: number };

/** One kind of import: reads a slice of rows at a time, and writes it as a part of one act. */
export type Importer = {
  /** What a slice of rows says; `first` is the place of its first row below the header. */
  read(first: number, rows: CsvTable['rows']): { row: number; state: string; issues: RowIssue[] }[];
  outcomeOf(row: { state: string }): Pick<RowOutcome, 'outcome' | 'reason'>;
  /** Writes the slice that was read last. */
  write(workspace: Workspace, act: { group: string; subject: string }): Promise<RowOutcome[]>;
};
