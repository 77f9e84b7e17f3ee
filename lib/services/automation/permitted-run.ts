import { shiftDay } from '../../domain/followups/calendar-day.ts';
import { toInstant } from '../../domain/instants.ts';
import type { Automation } from '../../domain/records/automation.ts';
import type { AutomationRun } from '../../domain/records/automation-run.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import { readPage } from '../../storage/table-pages.ts';
import type { LongTask } from '../backup.ts';
import { act, type Workspace } from '../workspace.ts';
import { endRun, freshRun, runAutomation } from './run-automation.ts';

const pageSize = 100;

/**
 * Switches an automation on and lets it do, for everybody, what came of things since an instant: the
 * user saw the list. It may be stopped; what dies on the way is taken up by the next round.
 */
export async function runPermitted(
  workspace: Workspace,
  automation: Automation,
  since: string,
  task: LongTask = {},
): Promise<AutomationRun['id']> {
  const now = workspace.now();
  const { value } = await act(workspace, 'automation', automation.name, async (writer) => {
    const activeFrom = toInstant(now);
    await writer.patch('automation', automation.id, { activeFrom, paused: null });
    return writer.create('automationRun', freshRun(automation, since, now));
  });
  await continueRun(workspace, value, task);
  return value.id;
}

/** Takes up a permitted run where it stopped. Throws when the signal fires; it is then stopped for good. */
export async function continueRun(
  workspace: Workspace,
  run: AutomationRun,
  { signal, onProgress }: LongTask = {},
): Promise<void> {
  const automation = await workspace.db.automation.get(run.automationId);
  const isWanted = automation && automation.deletedAt === null && automation.activeFrom !== null;
  if (!isWanted) return endRun(workspace, run.id, 'stopped');
  const total = await workspace.db.customer.count();
  let done =
    run.after === '' ? 0 : await workspace.db.customer.where('id').belowOrEqual(run.after).count();
  try {
    for (let last: unknown = run.after === '' ? undefined : run.after; ; ) {
      signal?.throwIfAborted();
      const page = await readPage(workspace.db.customer, last, pageSize);
      const rows = page.rows as { id: CustomerId }[]; // rows of this table
      await runAutomation(
        workspace,
        automation,
        run,
        rows.map(({ id }) => id),
        signal,
      );
      done += rows.length;
      onProgress?.({ done, total: Math.max(total, done) });
      if (page.isEnd) break;
      last = page.last;
    }
  } catch (error) {
    if (signal?.aborted) await endRun(workspace, run.id, 'stopped');
    throw error;
  }
  await endRun(workspace, run.id, 'done');
}

/** Since when a paused automation's list counts: what it held back, and nothing older than a week. */
export function heldSince({ activeFrom }: Automation, now: number): string {
  const at = toInstant(now);
  const week = `${shiftDay(at.slice(0, 10), -7)}${at.slice(10)}`;
  return activeFrom !== null && activeFrom > week ? activeFrom : week;
}
