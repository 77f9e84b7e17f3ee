import { weekdayOf } from '../followups/calendar-day.ts';
import { dueAt } from '../followups/due-at.ts';
import { repeatRule } from '../followups/repeat.ts';
import type { Calendar } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { CustomerDraft, FollowUpDraft } from './drafts.ts';
import type { Trade } from './goods.table.ts';
import { topicFor } from './make-talks.ts';
import { followUpTitles } from './sentences.table.ts';
import type { Teller } from './tell.ts';

/** Days ahead and time of what is still open, beside the cast's own. */
const open: readonly (readonly [number, string | null])[] = [
  [0, null],
  [0, '11:00'],
  [0, '14:00'],
  [0, '17:30'],
  [1, null],
  [1, '10:30'],
  [1, '15:00'],
];
const laterCount = 24;
const doneCount = 90;
const cancelledCount = 5;

export type TradedCustomer = { customer: CustomerDraft; trade: Trade };

/** A follow-up on a day (`daysAhead`, negative for the past) in the calendar's zone. */
export function openFollowUp(
  calendar: Calendar,
  daysAhead: number,
  dueTime: string | null,
  title: string,
): FollowUpDraft {
  const due = { dueOn: calendar.dayAgo(-daysAhead), dueTime, zone: calendar.zone };
  const rest = { snoozedUntil: null, status: 'open', doneAt: null, notifiedAt: null } as const;
  return { title, ...due, dueAt: dueAt(due), ...rest };
}

/** Spreads open, snoozed, done and cancelled follow-ups over the customers, in place. */
export function addFollowUps(
  dice: Dice,
  calendar: Calendar,
  teller: Teller,
  customers: readonly TradedCustomer[],
): void {
  const reachable = customers.filter(({ customer }) => !customer.fields.doNotContact);
  const chosen = dice.some(reachable, open.length + laterCount + 1);
  const add = (daysAhead: number, time: string | null, changes: Partial<FollowUpDraft> = {}) => {
    const { customer, trade } = chosen.pop() ?? dice.pick(reachable);
    const title = teller.tell([followUpTitles], topicFor(dice, trade));
    customer.followUps.push({ ...openFollowUp(calendar, daysAhead, time, title), ...changes });
  };
  for (const [daysAhead, time] of open) add(daysAhead, time);
  for (let left = laterCount; left > 0; left -= 1) {
    const daysAhead = dice.between(2, 30);
    const day = calendar.dayAgo(-daysAhead);
    add(daysAhead, timeOf(dice), left % 6 === 0 ? { repeat: everyTwoWeeks(day) } : {});
  }
  add(-1, '10:00', { snoozedUntil: calendar.at(-1, 9 * 60) });
  for (let left = doneCount; left > 0; left -= 1) {
    const daysAgo = dice.between(1, 400);
    const doneAt = calendar.at(daysAgo, dice.between(10 * 60, 19 * 60));
    add(-daysAgo, timeOf(dice), { status: 'done', doneAt });
  }
  for (let left = cancelledCount; left > 0; left -= 1) {
    add(-dice.between(2, 90), null, { status: 'cancelled' });
  }
}

function everyTwoWeeks(day: string): string {
  return repeatRule({ every: 'week', interval: 2, weekdays: [weekdayOf(day)] });
}

function timeOf(dice: Dice): string | null {
  return dice.chance(0.5)
    ? dice.pick(['09:30', '10:00', '11:00', '14:30', '15:00', '16:00'])
    : null;
}
