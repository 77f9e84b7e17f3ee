import { dayOf } from '../followups/calendar-day.ts';
import type { Currency } from '../money.ts';
import { netOf } from '../purchases/totals.ts';
import type { Complaint } from '../records/complaint.ts';
import type { Contract } from '../records/contract.ts';
import type { Audience, Customer } from '../records/customer.ts';
import type { FollowUp } from '../records/follow-up.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Need } from '../records/need.ts';
import type { Purchase } from '../records/purchase.ts';
import type { Satisfaction } from '../records/satisfaction.ts';
import type { SegmentChange } from '../records/segment-change.ts';
import type { ShopPreset } from '../records/shop-rules.ts';

/** Everything that is kept about one customer, deleted rows included; order does not matter. */
export type CustomerHistory = {
  customer: Customer;
  purchases: readonly Purchase[];
  interactions: readonly Interaction[];
  followUps: readonly FollowUp[];
  contracts: readonly Contract[];
  complaints: readonly Complaint[];
  answers: readonly Satisfaction[];
  needs: readonly Need[];
  segmentChanges: readonly SegmentChange[];
  /** Names of the customer's tags. */
  tags: readonly string[];
};

/** A valid purchase: something is left of it after refunds. */
export type Order = {
  at: string;
  day: string;
  netMinor: number;
  currency: Currency;
  /** Names of what was bought, as far as they are known. */
  items: readonly string[];
};

/** A contact in either direction; `null` where nobody knows who began. */
export type Contact = {
  at: string;
  day: string;
  direction: 'in' | 'out' | null;
  kind: Interaction['kind'];
  /** The site it happened on, empty when it was not on a page. */
  site: string;
};

/**
 * One customer at one instant, in the words that segments and triggers are written in. Instants are
 * UTC text, days are of the rep's zone, money is in minor units; lists run from old to new.
 */
export type CustomerFacts = {
  customer: Customer;
  audience: Audience;
  /** Instant of the computation. */
  now: string;
  today: string;
  zone: string;
  createdOn: string;
  /** Valid purchases, all of them. */
  orders: readonly Order[];
  /** Distinct days with a valid purchase. */
  purchaseDays: readonly string[];
  /** Distinct days on which something was given for nothing, to be tried. */
  trialDays: readonly string[];
  /** Talks, calls, visits and mails; own notes and the shop's entries are none. */
  contacts: readonly Contact[];
  /** Every live interaction, notes included, old to new. */
  interactions: readonly Interaction[];
  contracts: readonly Contract[];
  complaints: readonly Complaint[];
  answers: readonly Satisfaction[];
  needs: readonly Need[];
  followUps: readonly FollowUp[];
  segmentChanges: readonly SegmentChange[];
  tags: readonly string[];
};

export type FactsAt = { now: string; zone: string; preset: ShopPreset };

const contactKinds: ReadonlySet<Interaction['kind']> = new Set(['chat', 'mail', 'call', 'visit']);

/**
 * The facts of one customer at `now` (instant text) in `zone` (IANA). What lies after `now` and what
 * is deleted is left out. Where a customer has no audience of their own, a business preset makes
 * them a business buyer. A purchase is valid while its net after refunds is above zero; one that cost
 * nothing from the start is a trial.
 */
export function factsOf(history: CustomerHistory, { now, zone, preset }: FactsAt): CustomerFacts {
  const past = <Row extends { at: string; deletedAt: string | null }>(
    rows: readonly Row[],
  ): Row[] =>
    live(rows)
      .filter(({ at }) => at <= now)
      .sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  const orders = past(history.purchases)
    .filter((purchase) => netOf(purchase) > 0)
    .map((purchase) => ({
      at: purchase.at,
      day: dayOf(purchase.at, zone),
      netMinor: netOf(purchase),
      currency: purchase.currency,
      items: purchase.items.map(({ name }) => name),
    }));
  const trials = past(history.purchases).filter(({ totalMinor }) => totalMinor === 0);
  const interactions = past(history.interactions);
  return {
    customer: history.customer,
    audience: history.customer.audience ?? (preset === 'business' ? 'business' : 'consumer'),
    now,
    today: dayOf(now, zone),
    zone,
    createdOn: dayOf(history.customer.createdAt, zone),
    orders,
    purchaseDays: [...new Set(orders.map(({ day }) => day))],
    trialDays: [...new Set(trials.map(({ at }) => dayOf(at, zone)))],
    contacts: interactions
      .filter(({ kind }) => contactKinds.has(kind))
      .map(({ at, kind, site, direction = null }) => ({
        at,
        day: dayOf(at, zone),
        kind,
        site,
        direction,
      })),
    interactions,
    contracts: live(history.contracts),
    complaints: past(history.complaints),
    answers: past(history.answers),
    needs: past(history.needs),
    followUps: live(history.followUps),
    segmentChanges: past(history.segmentChanges),
    tags: history.tags,
  };
}

/** Instant of the last valid purchase; null without one. */
export function lastOrderAt({ orders }: CustomerFacts): string | null {
  return orders.at(-1)?.at ?? null;
}

function live<Row extends { deletedAt: string | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ deletedAt }) => deletedAt === null);
}
