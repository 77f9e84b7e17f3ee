import { agreed, bought } from '../../facts/example-days.ts';
import type { Reason } from '../../records/follow-up.ts';
import { defineSegment } from '../define-segment.ts';
import { inLast } from '../windows.ts';

const now = '2026-11-21T02:00:00.000Z';

/**
 * Buys again and again: so many purchases, ever or within days, or so many of late, or renewals.
 * A figure of 0 switches its part off; `withinDays` 0 is ever. Purchases of one day are one, save
 * where orders are counted.
 */
export const loyalSegment = defineSegment({
  id: 'loyal',
  room: 'lifecycle',
  rules: ['3', '4'],
  presets: {
    campus: {
      isOn: true,
      settings: {
        purchases: 3,
        withinDays: 0,
        countsOrders: false,
        recentPurchases: 2,
        recentDays: 30,
        renewals: 0,
      },
    },
    retail: {
      isOn: true,
      settings: {
        purchases: 3,
        withinDays: 365,
        countsOrders: false,
        recentPurchases: 0,
        recentDays: 30,
        renewals: 0,
      },
    },
    business: {
      isOn: true,
      settings: {
        purchases: 4,
        withinDays: 365,
        countsOrders: true,
        recentPurchases: 0,
        recentDays: 30,
        renewals: 2,
      },
    },
  },
  holds(facts, settings): Reason | null {
    const { purchases, withinDays, countsOrders, recentPurchases, recentDays, renewals } = settings;
    const rows = countsOrders ? facts.orders : facts.purchaseDays.map((day) => ({ day }));
    const kept = withinDays > 0 ? inLast(rows, withinDays, facts) : rows;
    if (purchases > 0 && kept.length >= purchases) {
      return withinDays > 0
        ? { code: 'loyal.within', values: { count: kept.length, days: withinDays } }
        : { code: 'loyal.ever', values: { count: kept.length } };
    }
    const recent = inLast(rows, recentDays, facts).length;
    if (recentPurchases > 0 && recent >= recentPurchases) {
      return { code: 'loyal.within', values: { count: recent, days: recentDays } };
    }
    const renewed = facts.contracts.filter(({ status }) => status === 'renewed').length;
    if (renewals === 0 || renewed < renewals) return null;
    return { code: 'loyal.renewals', values: { count: renewed } };
  },
  examples: [
    {
      says: 'three purchases ever are loyal on the campus',
      history: { purchases: [bought('2025-01-05'), bought('2025-09-05'), bought('2026-09-20')] },
      now,
      preset: 'campus',
      isIn: true,
    },
    {
      says: 'two are not, while they lie more than 30 days back',
      history: { purchases: [bought('2026-10-21'), bought('2026-10-30')] },
      now,
      preset: 'campus',
      isIn: false,
    },
    {
      says: 'two in the last 30 days are, the thirtieth day included',
      history: { purchases: [bought('2026-10-22'), bought('2026-10-30')] },
      now,
      preset: 'campus',
      isIn: true,
    },
    {
      says: 'two orders of one day are one purchase',
      history: { purchases: [bought('2026-11-01'), bought('2026-11-01')] },
      now,
      preset: 'campus',
      isIn: false,
    },
    {
      says: 'three within a year are loyal in retail, the first just a year ago',
      history: { purchases: [bought('2025-11-21'), bought('2026-02-01'), bought('2026-09-01')] },
      now,
      isIn: true,
    },
    {
      says: 'three of which one is older are not',
      history: { purchases: [bought('2025-11-20'), bought('2026-02-01'), bought('2026-09-01')] },
      now,
      isIn: false,
    },
    {
      says: 'a company with four orders in a year is',
      history: {
        purchases: [
          bought('2026-09-01'),
          bought('2026-09-01'),
          bought('2026-10-01'),
          bought('2026-11-01'),
        ],
      },
      now,
      preset: 'business',
      isIn: true,
    },
    {
      says: 'one that renewed twice is, whatever it ordered',
      history: {
        purchases: [bought('2026-09-01')],
        contracts: [
          agreed('2025-06-30', { status: 'renewed' }),
          agreed('2026-06-30', { status: 'renewed' }),
        ],
      },
      now,
      preset: 'business',
      isIn: true,
    },
    {
      says: 'one that renewed once is not',
      history: {
        purchases: [bought('2026-09-01')],
        contracts: [agreed('2026-06-30', { status: 'renewed' }), agreed('2027-06-30')],
      },
      now,
      preset: 'business',
      isIn: false,
    },
    {
      says: 'who was loyal and fell silent is lost first',
      history: { purchases: [bought('2025-12-01'), bought('2025-12-20'), bought('2026-01-20')] },
      now,
      isIn: false,
    },
  ],
});
