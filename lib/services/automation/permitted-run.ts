import { shiftDay } from '../../domain/followups/calendar-day.ts';
import { toInstant } from '../../domain/instants.ts';
import type { Automation } from '../../domain/records/automation.ts';
import type { LongTask } from '../backup.ts';
import { act, type Workspace } from '../workspace.ts';
import { finishRun, freshRun } from './run-automation.ts';

/**
 * Switches an automation on and lets it do, for everybody, what came of things since an instant: the
 * user saw the list. It may be stopped; what dies on the way is taken up by the next round. Gives
 * whether it was done to its end: somebody may have taken it back meanwhile.
 */
export async function runPermitted(
  workspace: Workspace,
  automation: Automation,
  since: string,
  task: LongTask = {},
): Promise<boolean> {
  const now = workspace.now();
  const { value } = await act(workspace, 'automation', automation.name, async (writer) => {
    const activeFrom = toInstant(now);
    await writer.patch('automation', automation.id, { activeFrom, paused: null });
    const run = freshRun(automation, { since, ids: [], place: 0 }, now);
    return writer.create('automationRun', run);
  });
  return finishRun(workspace, value, task);
}

/** Since when a paused automation's list counts: what it held back, and nothing older than a week. */
export function heldSince({ activeFrom }: Automation, now: number): string {
  const at = toInstant(now);
  const week = `${shiftDay(at.slice(0, 10), -7)}${at.slice(10)}`;
  return activeFrom !== null && activeFrom > week ? activeFrom : week;
}
