import type { CustomerFacts } from '../facts/customer-facts.ts';
import { dayOf, shiftDay } from '../followups/calendar-day.ts';
import { medianGap } from '../purchases/totals.ts';
import type { Reason } from '../records/follow-up.ts';
import type { Interaction } from '../records/interaction.ts';
import type { TagLevel } from '../records/tag.ts';
import { daysOf, enquiriesOf, inLast } from '../segments/windows.ts';
import { sizeOf } from './company-size.ts';

/** Groups in which rules put tags; their names are texts: `tags:groups.<group>`. */
export const ruleTagGroups = [
  'audience',
  'industry',
  'size',
  'contacts',
  'gap',
  'channel',
  'alerts',
  'former',
  'product',
  'price',
  'origin',
] as const;
export type RuleTagGroup = (typeof ruleTagGroups)[number];

/** A tag that a rule puts on a customer today. */
export type RuleTag = {
  /** `<group>:<value>`: the same value is the same tag, however it is called. */
  key: string;
  group: RuleTagGroup;
  level: TagLevel;
  /**
   * Name of the tag in the customer's own words, within the text `tags:named.<group>` where there is
   * one; null where it is the text `tags:values.<key>`.
   */
  name: string | null;
  /** How it came about: the text `tags:formulas.<group>` with these values. */
  formula: Reason;
  /** Day on which it goes by itself; null while its formula holds. */
  expiresOn: string | null;
};

/** What is known beside the facts: where the customer stands, and stood before. */
export type TagContext = { segments: readonly string[]; formerLifecycle: string };

type TagRule = (facts: CustomerFacts, context: TagContext) => RuleTag | null;

const priceWords = [
  '价格',
  '多少钱',
  '报价',
  '便宜',
  '优惠',
  '打折',
  '太贵',
  'price',
  'discount',
  'cheaper',
];
const priceDays = 90;
const mostName = 40;
/** Leaves room for the words around the source: a tag's name has at most forty characters. */
export const mostSource = 25;
const flags = ['contactsFell', 'ordersFell', 'competitorAsked', 'npsFell', 'lowSatisfaction'];

const rules: readonly TagRule[] = [
  ({ customer: { audience } }) =>
    audience === undefined ? null : made('audience', audience, 'basic', { audience }),

  ({ customer: { profile } }) => named('industry', profile.industry, 'basic'),

  ({ customer: { profile } }) => {
    const size = sizeOf(profile.size ?? '');
    return size && made('size', size, 'basic', { text: profile.size ?? '' });
  },

  (facts) => {
    const count = daysOf(inLast(facts.contacts, 30, facts));
    return count === 0
      ? null
      : made('contacts', count >= 4 ? 'many' : 'few', 'behaviour', { count });
  },

  ({ purchaseDays }) => {
    const days = medianGap(purchaseDays);
    if (days === null) return null;
    const value = days <= 31 ? 'month' : days <= 92 ? 'quarter' : 'longer';
    return made('gap', value, 'behaviour', { days, count: purchaseDays.length });
  },

  (facts) => {
    const contacts = inLast(enquiriesOf(facts), 90, facts);
    const [most] = countsOf(contacts.map(({ kind }) => kind));
    if (!most || contacts.length < 3 || most.count * 2 <= contacts.length) return null;
    const values = { count: most.count, all: contacts.length };
    return made('channel', most.value, 'behaviour', values);
  },

  (_facts, { segments }) => {
    const count = flags.filter((id) => segments.includes(id)).length;
    return count === 0 ? null : made('alerts', String(Math.min(count, 3)), 'behaviour', { count });
  },

  (_facts, { segments, formerLifecycle }) =>
    segments.includes('lost') && formerLifecycle !== '' && formerLifecycle !== 'prospect'
      ? made('former', formerLifecycle, 'behaviour', {})
      : null,

  ({ orders }) => {
    const bought = [
      ...new Set(orders.flatMap(({ day, items }) => items.map((i) => `${day} ${i}`))),
    ];
    const [most] = countsOf(bought.map((each) => each.slice(11)));
    if (!most || most.count < 2) return null;
    const tag = named('product', most.value, 'preference');
    return tag && { ...tag, formula: { code: 'product', values: { count: most.count } } };
  },

  (facts) => {
    const asked = facts.interactions.findLast(({ text }) => speaksOfPrice(text));
    if (!asked) return null;
    const askedOn = dayOf(asked.at, facts.zone);
    const expiresOn = shiftDay(askedOn, priceDays);
    if (facts.today >= expiresOn) return null;
    return { ...made('price', 'sensitive', 'preference', { askedOn }), expiresOn };
  },

  // Which source or activity brought somebody of high value; what it cost, nobody writes down.
  ({ createdOn: savedOn, customer: { source }, purchaseDays }, { segments }) => {
    const from = source.trim();
    if (!segments.includes('highValue') || from.length > mostSource) return null;
    const tag = named('origin', from, 'basic');
    const values = { source: from, savedOn, count: purchaseDays.length };
    return tag && { ...tag, formula: { code: 'origin', values } };
  },
];

/**
 * The tags that rules put on a customer: basic (who they are), behaviour (how they deal with us) and
 * preference (what they like), at most one of a group.
 */
export function ruleTagsOf(facts: CustomerFacts, context: TagContext): RuleTag[] {
  return rules.flatMap((rule) => rule(facts, context) ?? []);
}

function made(
  group: RuleTagGroup,
  value: string,
  level: TagLevel,
  values: Reason['values'],
): RuleTag {
  const formula = { code: group, values };
  return { key: `${group}:${value}`, group, level, name: null, formula, expiresOn: null };
}

/** A tag called as the customer's own text; null without a text, or with one too long for a name. */
function named(group: RuleTagGroup, text: string | undefined, level: TagLevel): RuleTag | null {
  const name = (text ?? '').trim();
  if (name === '' || name.length > mostName) return null;
  return { ...made(group, name.toLowerCase(), level, {}), name };
}

function speaksOfPrice(text: Interaction['text']): boolean {
  const said = text.toLowerCase();
  return priceWords.some((word) => said.includes(word));
}

/** Values with how often each occurs, the most frequent first; of equals the one seen first. */
function countsOf<Value>(values: readonly Value[]): { value: Value; count: number }[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count);
}
