import { describe, expect, it } from 'vitest';
import { type ExampleStory, exampleStory } from '../../../test/example-story.ts';
import { bought, customerSince, talked } from '../facts/example-days.ts';
import { conditionsHold } from './conditions-hold.ts';
import type { Condition } from './rule-schema.ts';

const worn = [
  { id: 't', name: '急', at: '2026-11-01T00:00:00.000Z', endedAt: null, isRule: false },
];
const taken = worn.map((row) => ({ ...row, endedAt: '2026-11-02T00:00:00.000Z' }));
const inRetail = { customer: customerSince('2026-01-01', { profile: { industry: '零售' } }) };
const quoted = { customer: customerSince('2026-01-01', { stage: 'quoted' }) };
const field = { room: 'profile', key: 'industry' } as const;

const cases: [Condition, ExampleStory, boolean][] = [
  [{ kind: 'segment', segment: 'loyal', is: true }, { segments: ['loyal', 'active'] }, true],
  [{ kind: 'segment', segment: 'loyal', is: true }, { segments: ['lost'] }, false],
  [{ kind: 'segment', segment: 'loyal', is: false }, { segments: ['lost'] }, true],
  [{ kind: 'tag', tag: '急', is: true }, { tagged: worn }, true],
  [{ kind: 'tag', tag: '急', is: true }, { tagged: taken }, false],
  [{ kind: 'tag', tag: '急', is: false }, { tagged: taken }, true],
  [{ kind: 'audience', audience: 'consumer' }, {}, true],
  [{ kind: 'audience', audience: 'business' }, {}, false],
  [{ kind: 'orders', compare: 'atLeast', count: 1 }, {}, false],
  [
    { kind: 'orders', compare: 'atLeast', count: 1 },
    { history: { purchases: [bought('2026-11-01')] } },
    true,
  ],
  [
    { kind: 'orders', compare: 'atMost', count: 0 },
    { history: { purchases: [bought('2026-11-01')] } },
    false,
  ],
  [
    { kind: 'orders', compare: 'atMost', count: 1 },
    { history: { purchases: [bought('2026-11-01')] } },
    true,
  ],
  [
    { kind: 'silent', what: 'contact', days: 3 },
    { history: { interactions: [talked('2026-11-18', 'out')] } },
    true,
  ],
  [
    { kind: 'silent', what: 'contact', days: 3 },
    { history: { interactions: [talked('2026-11-19', 'out')] } },
    false,
  ],
  [{ kind: 'silent', what: 'purchase', days: 300 }, {}, true],
  [{ kind: 'field', field, value: '零售', is: true }, { history: inRetail }, true],
  [{ kind: 'field', field, value: '零售', is: false }, { history: inRetail }, false],
  [{ kind: 'field', field, value: '', is: true }, {}, true],
  [{ kind: 'stage', stage: 'quoted', is: true }, { history: quoted }, true],
  [{ kind: 'stage', stage: 'quoted', is: false }, { history: quoted }, false],
  [{ kind: 'stage', stage: 'won', is: true }, { history: quoted }, false],
  [{ kind: 'stage', stage: 'won', is: true }, {}, false],
  [{ kind: 'stage', stage: 'won', is: false }, {}, true],
  [{ kind: 'source', source: '门店' }, {}, true],
  [{ kind: 'source', source: '小红书' }, {}, false],
];

describe('a condition', () => {
  it.each(cases)('%j of %j is %s', (condition, story, holds) => {
    const asked = { match: 'all' as const, conditions: [condition] };
    expect(conditionsHold(asked, exampleStory(story))).toBe(holds);
  });

  const yes: Condition = { kind: 'source', source: '门店' };
  const no: Condition = { kind: 'source', source: '别处' };
  it.each([
    ['all', [], true],
    ['any', [], true],
    ['all', [yes, no], false],
    ['any', [yes, no], true],
    ['any', [no, no], false],
    ['all', [yes, yes], true],
  ] as const)('%s of %j holds: %s', (match, conditions, holds) => {
    expect(conditionsHold({ match, conditions: [...conditions] }, exampleStory())).toBe(holds);
  });
});
