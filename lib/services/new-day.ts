import { todaysThree } from '../domain/brief/todays-three.ts';
import { isWorkingDay } from '../domain/calendar/working-time.ts';
import { dayOf } from '../domain/followups/calendar-day.ts';
import { shopTimeOf } from '../domain/followups/plan-settings.ts';
import { toInstant } from '../domain/instants.ts';
import type { NotificationPort } from '../platform/notifications.ts';
import { readPlanDay } from './daily-plan-day.ts';
import { markNotified } from './follow-ups.ts';
import type { PlanWithCustomers } from './plan.ts';
import { changePreferences, readPreferences } from './preferences.ts';
import { readShopRules } from './shop-rules.ts';
import type { Workspace } from './workspace.ts';

/** Id of the notice about today's three; a click on it opens today's list. */
export const newDayNotice = 'today';

export type NewDayWords = (names: readonly string[]) => { title: string; message: string };

/**
 * Once on each working day, when it is planned and quiet hours are over: today's three in one notice, where the user wants
 * it. Those it names are not told of a second time. Where it could not be shown it is tried again.
 */
export async function tellNewDay(
  workspace: Workspace,
  plan: PlanWithCustomers,
  { notices, words }: { notices: NotificationPort; words: NewDayWords },
): Promise<boolean> {
  const { hasNewDayNotice = false, newDayToldOn } = await readPreferences(workspace);
  const today = dayOf(toInstant(workspace.now()), workspace.zone());
  if (!hasNewDayNotice || plan.isQuiet || newDayToldOn === today) return false;
  if (!isWorkingDay(today, shopTimeOf(await readShopRules(workspace)))) return false;
  // Before everybody was planned, what rules find today is not among the three yet.
  if (!(await readPlanDay(workspace))?.rules) return false;
  const three = todaysThree(plan);
  if (three.length === 0) return false;
  const names = three.flatMap(({ customerId }) => plan.customers.get(customerId)?.name ?? []);
  if (!(await notices.show({ id: newDayNotice, ...words(names) }))) return false;
  await changePreferences(workspace, { newDayToldOn: today });
  const due = new Set([...plan.overdue, ...plan.now].map(({ id }) => id));
  const told = three.filter(({ id, notifiedAt }) => due.has(id) && notifiedAt === null);
  if (told.length > 0) {
    await markNotified(
      workspace,
      told.map(({ id }) => id),
    );
  }
  return true;
}
