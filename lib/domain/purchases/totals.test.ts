import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import { currencies } from '../money.ts';
import type { Purchase } from '../records/purchase.ts';
import { netOf, totalsOf } from './totals.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const zone = 'Asia/Shanghai';

function bought(
  at: string,
  totalMinor: number,
  refunds: number[] = [],
  more: Partial<Purchase> = {},
) {
  const plain = { currency: 'CNY' as const, items: [], deletedAt: null };
  const given = refunds.map((minor) => ({ at, minor, reason: '' }));
  return build('purchase', { ...plain, at, totalMinor, refunds: given, ...more });
}

describe('the totals of a customer', () => {
  it('count orders, gross, refunds, net and the average of what is left', () => {
    const rows = [
      bought('2026-01-01T04:00:00.000Z', 10_000),
      bought('2026-01-11T04:00:00.000Z', 5_001, [1_000]),
      bought('2026-02-10T04:00:00.000Z', 3_000, [2_000, 1_000]),
    ];
    expect(totalsOf(rows, zone)).toEqual({
      orders: 3,
      byCurrency: [
        {
          currency: 'CNY',
          orders: 3,
          grossMinor: 18_001,
          refundedMinor: 4_000,
          netMinor: 14_001,
          validOrders: 2,
          averageMinor: 7_001,
        },
      ],
      lastAt: '2026-01-11T04:00:00.000Z',
      medianGapDays: 10,
    });
  });

  it('keep currencies apart, the one with most orders first', () => {
    const rows = [
      bought('2026-01-01T04:00:00.000Z', 900, [], { currency: 'USD' }),
      bought('2026-01-02T04:00:00.000Z', 100),
      bought('2026-01-03T04:00:00.000Z', 100),
    ];
    const { byCurrency } = totalsOf(rows, zone);
    expect(byCurrency.map(({ currency, netMinor }) => [currency, netMinor])).toEqual([
      ['CNY', 200],
      ['USD', 900],
    ]);
  });

  it('take the middle of the gaps, half way between two', () => {
    const days = ['01', '02', '04', '11'].map((day) => bought(`2026-01-${day}T04:00:00.000Z`, 100));
    expect(totalsOf(days, zone).medianGapDays).toBe(2);
    expect(totalsOf(days.slice(0, 3), zone).medianGapDays).toBe(1.5);
  });
});

describe('boundaries', () => {
  it('nothing bought has no average, no last day and no gap', () => {
    expect(totalsOf([], zone)).toEqual({
      orders: 0,
      byCurrency: [],
      lastAt: null,
      medianGapDays: null,
    });
  });

  it('deleted purchases do not count', () => {
    const gone = bought('2026-01-01T04:00:00.000Z', 100, [], {
      deletedAt: '2026-01-02T00:00:00.000Z',
    });
    expect(totalsOf([gone], zone).orders).toBe(0);
  });

  it('two purchases on one day of the zone are one purchase day', () => {
    const rows = [bought('2026-01-01T16:30:00.000Z', 100), bought('2026-01-02T15:30:00.000Z', 100)];
    expect(totalsOf(rows, zone).medianGapDays).toBeNull();
    expect(totalsOf(rows, 'UTC').medianGapDays).toBe(1);
  });

  it('a purchase of nothing is an order, but not a valid one', () => {
    expect(totalsOf([bought('2026-01-01T04:00:00.000Z', 0)], zone)).toMatchObject({
      orders: 1,
      lastAt: null,
      byCurrency: [{ averageMinor: null }],
    });
  });

  it('refunds never exceed what was paid, and gross less refunds is net', () => {
    const minor = fc.integer({ min: 0, max: 1_000_000 });
    const row = fc.record({
      total: minor,
      refunds: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { maxLength: 4 }),
      currency: fc.constantFrom(...currencies),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const purchases = rows.map(({ total, refunds, currency }) =>
          bought('2026-01-01T04:00:00.000Z', total, refunds, { currency }),
        );
        for (const purchase of purchases) expect(netOf(purchase)).toBeGreaterThanOrEqual(0);
        const { byCurrency, orders } = totalsOf(purchases, zone);
        expect(byCurrency.reduce((sum, each) => sum + each.orders, 0)).toBe(orders);
        for (const each of byCurrency) {
          expect(each.refundedMinor).toBeLessThanOrEqual(each.grossMinor);
          expect(each.grossMinor - each.refundedMinor).toBe(each.netMinor);
        }
      }),
      { seed, numRuns: 200 },
    );
  });
});
