import { describe, expect, it, test } from 'vitest';
import type { CustomerHistory } from '../facts/customer-facts.ts';
import { factsOf } from '../facts/customer-facts.ts';
import { bought, customerSince, exampleHistory, noted, talked } from '../facts/example-days.ts';
import { sizeOf } from './company-size.ts';
import { portraitOf } from './portrait.ts';
import { ruleTagsOf, type TagContext } from './rule-tags.ts';

const now = '2026-11-21T02:00:00.000Z';
const nowhere: TagContext = { segments: [], formerLifecycle: '' };

function tagsOf(history: Partial<CustomerHistory>, context = nowhere) {
  const whole = exampleHistory(history, '2026-01-01');
  return ruleTagsOf(factsOf(whole, { now, zone: 'Asia/Shanghai', preset: 'retail' }), context);
}
const keysOf = (history: Partial<CustomerHistory>, context?: TagContext) =>
  tagsOf(history, context).map(({ key }) => key);

const kept = (profile: object, audience?: 'business') =>
  customerSince('2026-01-01', { profile, ...(audience ? { audience } : {}) });

const item = (name: string) => ({ items: [{ name, quantity: 1, unitMinor: 100 }] });

describe('tags that rules put on', () => {
  it('say who it is: kind, industry and size of a company', () => {
    const customer = kept({ industry: '教育', size: '50人以下' }, 'business');
    expect(keysOf({ customer })).toEqual(['audience:business', 'industry:教育', 'size:small']);
    expect(tagsOf({ customer })[1]).toMatchObject({ name: '教育', level: 'basic' });
  });

  it.each([
    [['2026-11-20', '2026-11-20', '2026-11-02'], 'contacts:few'],
    [['2026-10-22', '2026-11-01', '2026-11-02', '2026-11-03'], 'contacts:many'],
    [['2026-10-21'], undefined],
  ])('count days with a contact of the last 30: %j', (days, key) => {
    const found = keysOf({ interactions: days.map((day) => talked(day, 'in')) });
    expect(found.find((each) => each.startsWith('contacts'))).toBe(key);
  });

  it.each([
    [['2026-09-01', '2026-10-02'], 'gap:month'],
    [['2026-06-01', '2026-07-03', '2026-09-01'], 'gap:quarter'],
    [['2026-01-01', '2026-11-01'], 'gap:longer'],
    [['2026-11-01'], undefined],
  ])('take the median gap between purchases: %j', (days, key) => {
    const found = keysOf({ purchases: days.map((day) => bought(day)) });
    expect(found.find((each) => each.startsWith('gap'))).toBe(key);
  });

  it('name the channel that most contacts came by, if it is most of them', () => {
    const call = (day: string) => talked(day, 'in', { kind: 'call' });
    const calls = [call('2026-09-01'), call('2026-09-05'), talked('2026-09-06', 'in')];
    expect(keysOf({ interactions: calls })).toContain('channel:call');
    const half = [...calls, talked('2026-09-07', 'in')];
    expect(keysOf({ interactions: half }).join()).not.toContain('channel');
  });

  it('name the thing that was bought on several days', () => {
    const purchases = [
      bought('2026-09-01', 10, item('帆布袋')),
      bought('2026-09-01', 10, item('贴纸')),
      bought('2026-09-01', 10, item('贴纸')),
      bought('2026-10-01', 10, item('帆布袋')),
    ];
    const found = tagsOf({ purchases }).find(({ group }) => group === 'product');
    expect(found).toMatchObject({ name: '帆布袋', formula: { values: { count: 2 } } });
  });

  it('hold 90 days after somebody asked for the price', () => {
    const asked = (day: string) =>
      tagsOf({ interactions: [noted(day, '问能不能便宜一点')] }).find(
        ({ group }) => group === 'price',
      );
    expect(asked('2026-08-24')?.expiresOn).toBe('2026-11-22');
    expect(asked('2026-08-23')).toBeUndefined();
  });

  it('name the source of somebody of high value, as long as they are', () => {
    const customer = customerSince('2026-01-01', { source: ' 校园地推' });
    const history = { customer, purchases: [bought('2026-02-01', 900), bought('2026-03-01')] };
    expect(tagsOf(history, { ...nowhere, segments: ['highValue'] })).toContainEqual({
      key: 'origin:校园地推',
      group: 'origin',
      level: 'basic',
      name: '校园地推',
      formula: {
        code: 'origin',
        values: { source: '校园地推', savedOn: '2026-01-01', count: 2 },
      },
      expiresOn: null,
    });
    expect(keysOf(history, { ...nowhere, segments: ['loyal'] }).join()).not.toContain('origin');
  });

  it.each([
    ['nothing', ''],
    ['more than a tag can be called', '很'.repeat(26)],
  ])('name no source that says %s', (_, source) => {
    const customer = customerSince('2026-01-01', { source });
    const found = keysOf({ customer }, { ...nowhere, segments: ['highValue'] });
    expect(found.join()).not.toContain('origin');
  });

  it('remember what a lost customer was, and count the warnings', () => {
    const lost = { segments: ['lost', 'ordersFell', 'npsFell'], formerLifecycle: 'loyal' };
    expect(keysOf({}, lost)).toEqual(['alerts:2', 'former:loyal']);
    expect(keysOf({}, { segments: ['loyal'], formerLifecycle: 'lost' })).toEqual([]);
  });
});

test.each([
  ['50人以下', 'small'],
  ['50人', 'middle'],
  ['20-99人', 'small'],
  ['约 300 人', 'large'],
  ['1,200', 'large'],
  ['２００人以内', 'middle'],
  ['很大', null],
])('a company of %s is %s', (text, size) => {
  expect(sizeOf(text)).toBe(size);
});

test('a portrait goes from who they are to what they like', () => {
  const tags = [
    { name: '偏好美妆', level: 'preference' },
    { name: '月消费 2 次', level: 'behaviour' },
    { name: 'C 端', level: 'basic' },
    { name: '年轻女性', level: 'basic' },
  ] as const;
  expect(portraitOf(tags)).toBe('C 端 · 年轻女性 - 月消费 2 次 - 偏好美妆');
  expect(portraitOf([])).toBe('');
});
