import { nextWakeAt } from '../domain/followups/next-wake.ts';
import { type Plan, type PlanInput, planOf } from '../domain/followups/plan.ts';
import { toInstant } from '../domain/instants.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import { readPreferences } from './preferences.ts';
import { withShownTitles } from './reason-titles.ts';
import type { Workspace } from './workspace.ts';

export type PlanWithCustomers = Plan & {
  customers: ReadonlyMap<CustomerId, Customer>;
  /** Instant at which the plan may change by time alone. */
  nextWakeAt: string;
};

/** Today's plan from the database; the badge and the panel's list both come from here. */
export async function readPlan(workspace: Workspace): Promise<PlanWithCustomers> {
  const { db } = workspace;
  const rows = await db.followUp
    .where('[status+dueAt]')
    .between(['open', ''], ['open', '\uffff'])
    .toArray();
  const followUps = await withShownTitles(workspace, rows);
  const ids = [...new Set(followUps.map((followUp) => followUp.customerId))];
  const found = await db.customer.bulkGet(ids);
  const customers = new Map<CustomerId, Customer>();
  for (const customer of found) if (customer) customers.set(customer.id, customer);
  const { quietFrom, quietTo } = await readPreferences(workspace);
  const quiet = quietFrom && quietTo ? { from: quietFrom, to: quietTo } : null;
  const now = toInstant(workspace.now());
  const input: PlanInput = { followUps, customers, now, zone: workspace.zone(), quiet };
  return { ...planOf(input), customers, nextWakeAt: nextWakeAt(input) };
}
