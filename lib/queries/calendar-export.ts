import { dayOf } from '../domain/followups/calendar-day.ts';
import { toInstant } from '../domain/instants.ts';
import { saveFile } from '../platform/save-file.ts';
import { type CalendarExport, exportCalendar } from '../services/ical-export.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Hands the open follow-ups to the browser's downloads as a calendar; resolves to name and count. */
export function useCalendarExport() {
  const workspace = useWorkspace();
  return async (options: CalendarExport): Promise<{ name: string; count: number }> => {
    const { file, count } = await exportCalendar(workspace, options);
    const name = `zhike-${dayOf(toInstant(workspace.now()), workspace.zone())}.ics`;
    if (count > 0) saveFile(file, name);
    return { name, count };
  };
}
