import type { UndoResult } from '../storage/undo.ts';
import type { LongTask } from './backup.ts';
import type { ImportResult } from './csv-import.ts';
import type { ImportPlan } from './csv-import-plan.ts';
import type { CsvTable } from './csv-parse.ts';
import type { Workspace } from './workspace.ts';

/** Work that would block the page; the browser does it in workers of ours. */
export type HeavyWorkPort = {
  readCsv(file: Blob, task: LongTask): Promise<CsvTable>;
  runImport(
    workspace: Workspace,
    file: Blob,
    plan: ImportPlan,
    task: LongTask,
  ): Promise<ImportResult>;
  /** Takes one act back, however many changes it made. Throws a WriteError. */
  undo(workspace: Workspace, group: string): Promise<UndoResult>;
};
