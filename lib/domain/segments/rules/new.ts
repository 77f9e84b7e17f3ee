import { bought, talked } from '../../facts/example-days.ts';
import { dayOf, shiftDay } from '../../followups/calendar-day.ts';
import { defineSegment, samePresets } from '../define-segment.ts';

const now = '2026-11-21T02:00:00.000Z';

/**
 * Bought for the first time or became known within so many days. Somebody entered today of whom
 * older things are known is not new.
 */
export const newSegment = defineSegment({
  id: 'new',
  room: 'behaviour',
  rules: ['9'],
  presets: samePresets({ days: 30 }),
  holds({ purchaseDays, interactions, createdOn, today, zone }, { days }) {
    const from = shiftDay(today, -days);
    const [first] = purchaseDays;
    if (first !== undefined) {
      return first >= from ? { code: 'new.bought', values: { days, firstOn: first } } : null;
    }
    const [oldest] = interactions;
    const heard = oldest ? dayOf(oldest.at, zone) : createdOn;
    const known = heard < createdOn ? heard : createdOn;
    return known >= from ? { code: 'new.known', values: { days, keptOn: known } } : null;
  },
  examples: [
    {
      says: 'first bought 30 days ago',
      history: { purchases: [bought('2026-10-22')] },
      now,
      isIn: true,
    },
    {
      says: 'first bought 31 days ago',
      history: { purchases: [bought('2026-10-21')] },
      now,
      isIn: false,
    },
    { says: 'kept for 30 days', history: {}, keptSince: '2026-10-22', now, isIn: true },
    { says: 'kept for 31 days', history: {}, keptSince: '2026-10-21', now, isIn: false },
    {
      says: 'entered today with old purchases',
      history: { purchases: [bought('2024-05-01'), bought('2026-11-10')] },
      keptSince: '2026-11-21',
      now,
      isIn: false,
    },
    {
      says: 'entered today with old talks',
      history: { interactions: [talked('2026-05-01')] },
      keptSince: '2026-11-21',
      now,
      isIn: false,
    },
  ],
});
