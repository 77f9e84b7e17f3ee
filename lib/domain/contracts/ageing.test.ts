import { describe, expect, it } from 'vitest';
import type { Payment } from '../records/contract.ts';
import { ageingOf, bandOf, daysOverdue } from './ageing.ts';

const today = '2026-11-21';

function payment(dueOn: string, minor: number, paidMinor = 0): Payment {
  return { dueOn, minor, paidMinor, paidOn: paidMinor > 0 ? dueOn : null };
}

describe('what is owed', () => {
  it.each([
    ['2026-11-22', 0],
    ['2026-11-21', 0],
    ['2026-11-20', 1],
    ['2026-10-22', 30],
    ['2026-10-21', 31],
    ['2026-09-22', 60],
    ['2026-09-21', 61],
  ])('due on %s it is %d days late', (dueOn, days) => {
    expect(daysOverdue(payment(dueOn, 100), today)).toBe(days);
  });

  it.each([
    [1, 'to30'],
    [30, 'to30'],
    [31, 'to60'],
    [60, 'to60'],
    [61, 'over60'],
    [900, 'over60'],
  ])('%d days late stand in %s', (days, band) => {
    expect(bandOf(days)).toBe(band);
  });

  it('is added up by how late it is, paid parts taken off', () => {
    const payments = [
      payment('2026-08-01', 10_000, 10_000),
      payment('2026-09-01', 10_000, 4_000),
      payment('2026-10-10', 10_000),
      payment('2026-11-01', 10_000, 9_999),
      payment('2026-11-21', 10_000),
      payment('2026-12-21', 10_001),
    ];
    expect(ageingOf({ payments, deletedAt: null }, today)).toEqual({
      receivableMinor: 36_002,
      overdueMinor: 16_001,
      byBand: { to30: 1, to60: 10_000, over60: 6_000 },
      oldestDays: 81,
      next: payments[4],
    });
  });

  it('is nothing without a plan, and nothing of what was deleted', () => {
    const nothing = { receivableMinor: 0, overdueMinor: 0, oldestDays: 0, next: null };
    expect(ageingOf({ payments: [], deletedAt: null }, today)).toMatchObject(nothing);
    const payments = [payment('2026-01-01', 100)];
    expect(ageingOf({ payments, deletedAt: today }, today)).toMatchObject(nothing);
  });

  it('counts what was paid too much as paid', () => {
    const over = ageingOf({ payments: [payment('2026-01-01', 100, 120)], deletedAt: null }, today);
    expect(over).toMatchObject({ receivableMinor: 0, overdueMinor: 0, next: null });
  });
});
