import { shiftDay } from '../domain/followups/calendar-day.ts';
import { shopTimeOf } from '../domain/followups/plan-settings.ts';
import { findOccasions } from '../domain/followups/triggers/find-occasions.ts';
import type { TriggerId } from '../domain/followups/triggers/registry.ts';
import type { RuleChange } from '../domain/records/shop-rules.ts';
import type { RuleSettings } from '../domain/rule-settings.ts';
import { readStandpoints } from './daily-plan-candidates.ts';
import type { FactsPool } from './facts-pool.ts';
import { changeShopRules, readShopRules } from './shop-rules.ts';
import type { Workspace } from './workspace.ts';

/** Changes one trigger's rule; null goes back to the preset. Can be undone. */
export async function changeTriggerRule(
  workspace: Workspace,
  id: TriggerId,
  change: RuleChange | null,
) {
  const { triggers } = await readShopRules(workspace);
  const { [id]: _old, ...others } = triggers;
  return changeShopRules(workspace, { triggers: change ? { ...others, [id]: change } : others });
}

/** Changes figures of the daily plan and of working time. Can be undone. */
export async function changePlanSettings(workspace: Workspace, change: RuleSettings) {
  const { plan } = await readShopRules(workspace);
  return changeShopRules(workspace, { plan: { ...plan, ...change } });
}

/** All triggers, the plan and working time back to the preset. Can be undone. */
export function resetTriggerRules(workspace: Workspace) {
  return changeShopRules(workspace, { triggers: {}, plan: {} });
}

export type TriggerPreview = {
  /** Customers looked at so far, and whether that is everybody. */
  seen: number;
  isWhole: boolean;
  /** Who would be due by this trigger within seven days, overdue ones included. */
  due: number;
};

/**
 * Who would be due this week by one trigger with these settings; null when it was given up. The page
 * is not held up. Who must not be contacted is not counted.
 */
export async function previewTrigger(
  workspace: Workspace,
  pool: FactsPool,
  { id, settings }: { id: TriggerId; settings: RuleSettings },
  { signal, onProgress }: { signal: AbortSignal; onProgress?: (shown: TriggerPreview) => void },
): Promise<TriggerPreview | null> {
  const shopRules = await readShopRules(workspace);
  const rules = { ...shopRules, triggers: { [id]: { isOn: true, settings } } };
  const whose = await readStandpoints(workspace, shopTimeOf(shopRules));
  let preview: TriggerPreview = { seen: 0, isWhole: false, due: 0 };
  for await (const slice of pool.slices(shopRules.preset, signal)) {
    const standpoints = await whose(slice.map(({ customer }) => customer));
    for (const facts of slice) {
      const { customer, today } = facts;
      preview.seen += 1;
      const standpoint = standpoints.get(customer.id);
      if (customer.doNotContact || !standpoint) continue;
      const week = shiftDay(today, 6);
      const isDue = findOccasions(facts, rules, standpoint, id).some(({ dueOn }) => dueOn <= week);
      preview.due += Number(isDue);
    }
    onProgress?.(preview);
    preview = { ...preview };
  }
  return signal.aborted ? null : { ...preview, isWhole: true };
}
