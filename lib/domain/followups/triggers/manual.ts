import { defineTrigger } from './define-trigger.ts';

const never = { isOn: true, settings: {} };

/** What a person writes down by hand. It is never held back, limited or taken back by a rule. */
export const manual = defineTrigger({
  id: 'manual',
  scope: 'elsewhere',
  rules: ['F1'],
  presets: { campus: never, retail: never, business: never },
  due: () => [],
  examples: [],
});
