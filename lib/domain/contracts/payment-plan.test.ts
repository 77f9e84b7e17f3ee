import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDay } from '../followups/calendar-day.ts';
import { monthsOf, paidOff, planTotal, proposePlan, renewalOf } from './payment-plan.ts';

const testSeed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const year = { startsOn: '2026-01-01', endsOn: '2026-12-31' };

describe('a proposed payment plan', () => {
  it('is equal parts with the rest on the last one', () => {
    const plan = proposePlan(100_000, 3, year);
    expect(plan.map(({ dueOn, minor }) => [dueOn, minor])).toEqual([
      ['2026-01-01', 33_333],
      ['2026-05-01', 33_333],
      ['2026-09-01', 33_334],
    ]);
    expect(plan.every(({ paidMinor, paidOn }) => paidMinor === 0 && paidOn === null)).toBe(true);
  });

  it.each([
    ['quarters of a year', year, 4, ['2026-01-01', '2026-04-01', '2026-07-01', '2026-10-01']],
    ['one payment', year, 1, ['2026-01-01']],
    [
      'the end of short months',
      { startsOn: '2026-01-31', endsOn: '2026-04-29' },
      2,
      ['2026-01-31', '2026-02-28'],
    ],
    [
      'days where there is no month for each',
      { startsOn: '2026-11-01', endsOn: '2026-11-30' },
      3,
      ['2026-11-01', '2026-11-11', '2026-11-21'],
    ],
    [
      'one day only',
      { startsOn: '2026-11-01', endsOn: '2026-11-01' },
      2,
      ['2026-11-01', '2026-11-01'],
    ],
  ])('falls on %s', (_, term, parts, days) => {
    expect(proposePlan(90_000, parts, term).map(({ dueOn }) => dueOn)).toEqual(days);
  });

  it('has no parts of nothing', () => {
    expect(proposePlan(0, 4, year)).toEqual([]);
    expect(proposePlan(2, 4, year).map(({ minor }) => minor)).toEqual([1, 1]);
  });

  it.each([0, -1, 1.5, 121, Number.NaN])('refuses %d parts', (parts) => {
    expect(() => proposePlan(100, parts, year)).toThrow(RangeError);
  });

  it(`always comes to the whole sum, inside the term, in order (seed ${testSeed})`, () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map((days) => shiftDay('2024-01-01', days));
    const plans = fc.record({
      totalMinor: fc.integer({ min: 1, max: 10_000_000 }),
      parts: fc.integer({ min: 1, max: 120 }),
      startsOn: day,
      length: fc.integer({ min: 0, max: 1_500 }),
    });
    fc.assert(
      fc.property(plans, ({ totalMinor, parts, startsOn, length }) => {
        const endsOn = shiftDay(startsOn, length);
        const plan = proposePlan(totalMinor, parts, { startsOn, endsOn });
        expect(planTotal(plan)).toBe(totalMinor);
        const days = plan.map(({ dueOn }) => dueOn);
        expect(days).toEqual(days.toSorted());
        expect(days.every((each) => each >= startsOn && each <= endsOn)).toBe(true);
        expect(plan.every(({ minor }) => minor > 0)).toBe(true);
      }),
      { seed: testSeed, numRuns: 300 },
    );
  });
});

describe('a payment', () => {
  const plan = proposePlan(30_000, 2, year);

  it('is paid in parts', () => {
    const half = paidOff(plan, 0, { minor: 10_000, day: '2026-01-05' });
    expect(half[0]).toMatchObject({ paidMinor: 10_000, paidOn: '2026-01-05' });
    expect(half[1]).toEqual(plan[1]);
    const whole = paidOff(half, 0, { minor: 5_000, day: '2026-02-05' });
    expect(whole[0]).toMatchObject({ paidMinor: 15_000, paidOn: '2026-02-05' });
  });

  it.each([0, -1, 15_001, Number.NaN])('is never paid by %d', (minor) => {
    expect(() => paidOff(plan, 0, { minor, day: '2026-01-05' })).toThrow(RangeError);
  });

  it('has to exist', () => {
    expect(() => paidOff(plan, 2, { minor: 1, day: '2026-01-05' })).toThrow(RangeError);
  });
});

describe('a renewal', () => {
  it.each([
    ['a year', year, ['2027-01-01', '2027-12-31']],
    [
      'a year to a leap day',
      { startsOn: '2027-03-01', endsOn: '2028-02-29' },
      ['2028-03-01', '2029-02-28'],
    ],
    ['half a year', { startsOn: '2026-04-15', endsOn: '2026-10-14' }, ['2026-10-15', '2027-04-14']],
    ['ten days', { startsOn: '2026-11-01', endsOn: '2026-11-10' }, ['2026-11-11', '2026-11-20']],
    ['one day', { startsOn: '2026-11-01', endsOn: '2026-11-01' }, ['2026-11-02', '2026-11-02']],
  ])('of %s is as long, from the day after', (_, term, [startsOn, endsOn]) => {
    expect(renewalOf({ ...term, payments: [] })).toEqual({ startsOn, endsOn, payments: [] });
  });

  it('has the same plan, unpaid', () => {
    const paid = paidOff(proposePlan(40_000, 4, year), 0, { minor: 10_000, day: '2026-01-02' });
    expect(renewalOf({ ...year, payments: paid }).payments).toEqual(
      proposePlan(40_000, 4, { startsOn: '2027-01-01', endsOn: '2027-12-31' }),
    );
  });

  it.each([
    [year, 12],
    [{ startsOn: '2026-01-01', endsOn: '2026-01-30' }, 0],
    [{ startsOn: '2026-01-01', endsOn: '2026-01-31' }, 1],
    [{ startsOn: '2026-01-31', endsOn: '2026-02-27' }, 1],
  ])('counts whole months %#', (term, months) => {
    expect(monthsOf(term)).toBe(months);
  });
});
