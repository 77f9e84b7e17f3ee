import { toInstant } from '../../lib/domain/instants.ts';
import { browserAlarms } from '../../lib/platform/alarms.ts';
import { toolbarBadge } from '../../lib/platform/badge.ts';
import { browserNotifications } from '../../lib/platform/notifications.ts';
import { armAlarms, showPlan } from '../../lib/services/badge.ts';
import { markNotified } from '../../lib/services/follow-ups.ts';
import { type PlanWithCustomers, readPlan } from '../../lib/services/plan.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { backgroundTexts } from './texts.ts';

/** Notices are named after the customer, so that a click leads there. */
export const noticePrefix = 'due:';

/**
 * Brings icon, alarms and notices in line with the plan. What was told is a row in the database, so
 * a worker that dies and wakes tells nothing twice.
 */
export async function refreshReminders(workspace: Workspace): Promise<void> {
  const plan = await readPlan(workspace);
  const texts = await backgroundTexts(workspace);
  const t = texts.getFixedT(null, 'background');
  await toolbarBadge.setTrouble(false);
  await showPlan(toolbarBadge, plan, {
    due: (count) => (count === 0 ? t('titleNone') : t('titleDue', { count })),
  });
  await armAlarms(browserAlarms, plan.nextWakeAt);
  await notifyDue(workspace, plan, (name, title) => ({
    title: name,
    message: t('noticeBody', { name, title }),
  }));
}

async function notifyDue(
  workspace: Workspace,
  plan: PlanWithCustomers,
  say: (name: string, title: string) => { title: string; message: string },
): Promise<void> {
  if (plan.isQuiet) return;
  const now = toInstant(workspace.now());
  const fresh = [...plan.overdue, ...plan.now].filter((row) => row.notifiedAt === null);
  const told = new Set<string>();
  for (const followUp of fresh.filter((row) => row.dueAt <= now).slice(0, 3)) {
    const customer = plan.customers.get(followUp.customerId);
    if (!customer || told.has(customer.id)) continue;
    told.add(customer.id);
    const id = `${noticePrefix}${customer.id}`;
    await browserNotifications.show({ id, ...say(customer.name, followUp.title) });
  }
  if (fresh.length > 0) {
    await markNotified(
      workspace,
      fresh.map((row) => row.id),
    );
  }
}
