import type { CustomerFacts, CustomerHistory } from '../../facts/customer-facts.ts';
import type { Reason } from '../../records/follow-up.ts';
import type { ShopPreset } from '../../records/shop-rules.ts';
import type { RulePresets, RuleSettings } from '../../rule-settings.ts';

/** One occasion to get in touch, as a trigger sees it. */
export type Occasion = {
  /**
   * Which occasion it is, e.g. the day of the birthday or the id of the complaint. The same occasion
   * gives the same text for ever: it is remembered once it was made into a follow-up.
   */
  key: string;
  /** Day in the rep's zone, and the time of day `HH:MM` where the minute matters. */
  dueOn: string;
  dueTime: string | null;
  /** 0 to 100: which reason comes first when there are several, and which waits when there are too many. */
  strength: number;
  reason: Reason;
  /** The customer waits for an answer: neither the frequency cap nor the day's limit holds it. */
  isAnswer?: boolean;
  /** The clock runs on days off too: it is not put off to a working day. */
  isClockBound?: boolean;
  /** A day before which it has to come, such as the birthday: it is not put off to that day or past it. */
  before?: string;
};

/** A day of a customer's own that comes every year, as it was written down. */
export type YearlyDay = { key: string; name: string; text: string };

/** What a trigger may ask beside the customer's own facts. */
export type TriggerContext = {
  /** Segments the customer stands in now, the lifecycle first. */
  segments: readonly string[];
  /** The customer came with a file of many, and is therefore no fresh lead. */
  isFromFile: boolean;
  /** Days that come every year, from fields that the shop made for itself. */
  yearlyDays: readonly YearlyDay[];
  /** An instant moved by minutes of the shop's working time, as an instant. */
  addWorkingMinutes: (at: string, minutes: number) => string;
  /** An instant moved by one of the shop's working days; out of working hours it begins at the opening. */
  addWorkingDay: (at: string) => string;
  /** Expected day of the next purchase, and how sure; null when there is too little to tell. */
  expectedPurchase: (facts: CustomerFacts) => ExpectedPurchase | null;
};

/** `gapDays` is the usual distance of two purchases. */
export type ExpectedPurchase = { day: string; gapDays: number; isRegular: boolean };

export type TriggerExample = {
  says: string;
  history: Partial<CustomerHistory>;
  /** Instant text. */
  now: string;
  /** Whose figures hold; `retail` where it does not matter. */
  preset?: ShopPreset;
  segments?: readonly string[];
  isFromFile?: boolean;
  yearlyDays?: readonly YearlyDay[];
  settings?: RuleSettings;
  /** Each occasion, in order; empty when there is nothing to do. */
  due: readonly { key?: string; dueOn: string; dueTime?: string | null; code?: string }[];
};

/**
 * `customer`: it makes follow-ups of customers. `shop`: it puts a card on the day list. `elsewhere`:
 * its follow-ups are written by a person or by a journey, and it is here so that the list is whole.
 */
export type TriggerScope = 'customer' | 'shop' | 'elsewhere';

/**
 * One rule that says when a customer is due. `due` lists the open occasions up to a week ahead; who
 * may not be contacted is left out elsewhere. Texts: `triggers:rules.<id>` (name and sentence),
 * `triggers:titles.<code>` (the follow-up's title) and `triggers:why.<code>` by the reason's code.
 */
export type TriggerRule<Settings extends RuleSettings = RuleSettings> = {
  id: string;
  scope: TriggerScope;
  /** Numbers of the rules it stands for, as in docs/rules.md. */
  rules: readonly string[];
  presets: RulePresets<Settings>;
  due: (facts: CustomerFacts, settings: Settings, context: TriggerContext) => Occasion[];
  examples: readonly TriggerExample[];
};

/** Declares a trigger; the registry holds it with its settings' type forgotten. */
export function defineTrigger<const Id extends string, Settings extends RuleSettings>(
  rule: TriggerRule<Settings> & { id: Id },
): TriggerRule & { id: Id } {
  // A rule is only ever given its own settings, made from its own presets by `settingsFor`.
  return rule as unknown as TriggerRule & { id: Id };
}
