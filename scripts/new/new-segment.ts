import {
  BadRequest,
  camelCase,
  insertAfter,
  insertBeforeEnd,
  insertImport,
  type Scaffold,
  type ScaffoldRequest,
} from './scaffold.ts';

const folder = 'lib/domain/segments';
const registry = `${folder}/registry.ts`;

/**
 * A segment of behaviour: its rule, its words in both languages and its registry lines. The contract
 * over all segments fails until four examples say who is in, and who is not.
 */
export function newSegment({ id, exists }: ScaffoldRequest): Scaffold {
  const path = `${folder}/rules/${id}.ts`;
  if (exists(path)) throw new BadRequest(`There is a segment "${id}" already: ${path}.`);
  const name = camelCase(id);
  const line = `import { ${name}Segment } from './rules/${id}.ts';`;
  return {
    files: { [path]: ruleFile(name) },
    edits: [
      {
        path: registry,
        edit: (text) =>
          insertBeforeEnd(
            insertImport(text, line),
            'const list = [',
            '] as const;',
            `  ${name}Segment,`,
          ),
      },
      {
        path: 'lib/texts/segments.zh-CN.ts',
        edit: (text) => addWords(text, name, '近 {{days}} 天'),
      },
      {
        path: 'lib/texts/segments.en.ts',
        edit: (text) => addWords(text, name, 'In {{days}} days'),
      },
    ],
    next: [
      `say in ${path} who stands there, with at least four examples in and out`,
      'write its name, sentence, why and new settings in lib/texts/segments.zh-CN.ts and .en.ts',
      'npx vitest run test/contract/segments.test.ts fails until then',
    ],
  };
}

function addWords(text: string, name: string, words: string): string {
  const named = insertAfter(text, '  names: {', `    ${name}: '${name}',`);
  const said = insertAfter(named, '  sentences: {', `    ${name}: '${words}',`);
  return insertAfter(said, '  why: {', `    ${name}: { holds: '${words}' },`);
}

function ruleFile(name: string): string {
  return `import { defineSegment, samePresets } from '../define-segment.ts';

/** Say in one sentence who stands there. */
export const ${name}Segment = defineSegment({
  id: '${name}',
  room: 'behaviour',
  rules: [],
  presets: samePresets({ days: 30 }),
  holds(facts, { days }) {
    return facts.orders.length === 0 ? null : { code: '${name}.holds', values: { days } };
  },
  examples: [],
});
`;
}
