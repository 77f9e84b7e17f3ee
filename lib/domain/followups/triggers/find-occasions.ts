import { addWorkingDay, addWorkingMinutes, type WorkingTime } from '../../calendar/working-time.ts';
import type { CustomerFacts } from '../../facts/customer-facts.ts';
import type { ShopRules } from '../../records/shop-rules.ts';
import { settingsFor } from '../../rule-settings.ts';
import type { Occasion, TriggerContext, TriggerRule } from './define-trigger.ts';
import { expectedPurchaseDay } from './expected-purchase-day.ts';
import { triggers } from './registry.ts';

export type FoundOccasion = Occasion & { trigger: string };

/** Who a customer is beside their facts, and when the shop works. */
export type Standpoint = Pick<TriggerContext, 'segments' | 'isFromFile' | 'yearlyDays'> & {
  workingTime: WorkingTime;
};

/**
 * Every open occasion of one customer up to a week ahead, by the triggers that are on; of one trigger
 * where `only` names it.
 */
export function findOccasions(
  facts: CustomerFacts,
  rules: Pick<ShopRules, 'preset' | 'triggers'>,
  standpoint: Standpoint,
  only?: string,
): FoundOccasion[] {
  const context = contextOf(facts, standpoint);
  return triggers.flatMap((trigger: TriggerRule) => {
    const { isOn, settings } = settingsFor(
      trigger.presets,
      rules.preset,
      rules.triggers[trigger.id],
    );
    const isAsked = only === undefined || only === trigger.id;
    if (!isOn || !isAsked || trigger.scope !== 'customer') return [];
    const found = trigger.due(facts, settings, context);
    return found.map((occasion) => ({ ...occasion, trigger: trigger.id }));
  });
}

/** What a trigger may ask about one customer. */
export function contextOf(
  { zone }: Pick<CustomerFacts, 'zone'>,
  { workingTime, ...standpoint }: Standpoint,
): TriggerContext {
  return {
    ...standpoint,
    addWorkingMinutes: (at, minutes) => addWorkingMinutes(at, minutes, workingTime, zone),
    addWorkingDay: (at) => addWorkingDay(at, workingTime, zone),
    expectedPurchase: expectedPurchaseDay,
  };
}
