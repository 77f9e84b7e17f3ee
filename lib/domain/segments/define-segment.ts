import type { CustomerFacts, CustomerHistory } from '../facts/customer-facts.ts';
import type { Currency } from '../money.ts';
import type { Reason } from '../records/follow-up.ts';
import type { ShopPreset } from '../records/shop-rules.ts';
import type { RulePresets, RuleSettings } from '../rule-settings.ts';

/**
 * `lifecycle`: every customer stands in exactly one, the first that holds in the registry's order.
 * `behaviour` and `value`: any number. `warning`: flags of a customer who may be leaving.
 */
export const segmentRooms = ['lifecycle', 'behaviour', 'value', 'warning'] as const;
export type SegmentRoom = (typeof segmentRooms)[number];

/** From which net revenue of the last year, in minor units, a buyer is in the top share of `buyers`. */
export type RevenueCut = { minor: number; buyers: number };

/** What a segment may know of the whole shop; frozen monthly, so that nobody moves by others' doing. */
export type ShopFacts = {
  revenueCuts: Partial<Record<Currency, RevenueCut>>;
  /** How likely a customer is to buy, 0 to 100; null where nothing tells. */
  leadScore: (facts: CustomerFacts) => number | null;
};

/** A customer in or out of a segment, as all rules together place them. */
export type SegmentExample = {
  says: string;
  history: Partial<CustomerHistory>;
  /** Instant text. */
  now: string;
  /** Since when the customer is kept; the first day of the year before `now` by default. */
  keptSince?: string;
  shop?: Partial<ShopFacts>;
  /** `retail` by default. */
  preset?: ShopPreset;
  settings?: RuleSettings;
  isIn: boolean;
};

/**
 * One rule that puts customers into a segment. `holds` answers with the reason or null; a reason's
 * code is `<id>.<variant>`, and its sentence the text `segments:why.<id>.<variant>`. Its name and
 * rule in words are texts too: `segments:names.<id>`, `segments:sentences.<id>`; its figures are
 * `segments:settings.<name>`. In the values of a reason `…On` is a day, `amountMinor` goes with
 * `currency`.
 */
export type SegmentRule<Settings extends RuleSettings = RuleSettings> = {
  id: string;
  room: SegmentRoom;
  /** Numbers of the rules it stands for, as in docs/rules.md. */
  rules: readonly string[];
  /** Cannot be switched off: somebody has to stand there. */
  isAlwaysOn?: true;
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

/** The same figures for every kind of business. */
export function samePresets<Settings extends RuleSettings>(
  settings: Settings,
): RulePresets<Settings> {
  const one = { isOn: true, settings };
  return { campus: one, retail: one, business: one };
}
