import { describe, expect, it } from 'vitest';
import { type ExampleStory, exampleStory } from '../../../test/example-story.ts';
import { answered, bought, customerSince, noted, talked } from '../facts/example-days.ts';
import { exampleComplaint } from '../facts/example-rows.ts';
import { idSchema } from '../ids.ts';
import { happeningsOf } from './happenings.ts';
import type { When } from './rule-schema.ts';

const ids = (at: number) => idSchema('purchase').parse(`00000000-0000-7000-8000-00000000000${at}`);
const orders = ['2026-09-01', '2026-10-01', '2026-10-31'].map((day, at) =>
  bought(day, 100, { id: ids(at) }),
);
const monthly = [bought('2026-08-02', 100, { id: ids(3) }), ...orders];

const change = (segment: string, kind: 'entered' | 'left', at: string) => ({
  id: idSchema('segmentChange').parse('00000000-0000-7000-8000-000000000011'),
  customerId: idSchema('customer').parse('00000000-0000-7000-8000-00000000000e'),
  ownerId: 'local',
  createdAt: at,
  updatedAt: at,
  deletedAt: null,
  clocks: {},
  segment,
  change: kind,
  at,
  reason: null,
});

const tagged = (endedAt: string | null) => [
  { id: 't1', name: '急', at: '2026-11-20T08:00:00.000Z', endedAt, isRule: false },
];
const industry = { room: 'profile', key: 'industry' } as const;

const cases: [string, When, ExampleStory, string[]][] = [
  [
    'every purchase',
    { kind: 'purchase', which: 'any' },
    { history: { purchases: orders } },
    ['2026-09-01', '2026-10-01', '2026-10-31'],
  ],
  [
    'the first purchase',
    { kind: 'purchase', which: 'first' },
    { history: { purchases: orders } },
    ['2026-09-01'],
  ],
  [
    'those after the first',
    { kind: 'purchase', which: 'repeat' },
    { history: { purchases: orders } },
    ['2026-10-01', '2026-10-31'],
  ],
  [
    'no purchase that was free',
    { kind: 'purchase', which: 'any' },
    { history: { purchases: [bought('2026-10-01', 0)] } },
    [],
  ],
  [
    'no purchase that was deleted',
    { kind: 'purchase', which: 'any' },
    {
      history: { purchases: [bought('2026-10-01', 1, { deletedAt: '2026-10-02T00:00:00.000Z' })] },
    },
    [],
  ],
  [
    'messages of theirs, once a day',
    { kind: 'message', direction: 'in' },
    {
      history: {
        interactions: [
          talked('2026-11-20', 'in'),
          talked('2026-11-20', 'in'),
          talked('2026-11-21', 'in'),
          talked('2026-11-21', 'out'),
        ],
      },
    },
    ['2026-11-20', '2026-11-21'],
  ],
  [
    'messages of mine',
    { kind: 'message', direction: 'out' },
    { history: { interactions: [talked('2026-11-20', 'in'), talked('2026-11-21', 'out')] } },
    ['2026-11-21'],
  ],
  [
    'a word in a note',
    { kind: 'said', words: ['太贵', '便宜'] },
    {
      history: { interactions: [noted('2026-11-20', '能便宜点吗'), noted('2026-11-21', '问发货')] },
    },
    ['2026-11-20'],
  ],
  [
    'a word whatever its case',
    { kind: 'said', words: ['Price'] },
    { history: { interactions: [noted('2026-11-20', 'asked the PRICE')] } },
    ['2026-11-20'],
  ],
  [
    'a complaint',
    { kind: 'complaint' },
    { history: { complaints: [exampleComplaint('2026-11-19T12:00:00.000Z')] } },
    ['2026-11-19'],
  ],
  [
    'an answer below 7 of 10',
    { kind: 'satisfaction', below: 7 },
    {
      history: {
        answers: [answered('2026-11-18', 'csat5', 3), answered('2026-11-19', 'csat10', 7)],
      },
    },
    ['2026-11-18'],
  ],
  [
    'no answer about recommending',
    { kind: 'satisfaction', below: 7 },
    { history: { answers: [answered('2026-11-18', 'nps', 1)] } },
    [],
  ],
  ['a new customer', { kind: 'newCustomer' }, { since: '2026-11-20' }, ['2026-11-20']],
  [
    'a segment entered',
    { kind: 'segment', segment: 'lost', change: 'entered' },
    {
      history: {
        segmentChanges: [
          change('lost', 'entered', '2026-11-20T01:00:00.000Z'),
          change('loyal', 'left', '2026-11-20T01:00:00.000Z'),
        ],
      },
    },
    ['2026-11-20'],
  ],
  [
    'no segment that was left',
    { kind: 'segment', segment: 'lost', change: 'left' },
    { history: { segmentChanges: [change('lost', 'entered', '2026-11-20T01:00:00.000Z')] } },
    [],
  ],
  [
    'a tag put on',
    { kind: 'tag', tag: '急', change: 'added' },
    { tagged: tagged(null) },
    ['2026-11-20'],
  ],
  [
    'a tag taken off',
    { kind: 'tag', tag: '急', change: 'removed' },
    { tagged: tagged('2026-11-21T01:00:00.000Z') },
    ['2026-11-21'],
  ],
  [
    'no tag taken off that is on',
    { kind: 'tag', tag: '急', change: 'removed' },
    { tagged: tagged(null) },
    [],
  ],
  [
    '21 days without a purchase, on that day',
    { kind: 'since', what: 'purchase', days: 21 },
    { history: { purchases: orders } },
    ['2026-11-21'],
  ],
  [
    'not a day before',
    { kind: 'since', what: 'purchase', days: 22 },
    { history: { purchases: orders } },
    [],
  ],
  ['never bought: nothing to count from', { kind: 'since', what: 'purchase', days: 1 }, {}, []],
  [
    'never talked: counted from being kept',
    { kind: 'since', what: 'contact', days: 5 },
    { since: '2026-11-16' },
    ['2026-11-21'],
  ],
  [
    'a message of mine is no reply',
    { kind: 'since', what: 'reply', days: 3 },
    { history: { interactions: [talked('2026-11-10', 'in'), talked('2026-11-20', 'out')] } },
    ['2026-11-13'],
  ],
  [
    'three days before the expected purchase',
    { kind: 'expectedPurchase', days: 3 },
    { history: { purchases: monthly }, now: '2026-11-27T13:00:00.000Z' },
    ['2026-11-27'],
  ],
  [
    'not before that',
    { kind: 'expectedPurchase', days: 3 },
    { history: { purchases: monthly }, now: '2026-11-26T13:00:00.000Z' },
    [],
  ],
  [
    'nobody who bought twice is guessed at',
    { kind: 'expectedPurchase', days: 3 },
    { history: { purchases: orders.slice(1) }, now: '2026-12-27T13:00:00.000Z' },
    [],
  ],
  [
    'a field that became a value',
    { kind: 'field', field: industry, value: '零售' },
    {
      history: { customer: customerSince('2026-01-01', { profile: { industry: '零售' } }) },
      fieldChangedAt: { 'profile.industry': '2026-11-20T01:00:00.000Z' },
    },
    ['2026-11-20'],
  ],
  [
    'not another value',
    { kind: 'field', field: industry, value: '餐饮' },
    {
      history: { customer: customerSince('2026-01-01', { profile: { industry: '零售' } }) },
      fieldChangedAt: { 'profile.industry': '2026-11-20T01:00:00.000Z' },
    },
    [],
  ],
];

describe('what sets a rule off', () => {
  it.each(cases)('%s', (_says, when, story, days) => {
    const found = happeningsOf(when, exampleStory(story));
    expect(found.map(({ at }) => at.slice(0, 10)).toSorted()).toEqual(days);
  });

  it('nothing that lies ahead', () => {
    const story = exampleStory({ history: { purchases: [bought('2026-11-22')] } });
    expect(happeningsOf({ kind: 'purchase', which: 'any' }, story)).toEqual([]);
  });

  it('each occasion has a text of its own, the same at every look', () => {
    const story = exampleStory({ history: { purchases: orders } });
    const look = () =>
      happeningsOf({ kind: 'purchase', which: 'any' }, story).map(({ occasion }) => occasion);
    expect(new Set(look()).size).toBe(3);
    expect(look()).toEqual(look());
  });

  it('what was written down late is known late', () => {
    const late = bought('2026-11-01', 10, { createdAt: '2026-11-20T09:00:00.000Z' });
    const story = exampleStory({ history: { purchases: [late] } });
    expect(happeningsOf({ kind: 'purchase', which: 'any' }, story)).toMatchObject([
      { at: '2026-11-01T12:00:00.000Z', knownAt: '2026-11-20T09:00:00.000Z' },
    ]);
  });
});
