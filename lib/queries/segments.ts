import { useEffect, useState } from 'react';
import type { CustomerId } from '../domain/records/customer.ts';
import type { Reason } from '../domain/records/follow-up.ts';
import { type RuleChange, ruleChangeSchema } from '../domain/records/shop-rules.ts';
import { isSegmentId, type SegmentId, segmentRules } from '../domain/segments/registry.ts';
import { sharesOf } from '../domain/segments/shares.ts';
import { reportFailure } from '../platform/report-failure.ts';
import type { FactsPool } from '../services/facts-pool.ts';
import { previewSegmentRule, type SegmentPreview } from '../services/segment-rules.ts';
import { useLive } from './live.ts';
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

/**
 * What a change of a rule would do, worked out anew a moment after the last change of it; null while
 * nothing is to be shown.
 */
export function useSegmentPreview(
  id: SegmentId,
  change: RuleChange | null,
  pool: FactsPool,
): SegmentPreview | null {
  const workspace = useWorkspace();
  const text = JSON.stringify(change);
  const [known, setKnown] = useState<{ of: string; preview: SegmentPreview } | null>(null);
  useEffect(() => {
    if (text === 'null') return undefined;
    const asked = ruleChangeSchema.parse(JSON.parse(text));
    const giveUp = new AbortController();
    const { signal } = giveUp;
    const show = (shown: SegmentPreview | null): void => {
      if (shown && !signal.aborted) setKnown({ of: text, preview: shown });
    };
    const timer = setTimeout(() => {
      previewSegmentRule(workspace, pool, { id, change: asked }, { signal, onProgress: show }).then(
        show,
        reportFailure,
      );
    }, 200);
    return () => {
      clearTimeout(timer);
      giveUp.abort();
    };
  }, [workspace, pool, id, text]);
  return known?.of === text ? known.preview : null;
}
