import type { Automation } from '../domain/records/automation.ts';
import {
  type LoggedFiring,
  type LoggedRun,
  readFirings,
  readOnWay,
  readRuns,
} from '../services/automation/automation-log.ts';
import { readAutomations } from '../services/automation/automations.ts';
import { type DryRun, dryRun } from '../services/automation/dry-run.ts';
import { runPermitted } from '../services/automation/permitted-run.ts';
import type { LongTask } from '../services/backup.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Every rule and journey, and how many customers are on the way on each. */
export function useAutomations() {
  const workspace = useWorkspace();
  return useLive<{ automations: Automation[]; onWay: ReadonlyMap<string, number> }>(
    ['automations'],
    async () => ({
      automations: await readAutomations(workspace),
      onWay: await readOnWay(workspace),
    }),
  );
}

export function useAutomationRuns(limit: number) {
  const workspace = useWorkspace();
  return useLive<LoggedRun[]>(['automationRuns', limit], () => readRuns(workspace, limit));
}

export function useFirings(run: string, limit: number) {
  const workspace = useWorkspace();
  return useLive<{ rows: LoggedFiring[]; count: number }>(['automationFirings', run, limit], () =>
    readFirings(workspace, run, limit),
  );
}

/** Looks at whom an automation would touch by what happened since, and does it when that is agreed to. */
export function useAutomationWork() {
  const workspace = useWorkspace();
  return {
    look: (automation: Automation, since: string, task: LongTask): Promise<DryRun> =>
      dryRun(workspace, automation, since, task),
    doAll: (automation: Automation, since: string, task: LongTask) =>
      runPermitted(workspace, automation, since, task),
    now: workspace.now,
  };
}
