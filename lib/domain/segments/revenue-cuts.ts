import type { Currency } from '../money.ts';
import type { RevenueCut } from './define-segment.ts';

/** Net revenue of each buyer in one currency, minor units, in any order. */
export type RevenueByCurrency = ReadonlyMap<Currency, readonly number[]>;

/**
 * From which revenue on a buyer is in the top share, per currency: the type-7 quantile (h = (n−1)p,
 * interpolated) of those who bought anything. A buyer is in above it, so that equals stay together.
 */
export function revenueCutsOf(
  revenue: RevenueByCurrency,
  topPercent: number,
): Partial<Record<Currency, RevenueCut>> {
  const cuts: Partial<Record<Currency, RevenueCut>> = {};
  for (const [currency, amounts] of revenue) {
    const sorted = amounts.filter((minor) => minor > 0).sort((a, b) => a - b);
    if (sorted.length === 0) continue;
    cuts[currency] = { minor: quantile(sorted, 1 - topPercent / 100), buyers: sorted.length };
  }
  return cuts;
}

function quantile(sorted: readonly number[], p: number): number {
  const h = (sorted.length - 1) * Math.min(Math.max(p, 0), 1);
  const below = sorted[Math.floor(h)] ?? 0;
  const above = sorted[Math.ceil(h)] ?? below;
  return Math.round(below + (h - Math.floor(h)) * (above - below));
}
