import { answered, bought } from '../../facts/example-days.ts';
import { dayOf, shiftDay } from '../../followups/calendar-day.ts';
import { npsFell } from '../../satisfaction/alarms.ts';
import { defineSegment, samePresets } from '../define-segment.ts';

const now = '2026-11-21T02:00:00.000Z';
const purchases = [bought('2026-11-10')];

/** Would recommend us less than at the last answer, by so many points; old answers are past. */
export const npsFellSegment = defineSegment({
  id: 'npsFell',
  room: 'warning',
  rules: ['55'],
  presets: samePresets({ points: 2, days: 180 }),
  holds({ answers, today, zone }, { points, days }) {
    const fall = npsFell(answers, points);
    if (!fall) return null;
    const answeredOn = dayOf(fall.at, zone);
    if (answeredOn < shiftDay(today, -days)) return null;
    return { code: 'npsFell.points', values: { score: fall.to, before: fall.from, answeredOn } };
  },
  examples: [
    {
      says: 'from 9 to 7',
      history: {
        purchases,
        answers: [answered('2026-05-01', 'nps', 9), answered('2026-10-01', 'nps', 7)],
      },
      now,
      isIn: true,
    },
    {
      says: 'from 9 to 8',
      history: {
        purchases,
        answers: [answered('2026-05-01', 'nps', 9), answered('2026-10-01', 'nps', 8)],
      },
      now,
      isIn: false,
    },
    {
      says: 'recovered since',
      history: {
        purchases,
        answers: [
          answered('2026-03-01', 'nps', 9),
          answered('2026-06-01', 'nps', 5),
          answered('2026-10-01', 'nps', 8),
        ],
      },
      now,
      isIn: false,
    },
    {
      says: 'answers of another kind between them',
      history: {
        purchases,
        answers: [
          answered('2026-05-01', 'nps', 9),
          answered('2026-06-01', 'csat10', 9),
          answered('2026-10-01', 'nps', 6),
        ],
      },
      now,
      isIn: true,
    },
    {
      says: 'one answer alone',
      history: { purchases, answers: [answered('2026-10-01', 'nps', 2)] },
      now,
      isIn: false,
    },
    {
      says: 'a fall of 181 days ago',
      history: {
        purchases,
        answers: [answered('2026-01-01', 'nps', 9), answered('2026-05-24', 'nps', 5)],
      },
      now,
      isIn: false,
    },
  ],
});
