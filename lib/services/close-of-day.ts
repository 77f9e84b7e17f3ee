import { isWorkingDay } from '../domain/calendar/working-time.ts';
import { clockOf, dayOf, mondayOf, shiftDay, weekdayOf } from '../domain/followups/calendar-day.ts';
import { instantOf } from '../domain/followups/due-at.ts';
import { shopTimeOf } from '../domain/followups/plan-settings.ts';
import { dailyClose } from '../domain/followups/triggers/daily-close.ts';
import type { TriggerRule } from '../domain/followups/triggers/define-trigger.ts';
import { weeklyReview } from '../domain/followups/triggers/weekly-review.ts';
import { toInstant } from '../domain/instants.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import type { PlanDay } from '../domain/records/plan-day.ts';
import type { ShopRules } from '../domain/records/shop-rules.ts';
import { settingsFor } from '../domain/rule-settings.ts';
import { notePlanDayIn, planDayId } from './daily-plan-day.ts';
import { readShopRules } from './shop-rules.ts';
import { act, type Workspace } from './workspace.ts';

/** What happened from one day to another, the last one not included, and what is left open. */
export type StretchFigures = {
  from: string;
  to: string;
  newCustomers: number;
  talkedTo: number;
  orders: number;
  done: number;
  /** Follow-ups that were due before `to` and are open. */
  left: number;
};

export type ShopCard = { kind: 'dailyClose' | 'weeklyReview'; figures: StretchFigures };

const longLateMs = 92 * 86_400_000;

type Rules = Pick<ShopRules, 'preset' | 'triggers' | 'plan'>;

/**
 * The cards of the shop for this moment: before closing on a working day, and once a week from its
 * day on; each until it is put away.
 */
export async function readShopCards(workspace: Workspace): Promise<ShopCard[]> {
  const rules = await readShopRules(workspace);
  const now = momentOf(workspace);
  const rows = await workspace.db.planDay.bulkGet(now.week.map(planDayId));
  const week = rows.filter((row) => row !== undefined);
  const cards: ShopCard[] = [];
  const { today, monday } = now;
  if (isClosing(now, rules, week)) {
    const figures = await figuresOf(workspace, today, shiftDay(today, 1));
    cards.push({ kind: 'dailyClose', figures });
  }
  if (isReviewDue(now, rules, week)) {
    const figures = await figuresOf(workspace, shiftDay(monday, -7), monday);
    cards.push({ kind: 'weeklyReview', figures });
  }
  return cards;
}

/** Puts a card away: for today, or for this week. */
export async function putCardAway(workspace: Workspace, kind: ShopCard['kind']) {
  const field = kind === 'dailyClose' ? 'closedAt' : 'reviewedAt';
  const at = toInstant(workspace.now());
  return act(workspace, null, '', (writer) =>
    notePlanDayIn(writer, momentOf(workspace).today, () => ({ [field]: at })),
  );
}

type Moment = { today: string; clock: string; monday: string; week: string[] };

function momentOf({ now, zone }: Workspace): Moment {
  const at = toInstant(now());
  const today = dayOf(at, zone());
  const monday = mondayOf(today);
  const week = Array.from({ length: 7 }, (_, days) => shiftDay(monday, days));
  return { today, clock: clockOf(at, zone()), monday, week };
}

function isClosing({ today, clock }: Moment, rules: Rules, week: readonly PlanDay[]): boolean {
  const { isOn, settings } = ruleOf(dailyClose, rules);
  const isTime = clock >= String(settings['time']);
  if (!isOn || !isTime || !isWorkingDay(today, shopTimeOf(rules))) return false;
  return week.every(({ day, closedAt }) => day !== today || closedAt === null);
}

function isReviewDue({ today, clock }: Moment, rules: Rules, week: readonly PlanDay[]): boolean {
  const { isOn, settings } = ruleOf(weeklyReview, rules);
  const weekday = weekdayOf(today);
  const day = Number(settings['weekday']);
  const isTime = weekday > day || (weekday === day && clock >= String(settings['time']));
  if (!isOn || !isTime || !isWorkingDay(today, shopTimeOf(rules))) return false;
  return week.every(({ reviewedAt }) => reviewedAt === null);
}

function ruleOf(rule: TriggerRule, { preset, triggers }: Rules) {
  return settingsFor(rule.presets, preset, triggers[rule.id]);
}

async function figuresOf(
  { db, zone }: Workspace,
  from: string,
  to: string,
): Promise<StretchFigures> {
  const [start, end] = [instantOf(from, '00:00', zone()), instantOf(to, '00:00', zone())];
  const between = [start, end, true, false] as const;
  const customers = await db.customer
    .where('createdAt')
    .between(...between)
    .toArray();
  const talks = await db.interaction
    .where('at')
    .between(...between)
    .toArray();
  const orders = await db.purchase
    .where('at')
    .between(...between)
    .toArray();
  // Who finishes something months late does not show here: the day of doing has no index.
  const early = toInstant(Date.parse(start) - longLateMs);
  const done = await db.followUp
    .where('[status+dueAt]')
    .between(['done', early], ['done', '\uffff'])
    .toArray();
  const open = await db.followUp
    .where('[status+dueAt]')
    .between(['open', ''], ['open', end], true, false)
    .toArray();
  const spoken = talks.filter((row) => isKept(row) && row.kind !== 'note' && row.kind !== 'event');
  return {
    from,
    to,
    newCustomers: customers.filter(isKept).length,
    talkedTo: new Set(spoken.map(({ customerId }) => customerId)).size,
    orders: orders.filter(isKept).length,
    done: done.filter((row) => isKept(row) && isDoneBetween(row, start, end)).length,
    left: open.filter(isKept).length,
  };
}

function isKept({ deletedAt }: { deletedAt: string | null }): boolean {
  return deletedAt === null;
}

function isDoneBetween({ doneAt }: FollowUp, start: string, end: string): boolean {
  return doneAt !== null && doneAt >= start && doneAt < end;
}
