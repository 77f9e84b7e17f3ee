import type { AutomationFiring } from '../../domain/records/automation-firing.ts';
import type { AutomationRun } from '../../domain/records/automation-run.ts';
import type { Workspace } from '../workspace.ts';

/** One run as the log shows it. */
export type LoggedRun = {
  run: AutomationRun;
  /** Name of what ran; empty when it is gone from this browser. */
  name: string;
  isUndone: boolean;
  /** Whether it can still be taken back as a whole. */
  canUndo: boolean;
};

/** What one run did for a customer; the name is empty when the customer is gone. */
export type LoggedFiring = { firing: AutomationFiring; name: string };

/** Runs that did something, newest first. */
export async function readRuns({ db }: Pick<Workspace, 'db'>, limit: number): Promise<LoggedRun[]> {
  const newest = db.automationRun.orderBy('startedAt').reverse();
  const runs = await newest
    .filter(({ customers }) => customers > 0)
    .limit(limit)
    .toArray();
  const automations = await db.automation.bulkGet(runs.map(({ automationId }) => automationId));
  const entries = await db.undoEntry
    .where('group')
    .anyOf(runs.map(({ id }) => id))
    .toArray();
  return runs.map((run, at) => {
    const entry = entries.find(({ group }) => group === run.id);
    const isUndone = entry !== undefined && entry.undoneAt !== null;
    const name = automations[at]?.name ?? '';
    return { run, name, isUndone, canUndo: entry !== undefined && !isUndone };
  });
}

/** What a run did, customer by customer, and how many there are in all. */
export async function readFirings(
  { db }: Pick<Workspace, 'db'>,
  run: string,
  limit: number,
): Promise<{ rows: LoggedFiring[]; count: number }> {
  const all = db.automationFiring.where('run').equals(run);
  const firings = await all.limit(limit).toArray();
  const customers = await db.customer.bulkGet(firings.map(({ customerId }) => customerId));
  const rows = firings.map((firing, at) => ({ firing, name: customers[at]?.name ?? '' }));
  return { rows, count: await db.automationFiring.where('run').equals(run).count() };
}

/** How many customers are on each journey now, by the automation's id. */
export async function readOnWay({ db }: Pick<Workspace, 'db'>): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await db.journeyRun.each(({ automationId, status, deletedAt }) => {
    if (status !== 'active' || deletedAt !== null) return;
    counts.set(automationId, (counts.get(automationId) ?? 0) + 1);
  });
  return counts;
}
