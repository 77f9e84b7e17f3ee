import { dayOf, shiftDay } from '../followups/calendar-day.ts';
import { instantOf } from '../followups/due-at.ts';
import { expectedPurchaseDay } from '../followups/triggers/expected-purchase-day.ts';
import { netOf } from '../purchases/totals.ts';
import type { Reason } from '../records/follow-up.ts';
import type { Purchase } from '../records/purchase.ts';
import { outOfTen } from '../satisfaction/scales.ts';
import { type CustomerStory, fieldName, isFieldEqual } from './customer-story.ts';
import type { Silence, When } from './rule-schema.ts';

/** Something that sets a rule off. */
export type Happening = {
  /** The same thing gives the same text for ever, on every device. */
  occasion: string;
  /** When it happened, and when it came to be known (both instants). */
  at: string;
  knownAt: string;
  why: Reason;
  /** Ids of rows, or names of fields, in which it lies: to tell who caused it. */
  sources: readonly string[];
};

type WhenOf<Kind extends When['kind']> = Extract<When, { kind: Kind }>;
type Finders = {
  [Kind in When['kind']]: (when: WhenOf<Kind>, story: CustomerStory) => Happening[];
};

/** Everything of one customer up to now that would set a rule off, in no order. */
export function happeningsOf(when: When, story: CustomerStory): Happening[] {
  // The finder is that of the kind, so it takes this `when`.
  const find = finders[when.kind] as (when: When, story: CustomerStory) => Happening[];
  return find(when, story).filter(({ at }) => at <= story.facts.now);
}

const finders: Finders = {
  purchase: ({ which }, story) => {
    const orders = validPurchases(story);
    const chosen = { any: orders, first: orders.slice(0, 1), repeat: orders.slice(1) }[which];
    return chosen.map((row) => {
      const values = { day: dayOf(row.at, story.facts.zone), number: orders.indexOf(row) + 1 };
      return fromRow(`purchase:${row.id}`, row, { code: 'purchase', values });
    });
  },
  message: ({ direction }, { facts }) => {
    const first = new Map<string, { at: string; day: string }>();
    for (const contact of facts.contacts) {
      if (contact.direction === direction && !first.has(contact.day))
        first.set(contact.day, contact);
    }
    return [...first.values()].map(({ at, day }) => {
      const why = { code: direction === 'in' ? 'messageIn' : 'messageOut', values: { day } };
      return plain(`message:${direction}:${day}`, at, why);
    });
  },
  said: ({ words }, { facts }) =>
    facts.interactions.flatMap((row) => {
      const text = row.text.toLowerCase();
      const word = words.find((each) => text.includes(each.toLowerCase()));
      if (word === undefined) return [];
      const values = { word, day: dayOf(row.at, facts.zone) };
      return [fromRow(`said:${row.id}`, row, { code: 'said', values })];
    }),
  complaint: (_when, { facts }) =>
    facts.complaints.map((row) => {
      const values = { day: dayOf(row.at, facts.zone) };
      return fromRow(`complaint:${row.id}`, row, { code: 'complaint', values });
    }),
  satisfaction: ({ below }, { facts }) =>
    facts.answers.flatMap((row) => {
      const score = Math.round(outOfTen(row) * 10) / 10;
      if (row.scale === 'nps' || score >= below) return [];
      const values = { score, below, day: dayOf(row.at, facts.zone) };
      return [fromRow(`answer:${row.id}`, row, { code: 'satisfaction', values })];
    }),
  newCustomer: (_when, { facts }) => {
    const { createdAt } = facts.customer;
    const why = { code: 'newCustomer', values: { day: facts.createdOn } };
    return [plain('customer', createdAt, why)];
  },
  segment: ({ segment, change }, { facts }) =>
    facts.segmentChanges
      .filter((row) => row.segment === segment && row.change === change)
      .map((row) => {
        const day = dayOf(row.at, facts.zone);
        const code = change === 'entered' ? 'segmentEntered' : 'segmentLeft';
        // By the day: another device writes a row of its own of the same change.
        return plain(`segment:${segment}:${change}:${day}`, row.at, {
          code,
          values: { segment, day },
        });
      }),
  tag: ({ tag, change }, story) =>
    story.tagged.flatMap((row) => {
      const at = change === 'added' ? row.at : row.endedAt;
      if (row.name !== tag || at === null) return [];
      const values = { tag, day: dayOf(at, story.facts.zone) };
      const code = change === 'added' ? 'tagAdded' : 'tagRemoved';
      const which = row.isRule ? `${tag}:${values.day}` : `${row.id}:${at}`;
      const occasion = `tag:${change}:${which}`;
      return [{ ...plain(occasion, at, { code, values }), sources: [row.id] }];
    }),
  since: ({ what, days }, story) => {
    const anchor = lastOf(what, story);
    if (anchor === null) return [];
    const last = dayOf(anchor, story.facts.zone);
    const at = startOf(shiftDay(last, days), story);
    const why = { code: `since_${what}`, values: { days, last } };
    // It is so for as long as nothing else happens, however late it is looked at.
    return [{ ...plain(`since:${what}:${last}:${days}`, at, why), knownAt: story.facts.now }];
  },
  expectedPurchase: ({ days }, story) => {
    const { facts } = story;
    const next = expectedPurchaseDay(facts);
    const last = facts.purchaseDays.at(-1);
    if (!next?.isRegular || last === undefined) return [];
    const at = startOf(shiftDay(next.day, -days), story);
    const values = { day: next.day, gap: next.gapDays, last, days };
    return [plain(`expected:${last}`, at, { code: 'expectedPurchase', values })];
  },
  field: ({ field, value }, story) => {
    const name = fieldName(field);
    const at = story.fieldChangedAt[name];
    if (at === undefined || !isFieldEqual(story.facts.customer, field, value)) return [];
    const day = dayOf(at, story.facts.zone);
    const values = { room: field.room, key: field.key, value: value.slice(0, 300), day };
    return [{ ...plain(`field:${name}:${at}`, at, { code: 'field', values }), sources: [name] }];
  },
  stage: ({ stage }, { facts, fieldChangedAt }) => {
    const at = fieldChangedAt['stage'];
    if (at === undefined || facts.customer.stage !== stage) return [];
    const why = { code: 'stage', values: { stage, day: dayOf(at, facts.zone) } };
    return [{ ...plain(`stage:${stage}:${at}`, at, why), sources: ['stage'] }];
  },
};

/**
 * The instant that a rule counts from: the last purchase, talk in either direction or message of
 * theirs; who never did is counted from the day they were kept, except for purchases.
 */
export function lastOf(what: Silence, { facts }: CustomerStory): string | null {
  const { contacts, orders, customer } = facts;
  if (what === 'purchase') return orders.at(-1)?.at ?? null;
  if (what === 'kept') return customer.createdAt;
  const last = contacts.findLast(({ direction }) => what === 'contact' || direction === 'in');
  return last?.at ?? customer.createdAt;
}

function validPurchases({ history, facts }: CustomerStory): Purchase[] {
  return history.purchases
    .filter((row) => row.deletedAt === null && row.at <= facts.now && netOf(row) > 0)
    .toSorted((a, b) => (`${a.at}${a.id}` < `${b.at}${b.id}` ? -1 : 1));
}

function startOf(day: string, { facts }: CustomerStory): string {
  return instantOf(day, '00:00', facts.zone);
}

function plain(occasion: string, at: string, why: Reason): Happening {
  return { occasion, at, knownAt: at, why, sources: [] };
}

/** What was written down late came to be known late. */
function fromRow(
  occasion: string,
  { at, createdAt }: { at: string; createdAt: string },
  why: Reason,
): Happening {
  return { ...plain(occasion, at, why), knownAt: createdAt > at ? createdAt : at };
}
