import type { CustomerFacts, CustomerHistory } from '../../facts/customer-facts.ts';
import type { Reason } from '../../records/follow-up.ts';
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
};

/** What a trigger may ask beside the customer's own facts. */
export type TriggerContext = {
  /** Segments the customer stands in now, the lifecycle first. */
  segments: readonly string[];
  /** Adds working days of the shop (weekends, holidays) to a day. */
  addWorkingDays: (day: string, days: number) => string;
  /** First moment at or after an instant that lies in working hours, as an instant. */
  nextWorkingMoment: (at: string) => string;
  /** Expected day of the next purchase, and how sure; null when there is too little to tell. */
  expectedPurchase: (facts: CustomerFacts) => { day: string; isRegular: boolean } | null;
};

export type TriggerExample = {
  says: string;
  history: Partial<CustomerHistory>;
  /** Instant text. */
  now: string;
  segments?: readonly string[];
  settings?: RuleSettings;
  /** Key and day of each occasion, in order; empty when there is nothing to do. */
  due: readonly { key?: string; dueOn: string; dueTime?: string | null }[];
};

/**
 * One rule that says when a customer is due. `due` lists the open occasions up to a week ahead; who
 * may not be contacted is left out elsewhere. Texts: `triggers:<id>.name`, `.sentence`, `.title`
 * (the follow-up's title) and `.why`.
 */
export type TriggerRule<Settings extends RuleSettings = RuleSettings> = {
  id: string;
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
