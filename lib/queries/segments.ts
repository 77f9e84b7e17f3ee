import { useCallback } from 'react';
import type { CustomerId } from '../domain/records/customer.ts';
import type { Reason } from '../domain/records/follow-up.ts';
import { type RuleChange, ruleChangeSchema } from '../domain/records/shop-rules.ts';
import { isSegmentId, type SegmentId, segmentRules } from '../domain/segments/registry.ts';
import { sharesOf } from '../domain/segments/shares.ts';
import type { FactsPool } from '../services/facts-pool.ts';
import { previewSegmentRule, type SegmentPreview } from '../services/segment-rules.ts';
import { useLive } from './live.ts';
import { type PreviewTask, useRulePreview } from './rule-preview.ts';
import { useWorkspace } from './workspace-context.tsx';

export type StandingIn = { id: SegmentId; reason: Reason | null };

/** Where a customer stands and why, the life cycle first; empty until it was first worked out. */
export function useStandingOf(customerId: CustomerId) {
  const { db } = useWorkspace();
  return useLive<StandingIn[]>(['standingOf', customerId], async () => {
    const row = await db.standing.get(customerId);
    return (row?.segments ?? [])
      .filter(isSegmentId)
      .map((id) => ({ id, reason: row?.reasons[id] ?? null }));
  });
}

export type SegmentCounts = {
  counts: ReadonlyMap<SegmentId, number>;
  /** Tenths of a percent of all customers who stand somewhere; the life cycle's sum to 1000. */
  shares: ReadonlyMap<SegmentId, number>;
  customers: number;
};

/** How many customers stand in each segment. */
export function useSegmentCounts() {
  const { db } = useWorkspace();
  return useLive<SegmentCounts>(['segmentCounts'], async () => {
    const found = await Promise.all(
      segmentRules.map(
        async ({ id }) => [id, await db.standing.where('segments').equals(id).count()] as const,
      ),
    );
    const counts = new Map(found);
    const lifecycle = segmentRules.filter(({ room }) => room === 'lifecycle').map(({ id }) => id);
    const ofLifecycle = new Map(lifecycle.map((id) => [id, counts.get(id) ?? 0] as const));
    const customers = [...ofLifecycle.values()].reduce((sum, count) => sum + count, 0);
    const shares = sharesOf(ofLifecycle);
    for (const [id, count] of counts) {
      if (!shares.has(id) && customers > 0) shares.set(id, Math.round((count * 1000) / customers));
    }
    return { counts, shares, customers };
  });
}

/** What a change of a rule would do; null while nothing is to be shown. */
export function useSegmentPreview(
  id: SegmentId,
  change: RuleChange | null,
  pool: FactsPool,
): SegmentPreview | null {
  const workspace = useWorkspace();
  const look = useCallback(
    (asked: string, task: PreviewTask<SegmentPreview>) =>
      previewSegmentRule(
        workspace,
        pool,
        { id, change: ruleChangeSchema.parse(JSON.parse(asked)) },
        task,
      ),
    [workspace, pool, id],
  );
  return useRulePreview(change && JSON.stringify(change), look);
}
