import { bought, needed, talked } from '../../facts/example-days.ts';
import { dayOf, shiftDay } from '../../followups/calendar-day.ts';
import { defineSegment, samePresets } from '../define-segment.ts';

const now = '2026-11-21T02:00:00.000Z';

/** Likely to buy: a high score, or bought once and wants something again. */
export const promisingSegment = defineSegment({
  id: 'promising',
  room: 'behaviour',
  rules: ['11'],
  presets: samePresets({ score: 60, intentDays: 90 }),
  holds(facts, { score, intentDays }, { leadScore }) {
    const found = leadScore(facts);
    if (found !== null && found >= score) {
      return { code: 'promising.score', values: { score: found } };
    }
    const [bought, ...more] = facts.purchaseDays;
    if (bought === undefined || more.length > 0) return null;
    const wish = facts.needs.findLast(({ kind }) => kind === 'need');
    const needOn = wish ? dayOf(wish.at, facts.zone) : '';
    if (!wish || needOn < bought || needOn < shiftDay(facts.today, -intentDays)) return null;
    return { code: 'promising.intent', values: { needOn, what: wish.text.slice(0, 60) } };
  },
  examples: [
    {
      says: 'bought once and needs something since',
      history: { purchases: [bought('2026-09-01')], needs: [needed('2026-10-15')] },
      now,
      isIn: true,
    },
    {
      says: 'what was needed before the purchase is met',
      history: { purchases: [bought('2026-10-20')], needs: [needed('2026-10-15')] },
      now,
      isIn: false,
    },
    {
      says: 'a need of 91 days ago is cold',
      history: {
        purchases: [bought('2026-06-01')],
        needs: [needed('2026-08-22')],
      },
      now,
      isIn: false,
    },
    {
      says: 'never bought',
      history: { needs: [needed('2026-11-15')], interactions: [talked('2026-11-15', 'in')] },
      now,
      isIn: false,
    },
    {
      says: 'a pain is no wish',
      history: {
        purchases: [bought('2026-09-01')],
        needs: [needed('2026-10-15', { kind: 'pain' })],
      },
      now,
      isIn: false,
    },
    {
      says: 'a score of 60',
      history: {},
      keptSince: '2026-11-01',
      shop: { leadScore: () => 60 },
      now,
      isIn: true,
    },
    {
      says: 'a score of 59',
      history: {},
      keptSince: '2026-11-01',
      shop: { leadScore: () => 59 },
      now,
      isIn: false,
    },
  ],
});
