import { bought, talked } from '../../facts/example-days.ts';
import { defineSegment } from '../define-segment.ts';
import { isOlderThan, lastSignOf, schoolHolidays } from '../silence.ts';

const now = '2026-11-21T02:00:00.000Z';

/** Neither bought nor wrote for a while. */
export const dormantSegment = defineSegment({
  id: 'dormant',
  room: 'behaviour',
  rules: ['12', '18'],
  presets: {
    campus: { isOn: true, settings: { months: 2, pauses: schoolHolidays } },
    retail: { isOn: true, settings: { months: 3, pauses: '' } },
    business: { isOn: true, settings: { months: 3, pauses: '' } },
  },
  holds(facts, { months, pauses }) {
    const { kind, on } = lastSignOf(facts);
    if (!isOlderThan(on, months, facts, pauses)) return null;
    return { code: `dormant.${kind}`, values: { months, lastOn: on } };
  },
  examples: [
    {
      says: 'three months to the day',
      history: { purchases: [bought('2026-08-21')] },
      now,
      isIn: false,
    },
    {
      says: 'three months and a day',
      history: { purchases: [bought('2026-08-20')] },
      now,
      isIn: true,
    },
    {
      says: 'wrote since',
      history: { purchases: [bought('2026-05-20')], interactions: [talked('2026-09-20', 'in')] },
      now,
      isIn: false,
    },
    {
      says: 'never heard of since they were kept',
      history: {},
      keptSince: '2026-07-01',
      now,
      isIn: true,
    },
    {
      says: 'two months of a term on the campus',
      history: { purchases: [bought('2026-09-20')] },
      now,
      preset: 'campus',
      isIn: true,
    },
    {
      says: 'two months of which the winter holidays took most',
      history: { purchases: [bought('2026-01-10')] },
      now: '2026-03-20T02:00:00.000Z',
      preset: 'campus',
      isIn: false,
    },
  ],
});
