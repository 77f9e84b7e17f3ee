import type { CustomerFacts } from '../facts/customer-facts.ts';
import type { Reason } from '../records/follow-up.ts';
import type { ShopRules } from '../records/shop-rules.ts';
import { type RuleSettings, settingsFor } from '../rule-settings.ts';
import type { SegmentRule, ShopFacts } from './define-segment.ts';
import { type SegmentId, segmentRules } from './registry.ts';

/** A rule that is on, with the figures that hold for the shop. */
export type SegmentInForce = { rule: SegmentRule & { id: SegmentId }; settings: RuleSettings };

export type Placement = {
  /** The life cycle first, then in the registry's order. */
  segments: SegmentId[];
  reasons: Partial<Record<SegmentId, Reason>>;
};

/** Before anything of the shop as a whole is known. */
export const noShopFacts: ShopFacts = { revenueCuts: {}, leadScore: () => null };

/** The rules that are on in a shop, in the registry's order. */
export function segmentsInForce({
  preset,
  segments,
}: Pick<ShopRules, 'preset' | 'segments'>): SegmentInForce[] {
  return segmentRules.flatMap((rule) => {
    const { isOn, settings } = settingsFor(rule.presets, preset, segments[rule.id]);
    return isOn || rule.isAlwaysOn ? [{ rule, settings }] : [];
  });
}

/**
 * In which segments a customer stands, and why: of the life cycle the first that holds, of the others
 * all that hold.
 */
export function placeCustomer(
  facts: CustomerFacts,
  rules: readonly SegmentInForce[],
  shop: ShopFacts,
): Placement {
  const segments: SegmentId[] = [];
  const reasons: Placement['reasons'] = {};
  let isPlaced = false;
  for (const { rule, settings } of rules) {
    const isLifecycle = rule.room === 'lifecycle';
    if (isLifecycle && isPlaced) continue;
    const reason = rule.holds(facts, settings, shop);
    if (!reason) continue;
    isPlaced ||= isLifecycle;
    segments.push(rule.id);
    reasons[rule.id] = reason;
  }
  return { segments, reasons };
}
