import { describe, expect, it } from 'vitest';
import { type ExampleStory, exampleStory } from '../../../test/example-story.ts';
import { bought, customerSince } from '../facts/example-days.ts';
import { effectsOf, type PlannedEffect } from './effects-of.ts';
import type { Action } from './rule-schema.ts';

const worn = [
  { id: 't', name: '急', at: '2026-11-01T00:00:00.000Z', endedAt: null, isRule: false },
];
const item = { name: '洗衣液', quantity: 1, unitMinor: 100 };
const order = bought('2026-11-01', 1, { items: [item] });
const quiet = { customer: customerSince('2026-01-01', { doNotContact: true }) };
const quoted = { customer: customerSince('2026-01-01', { stage: 'quoted' }) };
const field = { room: 'profile', key: 'industry' } as const;
const followUp = (title: string): Action => ({ kind: 'followUp', title, inDays: 3, time: '09:00' });
const made = (title: string): PlannedEffect => ({
  kind: 'followUp',
  title,
  dueOn: '2026-11-24',
  dueTime: '09:00',
  script: null,
});

const cases: [string, Action, ExampleStory, PlannedEffect[]][] = [
  [
    'puts on a tag that goes after days',
    { kind: 'tag', tag: '急', days: 10 },
    {},
    [{ kind: 'tag', tag: '急', expiresOn: '2026-12-01' }],
  ],
  ['leaves a tag that is on', { kind: 'tag', tag: '急', days: 10 }, { tagged: worn }, []],
  [
    'takes a tag off',
    { kind: 'untag', tag: '急' },
    { tagged: worn },
    [{ kind: 'untag', tag: '急', taggings: ['t'] }],
  ],
  ['takes nothing off that is not on', { kind: 'untag', tag: '急' }, {}, []],
  [
    'fills variables in',
    followUp('问{称呼}{产品}'),
    { history: { purchases: [order] } },
    [made('问林可洗衣液')],
  ],
  ['leaves a blank for what is not known', followUp('问{产品}'), {}, [made('问____')]],
  [
    'holds a follow-up back for who may not be contacted',
    followUp('问候'),
    { history: quiet },
    [{ kind: 'held', title: '问候' }],
  ],
  [
    'names the script to say',
    { kind: 'script', title: '回价格', by: 'scene', value: '报价' },
    {},
    [
      {
        kind: 'followUp',
        title: '回价格',
        dueOn: '2026-11-21',
        dueTime: null,
        script: { by: 'scene', value: '报价' },
      },
    ],
  ],
  [
    'changes the owner',
    { kind: 'owner', owner: '李姐' },
    {},
    [{ kind: 'owner', before: 'local', after: '李姐' }],
  ],
  ['leaves the owner who is it already', { kind: 'owner', owner: 'local' }, {}, []],
  [
    'moves a sale that had no stage',
    { kind: 'stage', stage: 'won' },
    {},
    [{ kind: 'stage', before: null, after: 'won' }],
  ],
  [
    'moves a sale on',
    { kind: 'stage', stage: 'won' },
    { history: quoted },
    [{ kind: 'stage', before: 'quoted', after: 'won' }],
  ],
  ['leaves a sale where it is', { kind: 'stage', stage: 'quoted' }, { history: quoted }, []],
  [
    'sets a field',
    { kind: 'field', field, value: '零售' },
    {},
    [{ kind: 'field', field, value: '零售' }],
  ],
  [
    'leaves a field that says so',
    { kind: 'field', field, value: '零售' },
    { history: { customer: customerSince('2026-01-01', { profile: { industry: '零售' } }) } },
    [],
  ],
];

describe('an action', () => {
  it.each(cases)('%s', (_says, action, story, effects) => {
    expect(effectsOf({ day: 1, actions: [action] }, exampleStory(story))).toEqual(effects);
  });
});
