import { bought, talked } from '../../facts/example-days.ts';
import { defineSegment, samePresets } from '../define-segment.ts';

const now = '2026-11-21T02:00:00.000Z';

/** Has not bought. Whoever stands nowhere else stands here. */
export const prospectSegment = defineSegment({
  id: 'prospect',
  room: 'lifecycle',
  rules: ['1'],
  isAlwaysOn: true,
  presets: samePresets({}),
  holds: ({ createdOn }) => ({ code: 'prospect.none', values: { keptOn: createdOn } }),
  examples: [
    { says: 'somebody just kept', history: {}, keptSince: '2026-11-20', now, isIn: true },
    {
      says: 'somebody who asked and did not buy',
      history: { interactions: [talked('2026-11-01', 'in')] },
      now,
      isIn: true,
    },
    { says: 'a buyer', history: { purchases: [bought('2026-11-01')] }, now, isIn: false },
    {
      says: 'somebody of whom nothing was heard since they were kept long ago',
      history: {},
      keptSince: '2026-01-10',
      now,
      isIn: false,
    },
    {
      says: 'a purchase of tomorrow has not happened',
      history: {
        purchases: [bought('2026-11-22')],
        interactions: [talked('2026-11-01', 'in')],
      },
      now,
      isIn: true,
    },
  ],
});
