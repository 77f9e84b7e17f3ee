import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import type { ContactPoint } from '../records/contact-point.ts';
import type { Customer } from '../records/customer.ts';
import type { Link } from '../records/link.ts';
import type { Candidate, FieldKey, Sighting } from '../sighting.ts';
import { avatarMark, linkNameOf } from './link-name.ts';
import type { MatchInput } from './match-evidence.ts';
import { lookupKeys } from './match-lookup.ts';
import { matchSighting } from './match-sighting.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
let made = 0;

function customer(name: string, more: Partial<Customer> = {}): Customer {
  made += 1;
  const plain = { remark: '', company: '', profile: {}, custom: {}, doNotContact: false };
  return build('customer', { ...plain, name, ...more }, made);
}

function contact(
  of: Customer,
  kind: ContactPoint['kind'],
  value: string,
  channel = '',
): ContactPoint {
  made += 1;
  return build('contactPoint', { customerId: of.id, kind, value, shown: value, channel }, made);
}

function link(of: Customer, name: string, more: Partial<Link> = {}): Link {
  made += 1;
  const chat = { site: 'wechat-web', account: '', avatar: '', verdict: 'is' as const };
  return build('link', { customerId: of.id, name, ...chat, ...more }, made);
}

type Values = Partial<Record<FieldKey, string | Candidate[]>>;

function seen(fields: Values, more: Partial<Sighting> = {}): Sighting {
  const candidates = Object.entries(fields).map(([key, value]) => [
    key,
    typeof value === 'string' ? [{ value, confidence: 0.9, finder: 'header' }] : value,
  ]);
  return {
    site: 'wechat-web',
    kind: 'chat',
    isGroup: false,
    sessionKey: '@session-1',
    ownAccount: null,
    fields: Object.fromEntries(candidates),
    messages: [],
    members: [],
    row: null,
    misses: [],
    ...more,
  };
}

function match(sighting: Sighting, known: Partial<MatchInput> = {}) {
  const none = { contactPoints: [], customers: [], links: [], isDurableSite: false };
  return matchSighting({ sighting, ...none, ...known });
}

const wang = customer('王晨');
const li = customer('李想');

describe('contact points', () => {
  it('an exact e-mail makes the customer known with high confidence', () => {
    const contactPoints = [contact(wang, 'email', 'chen@a.example')];
    const result = match(seen({ email: 'chen@a.example' }), { contactPoints, customers: [wang] });
    expect(result).toEqual({
      state: 'known',
      customerId: wang.id,
      confidence: 'high',
      reason: { kind: 'exactEmail', email: 'chen@a.example' },
    });
  });

  it.each([
    ['+8613800138000', '+8613800138000', 'exactPhone'],
    ['+8613800138000', '13800138000', 'tolerantPhone'],
    ['13800138000', '+8613800138000', 'tolerantPhone'],
    ['+8613800138000', '8613800138000', 'tolerantPhone'],
    ['+442079460018', '02079460018', 'tolerantPhone'],
    ['+442079460018', '20 7946 0018', 'tolerantPhone'],
    ['02079460018', '2079460018', 'tolerantPhone'],
  ])('the phone %s is the stored %s by %s', (shown, stored, kind) => {
    const contactPoints = [contact(wang, 'phone', stored)];
    const result = match(seen({ phone: shown }), { contactPoints, customers: [wang] });
    expect(result).toMatchObject({ state: 'known', customerId: wang.id, reason: { kind } });
  });

  it.each([
    ['+8613800138000', '+113800138000'],
    ['+442079460018', '+12079460018'],
    ['+8613800138000', '138000'],
    ['+8613800138000', '00138000'],
    ['+493012345678', '2345678'],
    ['123456', '0123456'],
  ])('the phone %s is not the stored %s', (shown, stored) => {
    const contactPoints = [contact(wang, 'phone', stored)];
    const result = match(seen({ phone: shown }), { contactPoints, customers: [wang] });
    expect(result.state).toBe('unknown');
  });

  it('a WhatsApp number counts as a phone', () => {
    const contactPoints = [contact(wang, 'whatsapp', '+8613800138000')];
    const result = match(seen({ phone: '+8613800138000' }), { contactPoints, customers: [wang] });
    expect(result.state).toBe('known');
  });

  it('contact points of two customers ask which', () => {
    const contactPoints = [
      contact(wang, 'email', 'a@a.example'),
      contact(li, 'phone', '+8613800138000'),
    ];
    const sighting = seen({ email: 'a@a.example', phone: '+8613800138000' });
    const result = match(sighting, { contactPoints, customers: [wang, li] });
    expect(result.state).toBe('ambiguous');
    expect(result.state === 'ambiguous' && result.candidates).toHaveLength(2);
  });

  it('of an address that two customers share, the rep’s answer decides from then on', () => {
    const contactPoints = [
      contact(wang, 'email', 'office@a.example'),
      contact(li, 'email', 'office@a.example'),
    ];
    const sighting = seen({ name: 'Office', email: 'office@a.example' }, { site: 'gmail' });
    const known = { contactPoints, customers: [wang, li], isDurableSite: true };
    expect(match(sighting, known).state).toBe('ambiguous');
    const links = [link(li, linkNameOf(sighting, true), { site: 'gmail' })];
    expect(match(sighting, { ...known, links })).toMatchObject({
      state: 'known',
      customerId: li.id,
      confidence: 'medium',
      reason: { kind: 'confirmedName' },
    });
  });

  it('a phone in the shown name is the person’s and says so', () => {
    const contactPoints = [contact(wang, 'phone', '+8613800138000')];
    const result = match(seen({ name: '晨晨 138 0013 8000' }), {
      contactPoints,
      customers: [wang],
    });
    expect(result).toMatchObject({
      state: 'known',
      reason: { kind: 'remarkPhone', phone: '+8613800138000' },
    });
  });

  it('a phone that was only said proposes and never links', () => {
    const contactPoints = [contact(wang, 'phone', '+8613800138000')];
    const sighting = seen({ name: '新朋友', textPhone: '+8613800138000' });
    const result = match(sighting, { contactPoints, customers: [wang] });
    expect(result).toMatchObject({
      state: 'ambiguous',
      candidates: [{ customerId: wang.id, confidence: 'low', reason: { kind: 'inText' } }],
    });
    expect(result.state === 'ambiguous' && result.proposal.contactPoints).toEqual([]);
  });

  it('an uncertain candidate is a lookalike, not an answer', () => {
    const contactPoints = [contact(wang, 'email', 'chen@a.example')];
    const email = [{ value: 'chen@a.example', confidence: 0.2, finder: 'visible' }];
    const result = match(seen({ name: '某人', email }), { contactPoints, customers: [wang] });
    expect(result).toMatchObject({ state: 'unknown', lookalikes: [{ customerId: wang.id }] });
  });

  it('a deleted customer or contact point never matches', () => {
    const gone = customer('走了', { deletedAt: '2026-01-01T00:00:00.000Z' });
    const removed = {
      ...contact(wang, 'email', 'a@a.example'),
      deletedAt: '2026-01-01T00:00:00.000Z',
    };
    const contactPoints = [contact(gone, 'email', 'a@a.example'), removed];
    const result = match(seen({ email: 'a@a.example' }), {
      contactPoints,
      customers: [gone, wang],
    });
    expect(result).toMatchObject({ state: 'unknown', lookalikes: [] });
  });

  it('the user’s own account and machines are nobody', () => {
    const own = { ownAccount: 'me@shop.example', isGroup: null };
    expect(match(seen({ name: 'Me', email: 'me@shop.example' }, own)).state).toBe('nobody');
    expect(match(seen({ name: 'Shop', email: 'no-reply@shop.example' })).state).toBe('nobody');
    expect(match(seen({})).state).toBe('nobody');
  });

  it('a handle matches on its own durable site only', () => {
    const contactPoints = [contact(wang, 'handle', 'u-17', 'crm-site')];
    const known = { contactPoints, customers: [wang] };
    const there = seen({ name: 'x', handle: 'u-17' }, { site: 'crm-site' });
    expect(match(there, { ...known, isDurableSite: true }).state).toBe('known');
    expect(match(there, { ...known, isDurableSite: false }).state).toBe('unknown');
    const elsewhere = seen({ name: 'x', handle: 'u-17' }, { site: 'other' });
    expect(match(elsewhere, { ...known, isDurableSite: true }).state).toBe('unknown');
  });
});

describe('names', () => {
  it('one customer of the same name is only proposed', () => {
    const result = match(seen({ name: '王晨' }), { customers: [wang] });
    expect(result).toMatchObject({
      state: 'ambiguous',
      candidates: [
        { customerId: wang.id, confidence: 'low', reason: { kind: 'sameName', name: '王晨' } },
      ],
    });
  });

  it('a name the rep confirmed is known with the day of the answer', () => {
    const confirmed = link(wang, '晨晨', { createdAt: '2026-05-02T03:00:00.000Z' });
    const result = match(seen({ name: '晨晨' }), { customers: [wang], links: [confirmed] });
    expect(result).toEqual({
      state: 'known',
      customerId: wang.id,
      confidence: 'medium',
      reason: { kind: 'confirmedName', name: '晨晨', at: '2026-05-02T03:00:00.000Z' },
    });
  });

  it('a new login with other session ids still knows the confirmed name', () => {
    const at = (session: string) =>
      `https://wx.qq.com/icon?seq=7&username=${session}&skey=@crypt_${session}`;
    const links = [link(wang, '晨晨', { avatar: at('@aaa') })];
    const sighting = seen(
      { name: '晨晨', handle: '@bbb', avatar: at('@bbb') },
      { sessionKey: '@bbb' },
    );
    expect(match(sighting, { customers: [wang], links }).state).toBe('known');
  });

  it('two customers of the same name are asked for every time, the confirmed one first', () => {
    const [one, two] = [customer('张三'), customer('张三')];
    const customers = [one, two];
    expect(match(seen({ name: '张三' }), { customers }).state).toBe('ambiguous');
    const after = match(seen({ name: '张三' }), { customers, links: [link(two, '张三')] });
    expect(after).toMatchObject({
      state: 'ambiguous',
      candidates: [
        { customerId: two.id, reason: { kind: 'confirmedName' } },
        { customerId: one.id },
      ],
    });
  });

  it('the pick for this conversation tells namesakes apart while the page lives', () => {
    const [one, two] = [customer('张三'), customer('张三')];
    const picked = { customerId: two.id, at: '2026-11-18T02:00:00.000Z' };
    const known = { customers: [one, two], links: [link(two, '张三')], picked };
    expect(match(seen({ name: '张三' }), known)).toMatchObject({
      state: 'known',
      customerId: two.id,
      reason: { kind: 'confirmedName', name: '张三', at: picked.at },
    });
    const rejected = [link(two, '张三', { verdict: 'isNot' })];
    const after = match(seen({ name: '张三' }), { ...known, links: rejected });
    expect(after).toMatchObject({ state: 'ambiguous', candidates: [{ customerId: one.id }] });
  });

  it('a remark of another customer makes a confirmed name no longer unique', () => {
    const other = customer('赵云', { remark: '晨晨' });
    const known = { customers: [wang, other], links: [link(wang, '晨晨')] };
    expect(match(seen({ name: '晨晨' }), known).state).toBe('ambiguous');
  });

  it('answers that name two customers for one name ask again', () => {
    const known = { customers: [wang, li], links: [link(wang, '晨晨'), link(li, '晨晨')] };
    expect(match(seen({ name: '晨晨' }), known).state).toBe('ambiguous');
  });

  it.each([
    ['the contact was renamed', seen({ name: '晨晨（新号）' }), {}],
    ['another own account is logged in', seen({ name: '晨晨' }, { ownAccount: 'second' }), {}],
    ['the site is another', seen({ name: '晨晨' }, { site: 'any-page' }), {}],
    [
      'the answer was taken back',
      seen({ name: '晨晨' }),
      { deletedAt: '2026-01-01T00:00:00.000Z' },
    ],
  ])('a confirmed name is not used when %s', (_why, sighting, more) => {
    const result = match(sighting, { customers: [wang], links: [link(wang, '晨晨', more)] });
    expect(result.state).toBe('unknown');
  });

  it('a changed picture asks again', () => {
    const links = [link(wang, '晨晨', { avatar: 'https://a.example/face-1.jpg' })];
    const sighting = seen({ name: '晨晨', avatar: 'https://a.example/face-2.jpg' });
    const result = match(sighting, { customers: [wang], links });
    expect(result).toMatchObject({ state: 'ambiguous', candidates: [{ customerId: wang.id }] });
  });

  it('a confirmed name does not override an unknown address on the page', () => {
    const links = [link(wang, 'Chen Wang', { site: 'gmail' })];
    const sighting = seen({ name: 'Chen Wang', email: 'stranger@b.example' }, { site: 'gmail' });
    const result = match(sighting, { customers: [wang], links, isDurableSite: true });
    expect(result.state).toBe('ambiguous');
  });

  it('a confirmed name and a phone that disagree ask which', () => {
    const contactPoints = [contact(li, 'phone', '+8613800138000')];
    const known = { customers: [wang, li], links: [link(wang, '晨晨 13800138000')], contactPoints };
    expect(match(seen({ name: '晨晨 13800138000' }), known).state).toBe('ambiguous');
  });

  it('“not this person” excludes the customer, whatever else agrees', () => {
    const contactPoints = [contact(wang, 'email', 'chen@a.example')];
    const sighting = seen({ name: '王晨', email: 'chen@a.example' });
    const name = linkNameOf(sighting, false);
    const links = [link(wang, name, { verdict: 'isNot' })];
    const result = match(sighting, { customers: [wang], contactPoints, links });
    expect(result).toMatchObject({ state: 'unknown', lookalikes: [] });
  });

  it('school and name that agree with a profile are a better reason, but still ask', () => {
    const student = customer('周敏', { profile: { school: '华东师范大学', grade: '2023级' } });
    const result = match(seen({ name: '周敏 华师大 2023级' }), { customers: [student] });
    expect(result).toMatchObject({
      state: 'ambiguous',
      candidates: [
        { customerId: student.id, confidence: 'medium', reason: { kind: 'remarkPerson' } },
      ],
    });
  });

  it('the same name at another school is only a lookalike', () => {
    const student = customer('周敏', { profile: { school: '华东师范大学' } });
    const result = match(seen({ name: '周敏 浙大' }), { customers: [student] });
    expect(result).toMatchObject({
      state: 'unknown',
      lookalikes: [{ customerId: student.id }],
      proposal: { name: '周敏', profile: { school: '浙大' } },
    });
  });

  it('no sighting that shows names only ever links by itself', () => {
    const names = fc.constantFrom(
      '张三',
      '李四',
      '张三 北大',
      '王总',
      'Ann Lee',
      '张三-ACME采购',
      '',
    );
    const given = fc.record({
      name: names,
      remark: names,
      text: fc.constantFrom('', '+8613800138000'),
      customers: fc.array(fc.record({ name: names, remark: names }), { maxLength: 5 }),
      isDurableSite: fc.boolean(),
    });
    fc.assert(
      fc.property(given, ({ name, remark, text, customers, isDurableSite }) => {
        const all = customers.map((each) => customer(each.name || '无名', { remark: each.remark }));
        const contactPoints = all.map((each) => contact(each, 'phone', '+8613800138000'));
        const sighting = seen({ name, remark, textPhone: text });
        const result = match(sighting, { customers: all, contactPoints, isDurableSite });
        expect(result.state).not.toBe('known');
      }),
      { seed, numRuns: 500 },
    );
  });
});

describe('groups', () => {
  const inGroup = (members: Sighting['members'], more: Partial<Sighting> = {}) =>
    seen({ name: '项目群', phone: '+8613800138000' }, { isGroup: true, members, ...more });

  it('a group is no customer, and names of members say nothing', () => {
    const contactPoints = [contact(wang, 'phone', '+8613800138000')];
    const result = match(inGroup([{ name: '王晨' }]), { customers: [wang], contactPoints });
    expect(result).toEqual({
      state: 'group',
      name: '项目群',
      members: [{ name: '王晨', customerId: null, reason: null }],
    });
  });

  it('members are known by a confirmed name, but not when two bear it', () => {
    const known = { customers: [wang], links: [link(wang, '晨晨')] };
    const alone = match(inGroup([{ name: '晨晨' }, { name: '晨晨' }, { name: 'b' }]), known);
    expect(alone).toMatchObject({ members: [{ customerId: wang.id }, { customerId: null }] });
    const twins = [
      { name: '晨晨', handle: '1' },
      { name: '晨晨', handle: '2' },
    ];
    expect(match(inGroup(twins), known)).toMatchObject({
      members: [{ customerId: null }, { customerId: null }],
    });
  });

  it('members are known by a durable handle', () => {
    const contactPoints = [contact(wang, 'handle', 'u-17', 'crm-site')];
    const sighting = inGroup([{ name: '随便', handle: 'u-17' }], { site: 'crm-site' });
    const result = match(sighting, { customers: [wang], contactPoints, isDurableSite: true });
    expect(result).toMatchObject({
      members: [{ customerId: wang.id, reason: { kind: 'handle' } }],
    });
  });
});

describe('what is looked up', () => {
  it('a phone is asked for in the ways it may be stored, and by its tail', () => {
    const keys = lookupKeys(seen({ name: '周敏 华师大', phone: '+8613800138000' }));
    const values = keys.contactPoints
      .filter(({ kind }) => kind === 'phone')
      .map(({ value }) => value);
    expect(values).toEqual(
      expect.arrayContaining(['+8613800138000', '13800138000', '8613800138000']),
    );
    expect(keys.phoneTails).toEqual(['00138000']);
    expect(keys.names).toEqual(expect.arrayContaining(['周敏 华师大', '周敏']));
  });

  it('in a group the members are asked for and the group’s name is not', () => {
    const sighting = seen(
      { name: '项目群' },
      { isGroup: true, members: [{ name: '甲', handle: 'h' }] },
    );
    expect(lookupKeys(sighting)).toEqual({
      contactPoints: [{ kind: 'handle', value: 'h' }],
      names: ['甲'],
      phoneTails: [],
    });
  });

  it('a proposal takes name, company, school and contact points apart', () => {
    const result = match(seen({ name: '陈一鸣-Northwind采购 13800138000' }));
    expect(result).toMatchObject({
      state: 'unknown',
      proposal: {
        name: '陈一鸣',
        remark: '陈一鸣-Northwind采购 13800138000',
        company: 'Northwind',
        contactPoints: [{ kind: 'phone', value: '+8613800138000' }],
        profile: { decisionRole: '采购' },
      },
    });
  });

  it.each([
    ['https://a.example/1.jpg?sig=abc', 'https://a.example/1.jpg?'],
    ['https://a.example/icon?seq=7&username=@x', 'https://a.example/icon?seq=7'],
    ['https://a.example/icon?username=@x', ''],
    ['data:image/png;base64,AA', ''],
  ])('the picture %s is told apart by %s', (address, mark) => {
    expect(avatarMark(address)).toBe(mark);
  });
});
