import type { CustomerFacts, Order } from '../../facts/customer-facts.ts';
import { bought } from '../../facts/example-days.ts';
import { shiftDay } from '../../followups/calendar-day.ts';
import type { Reason } from '../../records/follow-up.ts';
import { defineSegment, samePresets } from '../define-segment.ts';
import { inDaysBefore, inLast } from '../windows.ts';

const now = '2026-11-21T02:00:00.000Z';

/** Orders every so many days, `count` of them, the last on `to`. */
function ordersUpTo(to: string, every: number, count: number, yuan = 100) {
  return Array.from({ length: count }, (_, place) => bought(shiftDay(to, -every * place), yuan));
}

/** Windows of `days` that are looked back on for what is usual. */
const windows = 4;

/**
 * Orders of the last days fell by so many percent against the customer's own mean, either how often
 * (and so few would come by chance with p < `chance` at the usual rate, Poisson), or how much each.
 */
export const ordersFellSegment = defineSegment({
  id: 'ordersFell',
  room: 'warning',
  rules: ['55'],
  presets: samePresets({ percent: 50, days: 90, chance: 0.1 }),
  holds(facts, settings): Reason | null {
    const recent = inLast(facts.orders, settings.days, facts);
    const before = inDaysBefore(facts.orders, settings.days, settings.days * windows, facts);
    return fewerOf(facts, recent, before, settings) ?? smallerOf(recent, before, settings);
  },
  examples: [
    {
      says: 'from every two weeks to nothing in three months',
      history: { purchases: ordersUpTo('2026-08-20', 14, 12) },
      now,
      isIn: true,
    },
    {
      says: 'two a quarter and then none may be chance',
      history: { purchases: ordersUpTo('2026-08-01', 45, 7) },
      now,
      isIn: false,
    },
    {
      says: 'as often as before',
      history: { purchases: ordersUpTo('2026-11-20', 20, 20) },
      now,
      isIn: false,
    },
    {
      says: 'as often, and each half as large',
      history: {
        purchases: [
          ...ordersUpTo('2026-11-20', 30, 3, 50),
          ...ordersUpTo('2026-08-15', 30, 8, 100),
        ],
      },
      now,
      isIn: true,
    },
    {
      says: 'as often, and each a little more than half as large',
      history: {
        purchases: [
          ...ordersUpTo('2026-11-20', 30, 3, 51),
          ...ordersUpTo('2026-08-15', 30, 8, 100),
        ],
      },
      now,
      isIn: false,
    },
    {
      says: 'somebody who began to buy lately',
      history: { purchases: ordersUpTo('2026-11-10', 30, 2) },
      now,
      isIn: false,
    },
  ],
});

type Limits = { percent: number; days: number; chance: number };

/** Fewer orders; the usual rate is over the time since the first order, at least one window of it. */
function fewerOf(
  facts: CustomerFacts,
  recent: readonly Order[],
  before: readonly Order[],
  { percent, days, chance }: Limits,
): Reason | null {
  const [first] = facts.orders;
  if (!first) return null;
  const since = Math.round((Date.parse(facts.today) - Date.parse(first.day)) / 86_400_000) - days;
  if (since < days) return null;
  const usual = (before.length / Math.min(since, days * windows)) * days;
  if (recent.length > usual * (1 - percent / 100)) return null;
  if (usual === 0 || poissonUpTo(recent.length, usual) >= chance) return null;
  const values = { recent: recent.length, usual: Math.round(usual * 10) / 10, days };
  return { code: 'ordersFell.often', values };
}

/** Smaller orders, where there are two of late and three before in the same currency. */
function smallerOf(
  recent: readonly Order[],
  before: readonly Order[],
  { percent, days }: Limits,
): Reason | null {
  const currency = recent.at(-1)?.currency;
  const now = recent.filter((order) => order.currency === currency);
  const then = before.filter((order) => order.currency === currency);
  if (!currency || now.length < 2 || then.length < 3) return null;
  const amountMinor = Math.round(meanOf(now));
  const usualMinor = Math.round(meanOf(then));
  if (amountMinor > usualMinor * (1 - percent / 100)) return null;
  return { code: 'ordersFell.amount', values: { amountMinor, usualMinor, currency, days } };
}

function meanOf(orders: readonly Order[]): number {
  return orders.reduce((sum, { netMinor }) => sum + netMinor, 0) / orders.length;
}

/** P(X ≤ count) of a Poisson variable with this mean. */
function poissonUpTo(count: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let k = 1; k <= count; k += 1) {
    term *= mean / k;
    sum += term;
  }
  return sum;
}
