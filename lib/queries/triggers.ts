import { useCallback } from 'react';
import type { TriggerId } from '../domain/followups/triggers/registry.ts';
import type { PlanDay } from '../domain/records/plan-day.ts';
import { ruleChangeSchema } from '../domain/records/shop-rules.ts';
import type { RuleSettings } from '../domain/rule-settings.ts';
import { readPlanDay } from '../services/daily-plan-day.ts';
import type { FactsPool } from '../services/facts-pool.ts';
import { previewTrigger, type TriggerPreview } from '../services/trigger-rules.ts';
import { useAct } from './act.ts';
import { useLive } from './live.ts';
import { type PreviewTask, useRulePreview } from './rule-preview.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

/** What the rules planned today; null before they did. */
export function usePlanDay() {
  const workspace = useWorkspace();
  return useLive<PlanDay | null>(['planDay'], async () => (await readPlanDay(workspace)) ?? null);
}

/** Takes back everything that the rules made today; they do not make it again. */
export function useTakeBackPlan() {
  const { act, isBusy } = useAct();
  const { work } = usePorts();
  const takeBack = async ({ groups }: PlanDay, done: string): Promise<void> => {
    for (const group of groups.toReversed()) {
      const isLast = group === groups[0];
      await act(
        async (open) => ({ value: await work.undo(open, group), group }),
        isLast ? { done, isFinal: true } : {},
      );
    }
  };
  return { takeBack, isBusy };
}

/** Who would be due this week by a trigger with these settings; null while nothing is to be shown. */
export function useTriggerPreview(
  id: TriggerId,
  settings: RuleSettings | null,
  pool: FactsPool,
): TriggerPreview | null {
  const workspace = useWorkspace();
  const look = useCallback(
    (asked: string, task: PreviewTask<TriggerPreview>) =>
      previewTrigger(
        workspace,
        pool,
        { id, settings: ruleChangeSchema.shape.settings.parse(JSON.parse(asked)) },
        task,
      ),
    [workspace, pool, id],
  );
  return useRulePreview(settings && JSON.stringify(settings), look);
}
