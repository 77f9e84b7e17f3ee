import { liveQuery } from 'dexie';
import { armAlarms, type BadgeTitles, showPlan } from '../services/badge.ts';
import { readPlan } from '../services/plan.ts';
import type { Workspace } from '../services/workspace.ts';
import type { Ports } from './workspace-context.tsx';

/**
 * Keeps the toolbar icon and the alarms in line with the plan while a page is open; the background
 * sleeps and does not hear of every write. Returns how to stop.
 */
export function keepBadge(
  workspace: Workspace,
  { badge, alarms }: Pick<Ports, 'badge' | 'alarms'>,
  titles: BadgeTitles,
  onFailure: (error: unknown) => void,
): () => void {
  // `async`, so that all of what is read is followed; see lib/queries/live.ts.
  const subscription = liveQuery(async () => readPlan(workspace)).subscribe({
    next(plan) {
      showPlan(badge, plan, titles)
        .then(() => armAlarms(alarms, plan.nextWakeAt))
        .catch(onFailure);
    },
    error: onFailure,
  });
  return () => subscription.unsubscribe();
}
