import { bought, customerSince, talked } from '../../facts/example-days.ts';
import { defineSegment, samePresets } from '../define-segment.ts';
import { isOlderThan, lastSignOf } from '../silence.ts';
import { enquiriesHalved } from '../windows.ts';

const now = '2026-11-21T02:00:00.000Z';
const company = { customer: customerSince('2025-01-01', { audience: 'business' }) };

/**
 * A buyer who may be leaving. Somebody who buys for themselves: neither bought nor wrote for so many
 * months. A company: no order for so many months, and fewer than half the enquiries.
 */
export const churnWarningSegment = defineSegment({
  id: 'churnWarning',
  room: 'warning',
  rules: ['54'],
  presets: samePresets({ consumerMonths: 3, businessMonths: 6 }),
  holds(facts, { consumerMonths, businessMonths }) {
    const last = facts.orders.at(-1);
    if (!last) return null;
    if (facts.audience === 'consumer') {
      const { on } = lastSignOf(facts);
      if (!isOlderThan(on, consumerMonths, facts)) return null;
      return { code: 'churnWarning.silent', values: { months: consumerMonths, lastOn: on } };
    }
    if (!isOlderThan(last.day, businessMonths, facts)) return null;
    const fell = enquiriesHalved(facts);
    const values = { months: businessMonths, lastOn: last.day };
    return fell && { code: 'churnWarning.enquiries', values: { ...values, ...fell } };
  },
  examples: [
    {
      says: 'a buyer silent for three months and a day',
      history: { purchases: [bought('2026-08-20')] },
      now,
      isIn: true,
    },
    {
      says: 'a buyer silent for three months',
      history: { purchases: [bought('2026-08-21')] },
      now,
      isIn: false,
    },
    {
      says: 'somebody who never bought has nothing to leave',
      history: { interactions: [talked('2026-06-01', 'in')] },
      now,
      isIn: false,
    },
    {
      says: 'a company without orders that asks less than half as often',
      history: {
        ...company,
        purchases: [bought('2026-05-20')],
        interactions: ['2026-06-01', '2026-07-01', '2026-08-01', '2026-11-01'].map((day) =>
          talked(day, 'in'),
        ),
      },
      now,
      isIn: true,
    },
    {
      says: 'a company whose last order is just six months old',
      history: {
        ...company,
        purchases: [bought('2026-05-21')],
        interactions: ['2026-06-01', '2026-07-01', '2026-08-01', '2026-11-01'].map((day) =>
          talked(day, 'in'),
        ),
      },
      now,
      isIn: false,
    },
    {
      says: 'a company that asks as often as before',
      history: {
        ...company,
        purchases: [bought('2026-05-20')],
        interactions: ['2026-07-01', '2026-08-01', '2026-10-01', '2026-11-01'].map((day) =>
          talked(day, 'in'),
        ),
      },
      now,
      isIn: false,
    },
  ],
});
