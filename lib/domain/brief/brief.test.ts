import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import type { FollowUp } from '../records/follow-up.ts';
import { briefOf, nextContactOf } from './brief.ts';
import { todaysThree } from './todays-three.ts';

const deletedAt = null;

function due(seed: number, dueAt: string, strength: number | null, owner = seed): FollowUp {
  const { customerId } = build('followUp', {}, owner);
  const origin = {
    trigger: 'cadence',
    occasion: `o${seed}`,
    strength: strength ?? 0,
    reasons: [{ code: 'cadenceDays', values: {} }],
  };
  const row = build('followUp', { customerId, dueAt, deletedAt, status: 'open' }, seed);
  const { origin: _origin, ...own } = row;
  return strength === null ? own : { ...own, origin };
}

describe('today’s three', () => {
  it('are the strongest, one for each customer, what is late a little before what is not', () => {
    const weak = due(1, '2026-11-20T01:00:00.000Z', 20);
    const strong = due(2, '2026-11-20T02:00:00.000Z', 90);
    const sameCustomer = due(3, '2026-11-20T02:30:00.000Z', 80, 2);
    const late = due(4, '2026-11-19T02:00:00.000Z', 20);
    const own = due(5, '2026-11-20T03:00:00.000Z', null);
    const plan = { overdue: [late], now: [weak, strong, sameCustomer, own], laterToday: [] };
    expect(todaysThree(plan)).toEqual([strong, own, late]);
  });

  it('take from later today only what is missing', () => {
    const now = due(1, '2026-11-20T01:00:00.000Z', 10);
    const later = due(2, '2026-11-20T09:00:00.000Z', 99);
    expect(todaysThree({ overdue: [], now: [now], laterToday: [later] })).toEqual([now, later]);
    expect(todaysThree({ overdue: [], now: [], laterToday: [] })).toEqual([]);
  });
});

describe('a brief', () => {
  const followUp = due(1, '2026-11-20T01:00:00.000Z', 40);
  const { customerId } = followUp;
  const none = { interactions: [], purchases: [], followUps: [], complaints: [], tags: [] };

  it('knows the last talk, the open promise and what they like', () => {
    const talk = (at: string, seed: number) =>
      build('interaction', { customerId, kind: 'chat', at, deletedAt }, seed);
    const last = talk('2026-11-18T01:00:00.000Z', 2);
    const promise = { ...due(3, '2026-11-22T01:00:00.000Z', null), customerId };
    const item = (name: string) => ({ name, quantity: 1, unitMinor: 100 });
    const bought = (names: string[], seed: number) =>
      build('purchase', { customerId, items: names.map(item), deletedAt }, seed);
    const brief = briefOf(followUp, {
      interactions: [talk('2026-11-01T01:00:00.000Z', 1), last],
      purchases: [bought(['名片', '海报'], 1), bought(['海报'], 2), bought(['贴纸'], 3)],
      complaints: [],
      followUps: [followUp, promise, due(4, '2026-11-21T01:00:00.000Z', 30)],
      tags: [
        { name: '喜欢哑光', level: 'preference' },
        { name: '学生', level: 'basic' },
      ],
    });
    expect(brief.lastTalk).toEqual(last);
    expect(brief.promise).toEqual(promise);
    expect(brief.likes).toEqual(['海报', '名片', '喜欢哑光']);
  });

  it('says the complaint it is due for, else the newest that is not solved', () => {
    const complain = (seed: number, at: string, steps = {}) =>
      build('complaint', { customerId, at, steps, deletedAt }, seed);
    const at = '2026-11-18T01:00:00.000Z';
    const older = complain(1, at);
    const newer = complain(2, '2026-11-19T01:00:00.000Z');
    const solved = complain(3, '2026-11-20T01:00:00.000Z', { solved: at });
    const complaints = [older, newer, solved];
    const dueFor = (occasion: string): FollowUp =>
      followUp.origin
        ? { ...followUp, origin: { ...followUp.origin, trigger: 'complaint', occasion } }
        : followUp;
    expect(briefOf(followUp, { ...none, complaints }).complaint).toEqual(newer);
    const first = dueFor(`${older.id}:first`);
    expect(briefOf(first, { ...none, complaints }).complaint).toEqual(older);
    const check = dueFor(`${solved.id}:check:2026-11-18`);
    expect(briefOf(check, { ...none, complaints }).complaint).toEqual(solved);
    const gone = { ...newer, deletedAt: at };
    expect(briefOf(followUp, { ...none, complaints: [gone] }).complaint).toBeNull();
  });

  it('leaves out what is not known, and what was deleted', () => {
    const gone = build('interaction', { customerId, deletedAt: '2026-11-02T00:00:00.000Z' });
    expect(briefOf(followUp, { ...none, interactions: [gone] })).toMatchObject({
      lastTalk: null,
      promise: null,
      likes: [],
    });
  });
});

describe('the next contact', () => {
  const rules = { preset: 'campus', triggers: {} } as const;
  it.each([
    ['firstTime', '2026-11-20', { dueOn: '2026-11-27', byCadence: true }],
    ['loyal', '2026-01-31', { dueOn: '2026-02-28', byCadence: true }],
    ['lost', '2026-11-20', { dueOn: '2026-11-27', byCadence: false }],
    ['', '2026-12-28', { dueOn: '2027-01-04', byCadence: false }],
  ])('of a %s customer after %s', (lifecycle, today, next) => {
    expect(nextContactOf(lifecycle, today, rules)).toEqual(next);
  });

  it('is only proposed where the shop switched the rhythm off', () => {
    const off = { ...rules, triggers: { cadence: { isOn: false, settings: {} } } };
    expect(nextContactOf('firstTime', '2026-11-20', off).byCadence).toBe(false);
  });
});
