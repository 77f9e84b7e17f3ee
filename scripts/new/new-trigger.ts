import { type RuleKind, ruleScaffold } from './rule-scaffold.ts';
import { insertAfter, type Scaffold, type ScaffoldRequest } from './scaffold.ts';

const trigger: RuleKind = {
  called: 'trigger',
  folder: 'lib/domain/followups/triggers',
  rules: 'lib/domain/followups/triggers',
  list: 'export const triggers = [',
  constant: (name) => name,
  file: triggerFile,
  room: 'triggers',
  words: { zh: '第 {{days}} 天', en: 'Day {{days}}' },
  addWords,
  say: 'when a customer is due, with at least four examples in and out',
  write: 'name, sentence, title and why',
};

/**
 * A trigger: its rule, its words in both languages and its registry lines. The contract over all
 * triggers fails until four examples say when a customer is due, and when not.
 */
export function newTrigger(request: ScaffoldRequest): Scaffold {
  return ruleScaffold(request, trigger);
}

function addWords(text: string, name: string, words: string): string {
  const rule = `    ${name}: { name: '${name}', sentence: '${words}' },`;
  const titled = insertAfter(
    insertAfter(text, '  rules: {', rule),
    '  titles: {',
    `    ${name}: '${name}',`,
  );
  return insertAfter(titled, '  why: {', `    ${name}: '{{day}}',`);
}

function triggerFile(name: string): string {
  return `import { shiftDay } from '../calendar-day.ts';
import { defineTrigger, type Occasion } from './define-trigger.ts';
import { isSoon } from './due-moment.ts';

const settings = { days: 3 };

/** Say in one sentence who is due, and when. */
export const ${name} = defineTrigger({
  id: '${name}',
  scope: 'customer',
  rules: [],
  presets: {
    campus: { isOn: true, settings },
    retail: { isOn: true, settings },
    business: { isOn: true, settings },
  },
  due(facts, { days }): Occasion[] {
    const day = facts.createdOn;
    const dueOn = shiftDay(day, days);
    if (!isSoon(dueOn, facts)) return [];
    const reason = { code: '${name}', values: { day } };
    return [{ key: day, dueOn, dueTime: null, strength: 50, reason }];
  },
  examples: [],
});
`;
}
