import { bought, talked } from '../../facts/example-days.ts';
import { defineSegment, samePresets } from '../define-segment.ts';

const now = '2026-11-21T02:00:00.000Z';

/** Bought once. A trial counts only where the shop says so. */
export const firstTimeSegment = defineSegment({
  id: 'firstTime',
  room: 'lifecycle',
  rules: ['2'],
  isAlwaysOn: true,
  presets: samePresets({ trialCounts: false }),
  holds({ purchaseDays, trialDays }, { trialCounts }) {
    const [first] = purchaseDays;
    if (first !== undefined) return { code: 'firstTime.bought', values: { firstOn: first } };
    const [trial] = trialDays;
    if (!trialCounts || trial === undefined) return null;
    return { code: 'firstTime.tried', values: { firstOn: trial } };
  },
  examples: [
    {
      says: 'one purchase',
      history: { purchases: [bought('2026-11-01')] },
      now,
      isIn: true,
    },
    { says: 'none', history: { interactions: [talked('2026-11-01', 'in')] }, now, isIn: false },
    {
      says: 'two',
      history: { purchases: [bought('2026-10-01'), bought('2026-11-01')] },
      now,
      isIn: false,
    },
    {
      says: 'a purchase that was given back in full is none',
      history: {
        purchases: [
          bought('2026-11-01', 50, {
            refunds: [{ at: '2026-11-02T02:00:00.000Z', minor: 5_000, reason: '' }],
          }),
        ],
      },
      now,
      isIn: false,
    },
    {
      says: 'a trial, where it does not count',
      history: { purchases: [bought('2026-11-01', 0)] },
      now,
      isIn: false,
    },
    {
      says: 'a trial, where it counts',
      history: { purchases: [bought('2026-11-01', 0)] },
      now,
      settings: { trialCounts: true },
      isIn: true,
    },
  ],
});
