import { defineTrigger } from './define-trigger.ts';

const settings = { time: '17:30' };

/** Before the shop closes: what was done today, and what is not written down yet. */
export const dailyClose = defineTrigger({
  id: 'dailyClose',
  scope: 'shop',
  rules: ['49'],
  presets: {
    campus: { isOn: true, settings: { time: '21:00' } },
    retail: { isOn: true, settings: { time: '20:00' } },
    business: { isOn: true, settings },
  },
  due: () => [],
  examples: [],
});
