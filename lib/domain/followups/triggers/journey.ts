import { defineTrigger } from './define-trigger.ts';

const settings = {};

/**
 * Steps of a journey, such as a letter on day 1, a lesson on day 3 and a call on day 7. The journey
 * writes each step as a follow-up of this origin when its day comes.
 */
export const journey = defineTrigger({
  id: 'journey',
  scope: 'elsewhere',
  rules: ['43', '44'],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due: () => [],
  examples: [],
});
