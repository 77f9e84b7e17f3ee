import type { CustomerFacts, CustomerHistory } from '../facts/customer-facts.ts';
import type { Reason } from '../records/follow-up.ts';
import type { RulePresets, RuleSettings } from '../rule-settings.ts';

/**
 * `lifecycle`: every customer stands in exactly one, the first that holds in the registry's order.
 * `behaviour` and `value`: any number. `warning`: flags of a customer who may be leaving.
 */
export const segmentRooms = ['lifecycle', 'behaviour', 'value', 'warning'] as const;
export type SegmentRoom = (typeof segmentRooms)[number];

/** What a segment may know of the whole shop; frozen monthly, so that nobody moves by others' doing. */
export type ShopFacts = {
  /** Net revenue of the last 365 days, in minor units, from which a customer is in the top fifth. */
  highValueMinor: number | null;
};

/** A customer in or out of a segment, with what the rule would say. */
export type SegmentExample = {
  says: string;
  history: Partial<CustomerHistory>;
  /** Instant text. */
  now: string;
  shop?: Partial<ShopFacts>;
  settings?: RuleSettings;
  isIn: boolean;
};

/**
 * One rule that puts customers into a segment. `holds` answers with the reason (a key of the texts
 * and its figures) or null. Its name and sentence are texts: `segments:<id>.name`, `.sentence`,
 * `.why`.
 */
export type SegmentRule<Settings extends RuleSettings = RuleSettings> = {
  id: string;
  room: SegmentRoom;
  /** Numbers of the rules it stands for, as in docs/rules.md. */
  rules: readonly string[];
  presets: RulePresets<Settings>;
  holds: (facts: CustomerFacts, settings: Settings, shop: ShopFacts) => Reason | null;
  examples: readonly SegmentExample[];
};

/** Declares a segment; the registry holds it with its settings' type forgotten. */
export function defineSegment<const Id extends string, Settings extends RuleSettings>(
  rule: SegmentRule<Settings> & { id: Id },
): SegmentRule & { id: Id } {
  // A rule is only ever given its own settings, made from its own presets by `settingsFor`.
  return rule as unknown as SegmentRule & { id: Id };
}
