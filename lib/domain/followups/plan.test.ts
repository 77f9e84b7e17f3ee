import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import type { CustomerId } from '../records/customer.ts';
import type { FollowUp } from '../records/follow-up.ts';
import { dueAt, instantOf } from './due-at.ts';
import { nextWakeAt } from './next-wake.ts';
import {
  badgeText,
  bucketOf,
  daysAround,
  type PlanCustomer,
  type PlanInput,
  planOf,
} from './plan.ts';
import { isQuietAt } from './quiet-hours.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const zone = 'Asia/Shanghai';
/** 18 November 2026, 10:00 in Shanghai. */
const now = '2026-11-18T02:00:00.000Z';
let made = 0;

function buyer(more: Partial<PlanCustomer> = {}): PlanCustomer {
  made += 1;
  return { ...build('customer', { doNotContact: false }, made), ...more };
}

function due(of: PlanCustomer, at: string, more: Partial<FollowUp> = {}): FollowUp {
  made += 1;
  const plain = { status: 'open' as const, snoozedUntil: null, doneAt: null, notifiedAt: null };
  return build('followUp', { customerId: of.id, dueAt: at, ...plain, ...more }, made);
}

function plan(customers: PlanCustomer[], followUps: FollowUp[], more: Partial<PlanInput> = {}) {
  const byId = new Map<CustomerId, PlanCustomer>(customers.map((each) => [each.id, each]));
  return planOf({ followUps, customers: byId, now, zone, quiet: null, ...more });
}

describe('today’s plan', () => {
  const one = buyer();

  it.each([
    ['2026-11-17T15:59:59.999Z', 'overdue'],
    ['2026-11-17T16:00:00.000Z', 'now'],
    ['2026-11-18T02:00:00.000Z', 'now'],
    ['2026-11-18T02:00:00.001Z', 'laterToday'],
    ['2026-11-18T15:59:59.999Z', 'laterToday'],
    ['2026-11-18T16:00:00.000Z', 'tomorrow'],
    ['2026-11-19T15:59:59.999Z', 'tomorrow'],
    ['2026-11-19T16:00:00.000Z', 'later'],
  ] as const)('a follow-up due at %s is %s', (at, bucket) => {
    const row = due(one, at);
    expect(plan([one], [row])[bucket]).toEqual([row]);
  });

  it('a customer with three things due counts once on the badge', () => {
    const rows = [1, 2, 3].map(() => due(one, '2026-11-18T01:00:00.000Z'));
    expect(plan([one], rows).nowCustomers).toEqual([one.id]);
  });

  it('an overdue follow-up counts on the badge, a later one does not', () => {
    const two = buyer();
    const rows = [due(one, '2026-11-01T00:00:00.000Z'), due(two, '2026-11-18T03:00:00.000Z')];
    expect(plan([one, two], rows).nowCustomers).toEqual([one.id]);
  });

  it('a snoozed follow-up is in no other list until its time has come', () => {
    const row = due(one, '2026-11-17T00:00:00.000Z', { snoozedUntil: '2026-11-18T02:00:00.001Z' });
    expect(plan([one], [row])).toMatchObject({ snoozed: [row], overdue: [], nowCustomers: [] });
    const over = { ...row, snoozedUntil: now };
    expect(plan([one], [over])).toMatchObject({ snoozed: [], overdue: [over] });
  });

  it.each([
    ['is done', {}, { status: 'done' as const }],
    ['is cancelled', {}, { status: 'cancelled' as const }],
    ['was deleted', {}, { deletedAt: now }],
    ['is of a deleted customer', { deletedAt: now }, {}],
    ['is of one who wants no contact', { doNotContact: true }, {}],
  ])('what %s is in no list', (_why, customer, row) => {
    const person = buyer(customer);
    const made = plan([person], [due(person, '2026-11-18T01:00:00.000Z', row)]);
    expect(made).toMatchObject({ overdue: [], now: [], snoozed: [], nowCustomers: [] });
  });

  it('in quiet hours the lists stay and the badge is silent', () => {
    const row = due(one, '2026-11-18T01:00:00.000Z');
    const made = plan([one], [row], { quiet: { from: '22:00', to: '10:01' } });
    expect(made).toMatchObject({ isQuiet: true, now: [row], nowCustomers: [] });
  });

  it('the longest due comes first', () => {
    const rows = ['2026-11-18T01:30:00.000Z', '2026-11-18T00:30:00.000Z'].map((at) => due(one, at));
    expect(plan([one], rows).now).toEqual([rows[1], rows[0]]);
  });

  it('every open follow-up of a reachable customer is in exactly one list', () => {
    const people = [buyer(), buyer(), buyer({ doNotContact: true })];
    const minutes = fc.integer({ min: -4_000, max: 4_000 });
    const instant = minutes.map((m) => new Date(Date.parse(now) + m * 60_000).toISOString());
    const row = fc.record({
      who: fc.integer({ min: 0, max: 2 }),
      at: instant,
      snoozedUntil: fc.option(instant),
      status: fc.constantFrom('open' as const, 'open' as const, 'done' as const),
    });
    const zones = fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Pacific/Apia', 'UTC');
    fc.assert(
      fc.property(fc.array(row, { maxLength: 30 }), zones, (rows, zone) => {
        const followUps = rows.map(({ who, at, snoozedUntil, status }) =>
          due(people[who] ?? buyer(), at, { snoozedUntil, status }),
        );
        const made = plan(people, followUps, { zone });
        const listed = [
          ...made.overdue,
          ...made.now,
          ...made.laterToday,
          ...made.tomorrow,
          ...made.later,
          ...made.snoozed,
        ];
        const open = followUps.filter(
          (each) => each.status === 'open' && each.customerId !== people[2]?.id,
        );
        expect(listed.map(({ id }) => id).sort()).toEqual(open.map(({ id }) => id).sort());
        const counted = new Set([...made.overdue, ...made.now].map(({ customerId }) => customerId));
        expect(new Set(made.nowCustomers)).toEqual(counted);
        expect(made.nowCustomers).toHaveLength(counted.size);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('the next time to look', () => {
  const one = buyer();
  const input = (followUps: FollowUp[], more: Partial<PlanInput> = {}): PlanInput => ({
    followUps,
    customers: new Map([[one.id, one]]),
    now,
    zone,
    quiet: null,
    ...more,
  });

  it('is midnight when nothing else happens', () => {
    expect(nextWakeAt(input([]))).toBe('2026-11-18T16:00:00.000Z');
  });

  it('is the next due time, end of a snooze, or change of quiet hours', () => {
    expect(nextWakeAt(input([due(one, '2026-11-18T05:00:00.000Z')]))).toBe(
      '2026-11-18T05:00:00.000Z',
    );
    const snoozed = due(one, '2026-11-17T05:00:00.000Z', {
      snoozedUntil: '2026-11-18T04:00:00.000Z',
    });
    expect(nextWakeAt(input([snoozed]))).toBe('2026-11-18T04:00:00.000Z');
    const quiet = { from: '11:30', to: '14:00' };
    expect(nextWakeAt(input([], { quiet }))).toBe('2026-11-18T03:30:00.000Z');
  });

  it('nothing changes between now and then', () => {
    const minutes = fc.integer({ min: -2_000, max: 2_000 });
    const instant = minutes.map((m) => new Date(Date.parse(now) + m * 60_000).toISOString());
    const rows = fc.array(fc.record({ at: instant, snoozedUntil: fc.option(instant) }), {
      maxLength: 8,
    });
    const quiet = fc.constantFrom(
      null,
      { from: '22:00', to: '08:00' },
      { from: '12:00', to: '13:30' },
    );
    fc.assert(
      fc.property(rows, quiet, (all, quiet) => {
        const given = input(
          all.map(({ at, snoozedUntil }) => due(one, at, { snoozedUntil })),
          { quiet },
        );
        const wake = nextWakeAt(given);
        expect(wake > now).toBe(true);
        const justBefore = new Date(Date.parse(wake) - 1).toISOString();
        const { isQuiet: _, ...before } = planOf({ ...given, now: justBefore });
        const { isQuiet: __, ...today } = planOf(given);
        expect(before).toEqual(today);
      }),
      { seed, numRuns: 200 },
    );
  });
});

describe('boundaries', () => {
  it.each([
    [0, ''],
    [-1, ''],
    [1, '1'],
    [99, '99'],
    [100, '99+'],
    [5_000, '99+'],
  ])('%d customers are “%s” on the badge', (count, text) => {
    expect(badgeText(count)).toBe(text);
  });

  it.each([
    ['2026-03-08', '02:30', 'America/New_York', '2026-03-08T07:30:00.000Z'],
    ['2026-11-01', '01:30', 'America/New_York', '2026-11-01T05:30:00.000Z'],
    ['2018-11-04', '00:00', 'America/Sao_Paulo', '2018-11-04T03:00:00.000Z'],
    ['2026-11-18', '15:00', 'Asia/Shanghai', '2026-11-18T07:00:00.000Z'],
    ['2026-11-18', '05:45', 'Asia/Kathmandu', '2026-11-18T00:00:00.000Z'],
  ])('%s %s in %s is %s', (day, time, zone, instant) => {
    expect(instantOf(day, time, zone)).toBe(instant);
  });

  it('a follow-up without a time is due at the start of its day', () => {
    expect(dueAt({ dueOn: '2026-11-18', dueTime: null, zone })).toBe('2026-11-17T16:00:00.000Z');
  });

  it('a day of 25 hours ends where the next begins', () => {
    const days = daysAround('2026-11-01T12:00:00.000Z', 'America/New_York');
    expect(days).toEqual({
      today: '2026-11-01T04:00:00.000Z',
      tomorrow: '2026-11-02T05:00:00.000Z',
      dayAfter: '2026-11-03T05:00:00.000Z',
    });
  });

  it.each([
    ['22:00', '08:00', '2026-11-18T14:00:00.000Z', true],
    ['22:00', '08:00', '2026-11-18T13:59:00.000Z', false],
    ['22:00', '08:00', '2026-11-17T23:59:00.000Z', true],
    ['22:00', '08:00', '2026-11-18T00:00:00.000Z', false],
    ['12:00', '13:00', '2026-11-18T04:00:00.000Z', true],
    ['12:00', '12:00', '2026-11-18T04:00:00.000Z', false],
  ])('quiet from %s to %s at %s: %s', (from, to, at, isQuiet) => {
    expect(isQuietAt({ from, to }, at, zone)).toBe(isQuiet);
  });

  it('a customer who is not known counts as deleted', () => {
    const row = due(buyer(), now);
    expect(bucketOf(row, { customers: new Map(), now }, daysAround(now, zone))).toBe('unreachable');
  });
});
