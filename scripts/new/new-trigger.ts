import {
  BadRequest,
  camelCase,
  insertAfter,
  insertBeforeEnd,
  insertImport,
  type Scaffold,
  type ScaffoldRequest,
} from './scaffold.ts';

const folder = 'lib/domain/followups/triggers';
const registry = `${folder}/registry.ts`;

/**
 * A trigger: its rule, its words in both languages and its registry lines. The contract over all
 * triggers fails until four examples say when a customer is due, and when not.
 */
export function newTrigger({ id, exists }: ScaffoldRequest): Scaffold {
  const path = `${folder}/${id}.ts`;
  if (exists(path)) throw new BadRequest(`There is a trigger "${id}" already: ${path}.`);
  const name = camelCase(id);
  return {
    files: { [path]: triggerFile(name) },
    edits: [
      {
        path: registry,
        edit: (text) =>
          insertBeforeEnd(
            insertImport(text, `import { ${name} } from './${id}.ts';`),
            'export const triggers = [',
            '] as const;',
            `  ${name},`,
          ),
      },
      {
        path: 'lib/texts/triggers.zh-CN.ts',
        edit: (text) => addWords(text, name, '第 {{days}} 天'),
      },
      { path: 'lib/texts/triggers.en.ts', edit: (text) => addWords(text, name, 'Day {{days}}') },
    ],
    next: [
      `say in ${path} when a customer is due, with at least four examples in and out`,
      'write its name, sentence, title and why in lib/texts/triggers.zh-CN.ts and .en.ts',
      'npx vitest run test/contract/triggers.test.ts fails until then',
    ],
  };
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
