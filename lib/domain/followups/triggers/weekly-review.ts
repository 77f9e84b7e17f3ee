import { defineTrigger } from './define-trigger.ts';

const settings = { weekday: 1, time: '09:00' };

/** Once a week: last week in figures, and who was left over. */
export const weeklyReview = defineTrigger({
  id: 'weeklyReview',
  scope: 'shop',
  rules: ['49'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due: () => [],
  examples: [],
});
