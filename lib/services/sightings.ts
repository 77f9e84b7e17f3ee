import type { Match } from '../domain/identity/match.ts';
import { lookupKeys } from '../domain/identity/match-lookup.ts';
import { matchSighting } from '../domain/identity/match-sighting.ts';
import type { ContactPoint } from '../domain/records/contact-point.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import type { Link } from '../domain/records/link.ts';
import type { Sighting } from '../domain/sighting.ts';
import { findAbout, isSiteId } from '../sites/catalog.ts';
import type { Workspace } from './workspace.ts';

type Db = Workspace['db'];

/** Whom the rep chose for a conversation, and when (instant). */
export type ChosenCustomer = { customerId: CustomerId; at: string };

async function pointsOf(db: Db, keys: readonly { kind: string; value: string }[]) {
  const pairs = keys.map(({ kind, value }) => [kind, value]);
  return db.contactPoint.where('[kind+value]').anyOf(pairs).toArray();
}

/** Phones that end alike: the same number may be stored without its country code. */
async function pointsByTail(db: Db, tails: readonly string[]): Promise<ContactPoint[]> {
  if (tails.length === 0) return [];
  const ids: string[] = [];
  await db.contactPoint
    .where('[kind+value]')
    .between(['phone', ''], ['phone', '\uffff'])
    .eachKey((key, { primaryKey }) => {
      const value = Array.isArray(key) ? String(key[1]) : '';
      if (tails.some((tail) => value.endsWith(tail))) ids.push(primaryKey);
    });
  const points = await db.contactPoint.bulkGet(ids);
  return points.flatMap((point) => (point ? [point] : []));
}

async function customersFor(db: Db, names: readonly string[], ids: readonly string[]) {
  const byName = names.length
    ? await db.customer.where('name').anyOf(names).or('remark').anyOf(names).toArray()
    : [];
  const byId = await db.customer.bulkGet([...new Set(ids)]);
  const found = new Map<string, Customer>();
  for (const customer of [...byName, ...byId]) if (customer) found.set(customer.id, customer);
  return [...found.values()];
}

/** The rep's choice for this conversation counts as long as its link was not taken back. */
function isStanding(pick: ChosenCustomer, links: readonly Link[]): boolean {
  return links.some(
    (link) =>
      link.customerId === pick.customerId && link.verdict === 'is' && link.deletedAt === null,
  );
}

/**
 * Who a sighting shows. Only index look-ups happen here; the decision is the domain's. May run in a
 * live query, so that a customer saved a moment ago is recognised at once. `pick` is whom the rep
 * chose for this conversation.
 */
export async function matchOf(
  { db }: Pick<Workspace, 'db'>,
  sighting: Sighting,
  pick: ChosenCustomer | null = null,
): Promise<Match> {
  const keys = lookupKeys(sighting);
  const exact = await pointsOf(db, keys.contactPoints);
  const alike = await pointsByTail(db, keys.phoneTails);
  const points = [...new Map([...exact, ...alike].map((point) => [point.id, point])).values()];
  const links = keys.names.length
    ? await db.link
        .where('[site+name]')
        .anyOf(keys.names.map((name) => [sighting.site, name]))
        .toArray()
    : [];
  const picked = pick && isStanding(pick, links) ? pick : null;
  const ids = [...points, ...links].map((row) => row.customerId);
  const customers = await customersFor(db, keys.names, ids);
  const about = isSiteId(sighting.site) ? findAbout(sighting.site) : null;
  return matchSighting({
    sighting,
    contactPoints: points,
    customers,
    links,
    isDurableSite: about?.isDurable('handle') ?? false,
    picked,
  });
}
