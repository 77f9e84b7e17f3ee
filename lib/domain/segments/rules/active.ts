import { bought, talked } from '../../facts/example-days.ts';
import { defineSegment, samePresets } from '../define-segment.ts';
import { enquiriesOf, inLast } from '../windows.ts';

const now = '2026-11-21T02:00:00.000Z';
const talks = ['2026-10-22', '2026-11-01', '2026-11-05', '2026-11-20'];

/** Buys or writes often of late; what only the rep wrote does not count. */
export const activeSegment = defineSegment({
  id: 'active',
  room: 'behaviour',
  rules: ['10'],
  presets: samePresets({ purchases: 2, purchaseDays: 90, contacts: 4, contactDays: 30 }),
  holds(facts, { purchases, purchaseDays, contacts, contactDays }) {
    const rows = facts.purchaseDays.map((day) => ({ day }));
    const bought = inLast(rows, purchaseDays, facts).length;
    if (bought >= purchases) {
      return { code: 'active.purchases', values: { count: bought, days: purchaseDays } };
    }
    const heard = inLast(enquiriesOf(facts), contactDays, facts).length;
    if (heard < contacts) return null;
    return { code: 'active.contacts', values: { count: heard, days: contactDays } };
  },
  examples: [
    {
      says: 'two purchases, the first 90 days ago',
      history: { purchases: [bought('2026-08-23'), bought('2026-11-01')] },
      now,
      isIn: true,
    },
    {
      says: 'two purchases, the first 91 days ago',
      history: { purchases: [bought('2026-08-22'), bought('2026-11-01')] },
      now,
      isIn: false,
    },
    {
      says: 'four contacts, the first 30 days ago',
      history: { interactions: talks.map((day) => talked(day, 'in')) },
      now,
      isIn: true,
    },
    {
      says: 'three contacts',
      history: { interactions: talks.slice(1).map((day) => talked(day, 'in')) },
      now,
      isIn: false,
    },
    {
      says: 'four messages of the rep',
      history: { interactions: talks.map((day) => talked(day, 'out')) },
      now,
      isIn: false,
    },
  ],
});
