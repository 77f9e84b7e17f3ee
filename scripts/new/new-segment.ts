import { type RuleKind, ruleScaffold } from './rule-scaffold.ts';
import { insertAfter, type Scaffold, type ScaffoldRequest } from './scaffold.ts';

const segment: RuleKind = {
  called: 'segment',
  folder: 'lib/domain/segments',
  rules: 'lib/domain/segments/rules',
  list: 'const list = [',
  constant: (name) => `${name}Segment`,
  file: ruleFile,
  room: 'segments',
  words: { zh: '近 {{days}} 天', en: 'In {{days}} days' },
  addWords,
  say: 'who stands there, with at least four examples in and out',
  write: 'name, sentence, why and new settings',
};

/**
 * A segment of behaviour: its rule, its words in both languages and its registry lines. The contract
 * over all segments fails until four examples say who is in, and who is not.
 */
export function newSegment(request: ScaffoldRequest): Scaffold {
  return ruleScaffold(request, segment);
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
