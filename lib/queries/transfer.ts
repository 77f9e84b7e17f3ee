import { saveFile } from '../platform/save-file.ts';
import { exportAll, type LongTask } from '../services/backup.ts';
import { restore } from '../services/restore.ts';
import { hasRecords } from '../storage/replace-contents.ts';
import { useLive } from './live.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

/** Whether there is anything here yet; a backup goes into an empty profile only. */
export function useHasRecords() {
  const { db } = useWorkspace();
  return useLive<boolean>(['hasRecords'], () => hasRecords(db));
}

/** Exports everything as one file and hands it to the browser; resolves to the file's name. */
export function useExport() {
  const { db, now } = useWorkspace();
  return async (task: LongTask): Promise<string> => {
    const at = now();
    const file = await exportAll(db, { now: at, ...task });
    const name = `zhike-${dayOf(at)}.json`;
    saveFile(file, name);
    return name;
  };
}

export function useRestore() {
  const { db, now, newId } = useWorkspace();
  const { values } = usePorts();
  return (file: Blob, task: LongTask) => restore(db, file, { values, now: now(), newId, ...task });
}

/** The day in the user's zone, for the name of a file. */
function dayOf(ms: number): string {
  const at = new Date(ms);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
