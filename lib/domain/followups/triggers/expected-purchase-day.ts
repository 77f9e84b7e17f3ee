import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { shiftDay } from '../calendar-day.ts';
import type { ExpectedPurchase } from './define-trigger.ts';
import { daysBetween } from './due-moment.ts';

/** Gaps that are needed before a rhythm is one, and how wide they may spread against their median. */
const fewestGaps = 3;
const widestSpread = 0.8;

/**
 * The day of the next purchase by the median gap between days with a purchase; null for fewer than
 * two such days. Regular is who has three gaps or more, the middle four fifths of which (quantiles of
 * type 7) spread over less than .8 of the median. It stands in until purchases are forecast.
 */
export function expectedPurchaseDay({ purchaseDays }: CustomerFacts): ExpectedPurchase | null {
  const gaps = purchaseDays
    .slice(1)
    .map((day, at) => daysBetween(purchaseDays[at] ?? day, day))
    .sort((a, b) => a - b);
  const last = purchaseDays.at(-1);
  if (last === undefined || gaps.length === 0) return null;
  const gapDays = Math.round(quantile(gaps, 0.5));
  const spread = quantile(gaps, 0.9) - quantile(gaps, 0.1);
  const isRegular = gaps.length >= fewestGaps && spread / Math.max(gapDays, 1) < widestSpread;
  return { day: shiftDay(last, gapDays), gapDays, isRegular };
}

/** Type 7, of numbers in rising order, at least one. */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}
