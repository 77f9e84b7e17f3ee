import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { bought } from '../../facts/example-days.ts';
import { type Currency, minorDigits } from '../../money.ts';
import { defineSegment, type RevenueCut } from '../define-segment.ts';
import { inLast } from '../windows.ts';

const now = '2026-11-21T02:00:00.000Z';
const cut = (minor: number, buyers = 40) => ({ revenueCuts: { CNY: { minor, buyers } } });
const common = { topPercent: 20, days: 365, fewestBuyers: 25 };

/**
 * Brings the most: above the shop's cut of the month. Below so many buyers quantiles tell nothing,
 * and a fixed amount, in whole units of the currency, stands for them.
 */
export const highValueSegment = defineSegment({
  id: 'highValue',
  room: 'value',
  rules: ['13'],
  presets: {
    campus: { isOn: true, settings: { ...common, fixedAmount: 500 } },
    retail: { isOn: true, settings: { ...common, fixedAmount: 5_000 } },
    business: { isOn: true, settings: { ...common, fixedAmount: 50_000 } },
  },
  holds(facts, { days, fewestBuyers, fixedAmount, topPercent }, { revenueCuts }) {
    for (const [currency, amountMinor] of revenueOf(facts, days)) {
      const known = revenueCuts[currency];
      const isFixed = !known || known.buyers < fewestBuyers;
      if (!isAbove(amountMinor, currency, isFixed ? null : known, fixedAmount)) continue;
      const values = { days, amountMinor, currency, topPercent };
      return { code: isFixed ? 'highValue.fixed' : 'highValue.top', values };
    }
    return null;
  },
  examples: [
    {
      says: 'above the cut',
      history: { purchases: [bought('2025-11-21', 300), bought('2026-11-01', 701)] },
      shop: cut(100_000),
      now,
      isIn: true,
    },
    {
      says: 'just at the cut, as others may be',
      history: { purchases: [bought('2026-06-01', 300), bought('2026-11-01', 700)] },
      shop: cut(100_000),
      now,
      isIn: false,
    },
    {
      says: 'what was bought more than a year ago does not count',
      history: { purchases: [bought('2025-11-20', 900), bought('2026-11-01', 200)] },
      shop: cut(100_000),
      now,
      isIn: false,
    },
    {
      says: 'refunds are taken off',
      history: {
        purchases: [
          bought('2026-11-01', 1_200, {
            refunds: [{ at: '2026-11-02T02:00:00.000Z', minor: 30_000, reason: '' }],
          }),
        ],
      },
      shop: cut(100_000),
      now,
      isIn: false,
    },
    {
      says: 'with too few buyers the fixed amount decides, and it is enough to reach it',
      history: { purchases: [bought('2026-11-01', 5_000)] },
      shop: cut(100, 24),
      now,
      isIn: true,
    },
    {
      says: 'a little below it',
      history: { purchases: [bought('2026-11-01', 4_999)] },
      shop: cut(100, 24),
      now,
      isIn: false,
    },
  ],
});

/** Net revenue of the last days by currency, minor units. */
export function revenueOf(
  facts: Pick<CustomerFacts, 'orders' | 'today'>,
  days: number,
): Map<Currency, number> {
  const sums = new Map<Currency, number>();
  for (const { currency, netMinor } of inLast(facts.orders, days, facts)) {
    sums.set(currency, (sums.get(currency) ?? 0) + netMinor);
  }
  return sums;
}

function isAbove(
  minor: number,
  currency: Currency,
  known: RevenueCut | null,
  fixedAmount: number,
): boolean {
  return known ? minor > known.minor : minor >= fixedAmount * 10 ** minorDigits(currency);
}
