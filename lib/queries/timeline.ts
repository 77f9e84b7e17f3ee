import { type PurchaseTotals, totalsOf } from '../domain/purchases/totals.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { Purchase } from '../domain/records/purchase.ts';
import { mergeTimeline, type TimelineDay } from '../domain/timeline/merge-timeline.ts';
import { withShownTitles } from '../services/reason-titles.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Everything that happened with a customer, newest day first. */
export function useTimeline(customerId: CustomerId) {
  const workspace = useWorkspace();
  const { db, zone } = workspace;
  return useLive<TimelineDay[]>(['timeline', customerId], async () => {
    const [interactions, purchases, followUps, needs, complaints, answers, segmentChanges] =
      await Promise.all([
        db.interaction.where('customerId').equals(customerId).toArray(),
        db.purchase.where('customerId').equals(customerId).toArray(),
        db.followUp.where('customerId').equals(customerId).toArray(),
        db.need.where('customerId').equals(customerId).toArray(),
        db.complaint.where('customerId').equals(customerId).toArray(),
        db.satisfaction.where('customerId').equals(customerId).toArray(),
        db.segmentChange.where('customerId').equals(customerId).toArray(),
      ]);
    const titled = await withShownTitles(workspace, followUps);
    const service = { complaints, answers, segmentChanges };
    return mergeTimeline({ interactions, purchases, followUps: titled, needs, ...service }, zone());
  });
}

export type Purchases = { rows: Purchase[]; totals: PurchaseTotals };

/** A customer's purchases, newest first, and what they come to. */
export function usePurchases(customerId: CustomerId) {
  const { db, zone } = useWorkspace();
  return useLive<Purchases>(['purchases', customerId], async () => {
    const all = await db.purchase.where('customerId').equals(customerId).toArray();
    const rows = all
      .filter((row) => row.deletedAt === null)
      .toSorted((a, b) => (a.at < b.at ? 1 : -1));
    return { rows, totals: totalsOf(rows, zone()) };
  });
}
