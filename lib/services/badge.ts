import { badgeText } from '../domain/followups/plan.ts';
import type { AlarmPort } from '../platform/alarms.ts';
import type { BadgePort } from '../platform/badge.ts';
import type { PlanWithCustomers } from './plan.ts';

export const tickAlarm = 'tick';
export const heartbeatAlarm = 'heartbeat';
const heartbeatMinutes = 15;

/** Text for the icon: how many customers wait, in the user's language. */
export type BadgeTitles = { due: (customers: number) => string };

/** Shows the plan on the toolbar icon: as many as the panel's list of now. */
export async function showPlan(badge: BadgePort, plan: PlanWithCustomers, titles: BadgeTitles) {
  const customers = plan.nowCustomers.length;
  await badge.setText(badgeText(customers));
  await badge.setTitle(titles.due(customers));
}

/** Says on the icon of one tab whether somebody known is shown there, to the eye and in words. */
export async function showKnown(
  badge: BadgePort,
  tabId: number,
  { isKnown, title }: { isKnown: boolean; title: string },
): Promise<void> {
  await badge.setKnown(tabId, isKnown);
  await badge.setTitle(isKnown ? title : '', tabId);
}

/** Sets the alarm for the next change of the plan, and the heartbeat that heals a lost one. */
export async function armAlarms(alarms: AlarmPort, nextWakeAt: string): Promise<void> {
  const at = Date.parse(nextWakeAt);
  if ((await alarms.scheduledAt(tickAlarm)) !== at) await alarms.setAt(tickAlarm, at);
  if ((await alarms.scheduledAt(heartbeatAlarm)) === null) {
    await alarms.setEvery(heartbeatAlarm, heartbeatMinutes);
  }
}
