import { bought, talked } from '../../facts/example-days.ts';
import { defineSegment } from '../define-segment.ts';
import { isOlderThan, lastSignOf, schoolHolidays } from '../silence.ts';
import { enquiriesHalved } from '../windows.ts';

/** Neither a purchase nor a word for more than so many months. */
export const lostSegment = defineSegment({
  id: 'lost',
  room: 'lifecycle',
  rules: ['5', '6', '7', '54'],
  presets: {
    campus: {
      isOn: true,
      settings: { months: 3, pauses: schoolHolidays, orFewerEnquiries: false },
    },
    retail: { isOn: true, settings: { months: 6, pauses: '', orFewerEnquiries: false } },
    business: { isOn: true, settings: { months: 6, pauses: '', orFewerEnquiries: true } },
  },
  holds(facts, { months, pauses, orFewerEnquiries }) {
    const { kind, on } = lastSignOf(facts);
    if (isOlderThan(on, months, facts, pauses)) {
      return { code: `lost.${kind}`, values: { months, lastOn: on } };
    }
    const lastOrder = facts.orders.at(-1);
    if (!orFewerEnquiries || facts.audience !== 'business' || !lastOrder) return null;
    if (!isOlderThan(lastOrder.day, months, facts, pauses)) return null;
    const fell = enquiriesHalved(facts);
    return fell && { code: 'lost.enquiries', values: { months, lastOn: lastOrder.day, ...fell } };
  },
  examples: [
    {
      says: 'the day six months after the last purchase is not yet more than six months',
      history: { purchases: [bought('2026-05-21')] },
      now: '2026-11-21T02:00:00.000Z',
      isIn: false,
    },
    {
      says: 'the day after is',
      history: { purchases: [bought('2026-05-20')] },
      now: '2026-11-21T02:00:00.000Z',
      isIn: true,
    },
    {
      says: 'the last of November and three months is the last of February',
      history: { purchases: [bought('2024-11-30')] },
      now: '2025-03-01T02:00:00.000Z',
      settings: { months: 3 },
      isIn: true,
    },
    {
      says: 'and on that last of February nobody is lost',
      history: { purchases: [bought('2024-11-30')] },
      now: '2025-02-28T02:00:00.000Z',
      settings: { months: 3 },
      isIn: false,
    },
    {
      says: 'somebody who wrote last month is not lost, however old the purchase',
      history: { purchases: [bought('2025-01-10')], interactions: [talked('2026-10-21', 'in')] },
      now: '2026-11-21T02:00:00.000Z',
      isIn: false,
    },
    {
      says: 'what only the rep wrote is no sign of life',
      history: { purchases: [bought('2025-01-10')], interactions: [talked('2026-10-21', 'out')] },
      now: '2026-11-21T02:00:00.000Z',
      isIn: true,
    },
    {
      says: 'taking part in something is one',
      history: {
        purchases: [bought('2025-01-10')],
        interactions: [talked('2026-10-21', undefined, { kind: 'event' })],
      },
      now: '2026-11-21T02:00:00.000Z',
      isIn: false,
    },
    {
      says: 'silence in the summer holidays does not count for students',
      history: { purchases: [bought('2026-06-20')] },
      now: '2026-10-10T02:00:00.000Z',
      preset: 'campus',
      isIn: false,
    },
    {
      says: 'three months of term time do',
      history: { purchases: [bought('2026-06-20')] },
      now: '2026-11-13T02:00:00.000Z',
      preset: 'campus',
      isIn: true,
    },
    {
      says: 'a company that buys nothing and asks less than half as often is lost',
      history: {
        purchases: [bought('2026-05-01')],
        interactions: [
          talked('2026-07-01', 'in'),
          talked('2026-07-10', 'in'),
          talked('2026-08-01', 'in'),
          talked('2026-10-01', 'in'),
        ],
      },
      now: '2026-11-21T02:00:00.000Z',
      preset: 'business',
      isIn: true,
    },
    {
      says: 'one that asks just half as often is not',
      history: {
        purchases: [bought('2026-05-01')],
        interactions: [talked('2026-07-01'), talked('2026-07-10'), talked('2026-10-01')],
      },
      now: '2026-11-21T02:00:00.000Z',
      preset: 'business',
      isIn: false,
    },
    {
      says: 'a purchase that was given back in full is none',
      history: {
        purchases: [
          bought('2025-01-10'),
          bought('2026-11-01', 50, {
            refunds: [{ at: '2026-11-02T02:00:00.000Z', minor: 5_000, reason: '' }],
          }),
        ],
      },
      now: '2026-11-21T02:00:00.000Z',
      isIn: true,
    },
  ],
});
