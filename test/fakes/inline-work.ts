import { runImport } from '../../lib/services/csv-import.ts';
import { readCsvHere } from '../../lib/services/csv-read-here.ts';
import type { HeavyWorkPort } from '../../lib/services/heavy-work.ts';
import { undoAct } from '../../lib/services/history.ts';

/** Heavy work on the spot: Node has no workers of the browser's kind. */
export const inlineWork: HeavyWorkPort = {
  readCsv: readCsvHere,
  runImport: (workspace, _file, plan, task) => runImport(workspace, plan, task),
  undo: undoAct,
};
