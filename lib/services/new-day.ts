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

/** `others`: how many more customers are due by now. */
export type NewDayWords = (
  names: readonly string[],
  others: number,
) => { title: string; message: string };

export type NewDayTelling = {
  notices: NotificationPort;
  words: NewDayWords;
  /** A round has just ended: what is not planned by now is not waited for any longer. */
  isAfterRound?: boolean;
};

/**
 * `told`: the notice was shown just now, and stands for all that is due. `awaited`: it will be, once the
 * day is planned, so that nothing else is to be told before it. `none`: there is none, or it was.
 */
export type NewDay = 'told' | 'awaited' | 'none';

/**
 * Once on each working day, when it is planned and quiet hours are over: today's three in one notice,
 * where the user wants it. What is due by then is not told of a second time. Where it could not be shown
 * it is tried again.
 */
export async function tellNewDay(
  workspace: Workspace,
  plan: PlanWithCustomers,
  { notices, words, isAfterRound = false }: NewDayTelling,
): Promise<NewDay> {
  const { hasNewDayNotice = false, newDayToldOn } = await readPreferences(workspace);
  const today = dayOf(toInstant(workspace.now()), workspace.zone());
  if (!hasNewDayNotice || plan.isQuiet || newDayToldOn === today) return 'none';
  if (!isWorkingDay(today, shopTimeOf(await readShopRules(workspace)))) return 'none';
  // Before everybody was planned, what rules find today is not among the three yet.
  if (!(await isDayPlanned(workspace))) return isAfterRound ? 'none' : 'awaited';
  const three = todaysThree(plan);
  if (three.length === 0) return 'none';
  const named = new Set(three.map(({ customerId }) => customerId));
  const names = [...named].flatMap((id) => plan.customers.get(id)?.name ?? []);
  const others = plan.nowCustomers.filter((id) => !named.has(id)).length;
  if (!(await notices.show({ id: newDayNotice, ...words(names, others) }))) return 'none';
  await changePreferences(workspace, { newDayToldOn: today });
  const due = [...plan.overdue, ...plan.now].filter(({ notifiedAt }) => notifiedAt === null);
  if (due.length > 0) {
    await markNotified(
      workspace,
      due.map(({ id }) => id),
    );
  }
  return 'told';
}

/** Whether rules have looked at everybody today. */
export async function isDayPlanned(workspace: Workspace): Promise<boolean> {
  const day = await readPlanDay(workspace);
  return day !== undefined && day.rules !== '';
}
