import { bought, talked } from '../../facts/example-days.ts';
import { shiftDay } from '../../followups/calendar-day.ts';
import { defineSegment, samePresets } from '../define-segment.ts';
import { daysOf, inDaysBefore, inLast } from '../windows.ts';

const now = '2026-11-21T02:00:00.000Z';
const purchases = [bought('2026-11-15')];

/** A talk every so many days, `count` of them, the last on `to`. */
function talksUpTo(to: string, every: number, count: number) {
  return Array.from({ length: count }, (_, place) => talked(shiftDay(to, -every * place)));
}

/**
 * Talks of the last 30 days fell by so many percent against the 90 days before. Days with a talk are
 * counted, not messages; below `fewest` such days before there is nothing to fall from.
 */
export const contactsFellSegment = defineSegment({
  id: 'contactsFell',
  room: 'warning',
  rules: ['55'],
  presets: samePresets({ percent: 75, fewest: 6 }),
  holds(facts, { percent, fewest }) {
    const recent = daysOf(inLast(facts.contacts, 30, facts));
    const before = daysOf(inDaysBefore(facts.contacts, 30, 90, facts));
    if (before < fewest || recent > (before / 3) * (1 - percent / 100)) return null;
    const usual = Math.round((before / 3) * 10) / 10;
    return { code: 'contactsFell.rate', values: { recent, usual } };
  },
  examples: [
    {
      says: 'from once a week to once a month',
      history: {
        purchases,
        interactions: [talked('2026-11-02'), ...talksUpTo('2026-10-20', 7, 13)],
      },
      now,
      isIn: true,
    },
    {
      says: 'from once a week to twice a month',
      history: {
        purchases,
        interactions: [
          talked('2026-11-02'),
          talked('2026-11-12'),
          ...talksUpTo('2026-10-20', 7, 13),
        ],
      },
      now,
      isIn: false,
    },
    {
      says: 'fell by exactly three quarters',
      history: {
        purchases,
        interactions: [talked('2026-11-02'), ...talksUpTo('2026-10-20', 7, 12)],
      },
      now,
      isIn: true,
    },
    {
      says: 'somebody who hardly ever talked',
      history: { purchases, interactions: talksUpTo('2026-10-20', 18, 5) },
      now,
      isIn: false,
    },
    {
      says: 'many messages of one day are one talk',
      history: {
        purchases,
        interactions: Array.from({ length: 20 }, () => talked('2026-10-10')),
      },
      now,
      isIn: false,
    },
  ],
});
