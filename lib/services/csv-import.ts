import { type ColumnGuess, detectColumns, mappingOf } from '../domain/imports/detect-columns.ts';
import type { ImportKind, Mapping } from '../domain/imports/import-fields.ts';
import { type ImportReport, reportOf } from '../domain/imports/import-report.ts';
import { type DateOrder, provenOrder } from '../domain/imports/read-day.ts';
import { toWriteError, type WriteFailure } from '../storage/write-error.ts';
import type { LongTask } from './backup.ts';
import { CustomerImport } from './csv-import-customers.ts';
import type { ImportCounts, Importer, ImportPlan, RowOutcome } from './csv-import-plan.ts';
import { PurchaseImport } from './csv-import-purchases.ts';
import type { CsvTable } from './csv-parse.ts';
import type { Workspace } from './workspace.ts';

export type ImportProposal = {
  guesses: ColumnGuess[];
  mapping: Mapping;
  /** What the days in the file prove; null means that they do not, or that there are none. */
  dateOrder: DateOrder | null;
};

export type ImportPreview = ImportCounts & {
  /** How often each state and issue occurs, with examples. */
  report: ImportReport;
};

export type ImportResult = ImportCounts & {
  /** `undo(db, group, …)` takes the whole import back. */
  group: string;
  rows: RowOutcome[];
  /** Stopped between two batches; what was imported stays. */
  isCancelled: boolean;
  /** Why it ended early although nobody stopped it; what was imported stays. */
  failure: WriteFailure | null;
};

/** Large enough for few commits. The import itself runs in a worker; the preview takes less. */
const rowsPerBatch = 500;
const rowsPerPreview = 100;
const sampleRows = 200;

/** Which column is probably which field. */
export function proposeImport(kind: ImportKind, table: CsvTable): ImportProposal {
  const sample = table.rows.slice(0, sampleRows);
  const guesses = detectColumns(kind, table.header, sample);
  const days = guesses.filter(({ field }) => field === 'at' || field === 'birthday');
  const cells = days.flatMap(({ column }) => table.rows.map((row) => row[column] ?? ''));
  return { guesses, mapping: mappingOf(guesses), dateOrder: provenOrder(cells) };
}

/** Orders have amounts and days; a list of people has not. */
export function proposeKind(table: CsvTable): ImportKind {
  const { guesses } = proposeImport('purchases', table);
  const isSure = (field: string) =>
    guesses.some((guess) => guess.field === field && guess.confidence >= 0.5);
  return isSure('amount') && isSure('at') ? 'purchases' : 'customers';
}

async function openImporter(workspace: Workspace, plan: ImportPlan): Promise<Importer> {
  return plan.kind === 'customers'
    ? CustomerImport.open(workspace, plan)
    : PurchaseImport.open(workspace, plan);
}

/** Gives the page a moment between two batches, so that it can show progress and take a click. */
function breathe(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function* batchesOf(rows: CsvTable['rows'], size: number) {
  for (let first = 0; first < rows.length; first += size) {
    yield { first, slice: rows.slice(first, first + size) };
  }
}

function count(counts: ImportCounts, outcomes: readonly Pick<RowOutcome, 'outcome'>[]): void {
  for (const { outcome } of outcomes) counts[outcome] += 1;
}

/** What an import would do, without doing it. Rejects with a DOMException when the signal fires. */
export async function previewImport(
  workspace: Workspace,
  plan: ImportPlan,
  task: LongTask = {},
): Promise<ImportPreview> {
  const importer = await openImporter(workspace, plan);
  const counts: ImportCounts = { created: 0, merged: 0, skipped: 0 };
  const rows: ReturnType<Importer['read']> = [];
  for (const { first, slice } of batchesOf(plan.table.rows, rowsPerPreview)) {
    task.signal?.throwIfAborted();
    const read = importer.read(first, slice);
    count(
      counts,
      read.map((row) => importer.outcomeOf(row)),
    );
    for (const row of read) rows.push(row);
    task.onProgress?.({ done: first + slice.length, total: plan.table.rows.length });
    await breathe();
  }
  return { ...counts, report: reportOf(rows) };
}

/**
 * Imports in batches that together are one act. It stops between two batches when the signal fires
 * or a batch cannot be stored; what was imported stays, and `undo` takes all of it back.
 */
export async function runImport(
  workspace: Workspace,
  plan: ImportPlan,
  task: LongTask = {},
): Promise<ImportResult> {
  const result: ImportResult = {
    group: workspace.newId(),
    created: 0,
    merged: 0,
    skipped: 0,
    rows: [],
    isCancelled: false,
    failure: null,
  };
  const importer = await openImporter(workspace, plan);
  for (const { first, slice } of batchesOf(plan.table.rows, rowsPerBatch)) {
    if (task.signal?.aborted) return { ...result, isCancelled: true };
    try {
      importer.read(first, slice);
      const outcomes = await importer.write(workspace, { ...result, subject: plan.subject });
      count(result, outcomes);
      for (const outcome of outcomes) result.rows.push(outcome);
    } catch (error) {
      return { ...result, failure: toWriteError(error).failure };
    }
    task.onProgress?.({ done: first + slice.length, total: plan.table.rows.length });
    await breathe();
  }
  return result;
}
