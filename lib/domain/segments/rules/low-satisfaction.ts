import { answered, bought } from '../../facts/example-days.ts';
import { dayOf, shiftDay } from '../../followups/calendar-day.ts';
import { isLowSatisfaction, lastSatisfaction } from '../../satisfaction/alarms.ts';
import { outOfTen } from '../../satisfaction/scales.ts';
import { defineSegment, samePresets } from '../define-segment.ts';

const now = '2026-11-21T02:00:00.000Z';
const purchases = [bought('2026-11-10')];

/** The last answer to how satisfied they are lies below so many of ten; old answers are past. */
export const lowSatisfactionSegment = defineSegment({
  id: 'lowSatisfaction',
  room: 'warning',
  rules: ['55'],
  presets: samePresets({ below: 7, days: 180 }),
  holds({ answers, today, zone }, { below, days }) {
    const last = lastSatisfaction(answers);
    if (!last || !isLowSatisfaction(last, below)) return null;
    const answeredOn = dayOf(last.at, zone);
    if (answeredOn < shiftDay(today, -days)) return null;
    return { code: 'lowSatisfaction.score', values: { score: outOfTen(last), answeredOn } };
  },
  examples: [
    {
      says: '6 of 10',
      history: { purchases, answers: [answered('2026-11-01', 'csat10', 6)] },
      now,
      isIn: true,
    },
    {
      says: '7 of 10',
      history: { purchases, answers: [answered('2026-11-01', 'csat10', 7)] },
      now,
      isIn: false,
    },
    {
      says: '3 of 5, which is 5 of 10',
      history: { purchases, answers: [answered('2026-11-01', 'csat5', 3)] },
      now,
      isIn: true,
    },
    {
      says: '4 of 5, which is 7.5 of 10',
      history: { purchases, answers: [answered('2026-11-01', 'csat5', 4)] },
      now,
      isIn: false,
    },
    {
      says: 'a better answer since',
      history: {
        purchases,
        answers: [answered('2026-10-01', 'csat10', 3), answered('2026-11-01', 'csat10', 8)],
      },
      now,
      isIn: false,
    },
    {
      says: 'an answer to another question',
      history: { purchases, answers: [answered('2026-11-01', 'nps', 2)] },
      now,
      isIn: false,
    },
  ],
});
