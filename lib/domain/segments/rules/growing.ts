import { bought } from '../../facts/example-days.ts';
import { defineSegment, samePresets } from '../define-segment.ts';

const now = '2026-11-21T02:00:00.000Z';

/** Came back, and is not loyal yet. */
export const growingSegment = defineSegment({
  id: 'growing',
  room: 'lifecycle',
  rules: ['7'],
  presets: samePresets({ purchases: 2 }),
  holds({ purchaseDays }, { purchases }) {
    const count = purchaseDays.length;
    return count >= purchases ? { code: 'growing.again', values: { count } } : null;
  },
  examples: [
    {
      says: 'two purchase days are growing',
      history: { purchases: [bought('2026-09-01'), bought('2026-10-01')] },
      now,
      isIn: true,
    },
    {
      says: 'one is not',
      history: { purchases: [bought('2026-10-01')] },
      now,
      isIn: false,
    },
    {
      says: 'two orders on one day are one purchase',
      history: { purchases: [bought('2026-10-01', 20), bought('2026-10-01', 30)] },
      now,
      isIn: false,
    },
    {
      says: 'a third within the year makes loyal of it',
      history: { purchases: [bought('2026-08-01'), bought('2026-09-01'), bought('2026-10-01')] },
      now,
      isIn: false,
    },
    {
      says: 'many purchases of which few are recent keep growing',
      history: { purchases: [bought('2024-08-01'), bought('2024-09-01'), bought('2026-10-01')] },
      now,
      isIn: true,
    },
  ],
});
