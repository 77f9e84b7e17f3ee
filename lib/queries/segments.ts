import type { CustomerId } from '../domain/records/customer.ts';
import type { Reason } from '../domain/records/follow-up.ts';
import { isSegmentId, type SegmentId } from '../domain/segments/registry.ts';
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
