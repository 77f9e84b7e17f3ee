import { dayOf } from '../followups/calendar-day.ts';
import type { Currency } from '../money.ts';
import type { Purchase } from '../records/purchase.ts';

/** Amounts in minor units of `currency`; refunds are never more than what was paid. */
export type CurrencyTotals = {
  currency: Currency;
  orders: number;
  grossMinor: number;
  refundedMinor: number;
  netMinor: number;
  /** Orders of which something is left after refunds. */
  validOrders: number;
  /** Net of the valid orders divided by their number, rounded half up; null without any. */
  averageMinor: number | null;
};

export type PurchaseTotals = {
  orders: number;
  /** Largest number of orders first; amounts of two currencies are never added. */
  byCurrency: CurrencyTotals[];
  /** Instant of the last valid purchase. */
  lastAt: string | null;
  /** Median of the days between purchase days; null below two such days. */
  medianGapDays: number | null;
};

/**
 * What a customer bought in all. A purchase is valid while its net after refunds is above zero; days
 * are those of `zone`, and several purchases on one day are one purchase day. Deleted ones are left out.
 */
export function totalsOf(purchases: readonly Purchase[], zone: string): PurchaseTotals {
  const kept = purchases.filter(({ deletedAt }) => deletedAt === null);
  const validAt = kept.filter((each) => netOf(each) > 0).map(({ at }) => at);
  return {
    orders: kept.length,
    byCurrency: currenciesOf(kept).map((currency) => currencyTotals(kept, currency)),
    lastAt: validAt.toSorted().at(-1) ?? null,
    medianGapDays: medianGap(validAt.map((at) => dayOf(at, zone))),
  };
}

/** What was given back of one purchase, in minor units, at most what was paid. */
export function refundedOf(purchase: Pick<Purchase, 'totalMinor' | 'refunds'>): number {
  const refunded = purchase.refunds.reduce((sum, { minor }) => sum + minor, 0);
  return Math.min(refunded, purchase.totalMinor);
}

/** What is left of one purchase after refunds, in minor units, never below zero. */
export function netOf(purchase: Pick<Purchase, 'totalMinor' | 'refunds'>): number {
  return purchase.totalMinor - refundedOf(purchase);
}

function currenciesOf(purchases: readonly Purchase[]): Currency[] {
  const counts = new Map<Currency, number>();
  for (const { currency } of purchases) counts.set(currency, (counts.get(currency) ?? 0) + 1);
  return [...counts]
    .sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))
    .map(([currency]) => currency);
}

function currencyTotals(purchases: readonly Purchase[], currency: Currency): CurrencyTotals {
  const own = purchases.filter((each) => each.currency === currency);
  const grossMinor = own.reduce((sum, { totalMinor }) => sum + totalMinor, 0);
  const refundedMinor = own.reduce((sum, each) => sum + refundedOf(each), 0);
  const netMinor = grossMinor - refundedMinor;
  const validOrders = own.filter((each) => netOf(each) > 0).length;
  return {
    currency,
    orders: own.length,
    grossMinor,
    refundedMinor,
    netMinor,
    validOrders,
    averageMinor: validOrders === 0 ? null : Math.round(netMinor / validOrders),
  };
}

/** Median of the days between distinct days (`yyyy-mm-dd`, in any order); null below two. */
export function medianGap(days: readonly string[]): number | null {
  const sorted = [...new Set(days)].sort().map((day) => Date.parse(day) / 86_400_000);
  const gaps = sorted
    .slice(1)
    .map((day, at) => day - (sorted[at] ?? day))
    .sort((a, b) => a - b);
  const upper = gaps[Math.floor(gaps.length / 2)];
  const lower = gaps[Math.floor((gaps.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (upper + lower) / 2;
}
