import { useEffect, useState } from 'react';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { type PlanWithCustomers, readPlan } from '../services/plan.ts';
import { withShownTitles } from '../services/reason-titles.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/**
 * Today's plan, the same that the badge counts. It is read again when anything is written, and when
 * time alone changes it.
 */
export function usePlan() {
  const workspace = useWorkspace();
  const [wakes, setWakes] = useState(0);
  const plan = useLive<PlanWithCustomers>(['plan', wakes], () => readPlan(workspace));
  const nextWakeAt = plan.data?.nextWakeAt;
  useEffect(() => {
    if (!nextWakeAt) return undefined;
    const wait = Math.max(Date.parse(nextWakeAt) - workspace.now(), 0) + 50;
    // Timers longer than a day are not needed: there is always a midnight before.
    const timer = setTimeout(() => setWakes((count) => count + 1), Math.min(wait, 86_400_000));
    return () => clearTimeout(timer);
  }, [nextWakeAt, workspace]);
  return plan;
}

/** Open follow-ups of one customer, soonest first. */
export function useFollowUps(customerId: CustomerId) {
  const workspace = useWorkspace();
  const { followUp } = workspace.db;
  return useLive<FollowUp[]>(['followUps', customerId], async () => {
    const rows = await followUp.where('customerId').equals(customerId).sortBy('dueAt');
    const open = rows.filter((row) => row.deletedAt === null && row.status === 'open');
    return withShownTitles(workspace, open);
  });
}
