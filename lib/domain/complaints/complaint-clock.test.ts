import { describe, expect, it } from 'vitest';
import type { Contact } from '../facts/customer-facts.ts';
import type { Complaint } from '../records/complaint.ts';
import { complaintClock, firstResponseOf } from './complaint-clock.ts';

const at = '2026-11-20T02:00:00.000Z';
const zone = 'Asia/Shanghai';
const open = { at, respondedAt: null, steps: {} };

type Spoken = Pick<Contact, 'at' | 'direction' | 'kind'>;
const spoken = (
  time: string,
  direction: Contact['direction'],
  kind: Contact['kind'] = 'chat',
): Spoken => ({ at: time, direction, kind });

describe('the first answer to a complaint', () => {
  it.each<[string, Spoken[], string | null]>([
    ['nothing at all', [], null],
    ['a message of ours', [spoken('2026-11-20T05:00:00.000Z', 'out')], '2026-11-20T05:00:00.000Z'],
    ['a further message of theirs', [spoken('2026-11-20T05:00:00.000Z', 'in')], null],
    ['a message of ours before it', [spoken('2026-11-20T01:59:00.000Z', 'out')], null],
    ['a message of the same instant', [spoken(at, 'out')], null],
    [
      'a call that the rep wrote down',
      [spoken('2026-11-20T05:00:00.000Z', null, 'call')],
      '2026-11-20T05:00:00.000Z',
    ],
    [
      'a visit that the rep wrote down',
      [spoken('2026-11-20T06:00:00.000Z', null, 'visit')],
      '2026-11-20T06:00:00.000Z',
    ],
    ['a chat of which nobody knows who began', [spoken('2026-11-20T05:00:00.000Z', null)], null],
    [
      'the earlier of two, whatever their order',
      [spoken('2026-11-20T09:00:00.000Z', 'out'), spoken('2026-11-20T05:00:00.000Z', 'out')],
      '2026-11-20T05:00:00.000Z',
    ],
  ])('%s', (_, contacts, answer) => {
    expect(firstResponseOf({ at, respondedAt: null }, contacts)).toBe(answer);
  });

  it('is what the rep said, unless they had written before', () => {
    const respondedAt = '2026-11-20T08:00:00.000Z';
    expect(firstResponseOf({ at, respondedAt }, [])).toBe(respondedAt);
    const earlier = spoken('2026-11-20T05:00:00.000Z', 'out');
    expect(firstResponseOf({ at, respondedAt }, [earlier])).toBe(earlier.at);
    const later = spoken('2026-11-20T09:00:00.000Z', 'out');
    expect(firstResponseOf({ at, respondedAt }, [later])).toBe(respondedAt);
  });
});

describe('the clock of a complaint', () => {
  const clock = (complaint: Pick<Complaint, 'at' | 'respondedAt' | 'steps'>, now: string) =>
    complaintClock(complaint, [], { now, zone, hours: 24, checkDays: 3 });

  it.each([
    ['2026-11-20T02:00:00.000Z', 24],
    ['2026-11-20T23:00:00.000Z', 3],
    ['2026-11-21T02:00:00.000Z', 0],
    ['2026-11-21T04:00:00.000Z', -2],
  ])('at %s has %d hours left of its day', (now, hours) => {
    expect(clock(open, now)).toEqual({
      state: 'waiting',
      dueAt: '2026-11-21T02:00:00.000Z',
      leftMs: hours * 3_600_000,
    });
  });

  it.each([
    ['2026-11-20T04:30:00.000Z', 2.5, false],
    ['2026-11-21T02:00:00.000Z', 24, false],
    ['2026-11-21T02:00:00.001Z', 24, true],
    ['2026-11-19T00:00:00.000Z', 0, false],
  ])('answered at %s it took %d hours', (respondedAt, hours, isLate) => {
    const answered = clock({ ...open, respondedAt }, '2026-11-25T00:00:00.000Z');
    expect(answered).toMatchObject({ state: 'answered', isLate });
    if (answered.state === 'answered') expect(answered.tookMs / 3_600_000).toBeCloseTo(hours, 5);
  });

  it.each([
    ['2026-11-23T15:59:00.000Z', false],
    ['2026-11-23T16:00:00.000Z', true],
  ])('asks three days of the zone after the solution, at %s: %s', (now, isCheckDue) => {
    const steps = { solved: '2026-11-20T16:30:00.000Z' };
    expect(clock({ ...open, steps }, now)).toEqual({
      state: 'solved',
      solvedAt: steps.solved,
      checkOn: '2026-11-24',
      isCheckDue,
    });
  });

  it('is over when the customer was asked', () => {
    const steps = { solved: '2026-11-20T16:30:00.000Z', checked: '2026-11-24T03:00:00.000Z' };
    const closed = { state: 'closed', checkedAt: steps.checked };
    expect(clock({ ...open, steps }, '2026-11-30T00:00:00.000Z')).toEqual(closed);
  });
});
