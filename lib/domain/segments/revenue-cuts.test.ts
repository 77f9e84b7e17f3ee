import { expect, test } from 'vitest';
import { revenueCutsOf } from './revenue-cuts.ts';

test('the cut of the top fifth is the type-7 quantile at 80 percent of the buyers', () => {
  const amounts = [500, 100, 400, 200, 300, 0];
  expect(revenueCutsOf(new Map([['CNY', amounts]]), 20)).toEqual({
    CNY: { minor: 420, buyers: 5 },
  });
});

test('currencies are never added, and one without buyers has no cut', () => {
  const revenue = new Map([
    ['CNY', [100, 200]],
    ['USD', [7]],
    ['EUR', [0]],
  ] as const);
  expect(revenueCutsOf(revenue, 20)).toEqual({
    CNY: { minor: 180, buyers: 2 },
    USD: { minor: 7, buyers: 1 },
  });
});

test('where all spend the same nobody is above the cut', () => {
  expect(revenueCutsOf(new Map([['CNY', [300, 300, 300]]]), 20).CNY?.minor).toBe(300);
});
