import { describe, expect, it } from 'vitest';
import { records } from '../records/registry.ts';
import { isSegmentId } from '../segments/registry.ts';
import { lexiconOf } from './lexicon.ts';
import { rankScripts } from './rank-scripts.ts';
import { indexScripts } from './script-index.ts';
import { starterScripts } from './starter.ts';
import { fillVariables } from './variables.ts';

const everything = {
  customer: 'A',
  company: 'B',
  product: 'C',
  lastOrder: 'D',
  date: 'E',
  birthday: 'F',
  me: 'G',
};

describe.each(['zh-CN', 'en'] as const)('the scripts to begin with (%s)', (language) => {
  const scripts = starterScripts(language);

  it('can be stored, and name only segments and variables that there are', () => {
    for (const script of scripts) {
      expect(records.script.fields.parse(script)).toEqual(script);
      expect(script.segments.filter((segment) => !isSegmentId(segment))).toEqual([]);
      expect(script.steps.flatMap((step) => fillVariables(step, everything).missing)).toEqual([]);
    }
  });

  it('are found by what customers say before them', () => {
    const lexicon = lexiconOf();
    const texts = scripts.map((script, at) => ({
      ...script,
      id: String(at),
      answer: script.steps.join('\n'),
    }));
    const index = indexScripts(texts, lexicon);
    for (const { id, examples } of texts) {
      for (const example of examples) {
        const top = rankScripts(index, example, lexicon).ranked.slice(0, 2);
        expect([example, top.map((each) => each.id)]).toEqual([
          example,
          expect.arrayContaining([id]),
        ]);
      }
    }
  });

  it('speak to the customer without 您 and without exclamation marks', () => {
    expect(scripts.flatMap(({ steps }) => steps).filter((step) => /您|[!！]/.test(step))).toEqual(
      [],
    );
  });
});

it('hold the order for complaints: apologise, listen, solve', () => {
  const complaint = starterScripts('zh-CN').find(({ scene }) => scene === '投诉');
  expect(complaint?.steps).toHaveLength(3);
  expect(complaint?.steps.map((step) => /对不起|听|办法/.exec(step)?.[0])).toEqual([
    '对不起',
    '听',
    '办法',
  ]);
});

it.each([
  ['挽回：价格太贵，想要优惠', '挽回：走是因为价格'],
  ['挽回：现在的不够用，想要更多功能', '挽回：走是因为不够用了'],
  ['挽回：好久没联系，觉得被冷落', '好久没来：只问近况'],
])('have words for each reason to leave: %s', (reason, title) => {
  const lexicon = lexiconOf();
  const texts = starterScripts('zh-CN').map((script) => ({
    id: script.title,
    title: `${script.title} ${script.scene}`,
    examples: script.examples,
    answer: script.steps.join(' '),
  }));
  expect(rankScripts(indexScripts(texts, lexicon), reason, lexicon).ranked[0]?.id).toBe(title);
});
