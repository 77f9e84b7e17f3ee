import { dayOf, shiftDay } from '../../domain/followups/calendar-day.ts';
import type { Currency } from '../../domain/money.ts';
import { netOf } from '../../domain/purchases/totals.ts';
import type { Purchase } from '../../domain/records/purchase.ts';
import { revenueCutsOf } from '../../domain/segments/revenue-cuts.ts';
import { readPage } from '../../storage/table-pages.ts';
import type { Workspace } from '../workspace.ts';

const pageSize = 1_000;

/** The shop's cut points of today: from which net revenue of the last days a buyer is in the top. */
export async function measureCuts(
  { db, zone }: Workspace,
  { today, days, topPercent }: { today: string; days: number; topPercent: number },
) {
  const from = shiftDay(today, -days);
  const sums = new Map<string, { currency: Currency; minor: number }>();
  for (let last: unknown; ; ) {
    const page = await readPage(db.purchase, last, pageSize);
    for (const row of page.rows) {
      const purchase = row as Purchase; // rows of this table were parsed when they were written
      if (purchase.deletedAt !== null || dayOf(purchase.at, zone()) < from) continue;
      const { customerId, currency } = purchase;
      const key = `${customerId} ${currency}`;
      const minor = (sums.get(key)?.minor ?? 0) + netOf(purchase);
      sums.set(key, { currency, minor });
    }
    if (page.isEnd) break;
    last = page.last;
  }
  const revenue = new Map<Currency, number[]>();
  for (const { currency, minor } of sums.values()) {
    const amounts = revenue.get(currency);
    if (amounts) amounts.push(minor);
    else revenue.set(currency, [minor]);
  }
  return revenueCutsOf(revenue, topPercent);
}
