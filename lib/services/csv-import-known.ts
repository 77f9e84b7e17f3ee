import { contactKey } from '../domain/imports/row-cells.ts';
import { foldNames, RowPeople } from '../domain/imports/row-people.ts';
import type { ContactPoint } from '../domain/records/contact-point.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import type { ZhikeDatabase } from '../storage/database.ts';

export type KnownCustomers = {
  /** Who has each contact point, by `contactKey`; a family may share a number. */
  owners: Map<string, CustomerId[]>;
  /** Customers by exact name or remark. */
  named: Map<string, CustomerId[]>;
};

/** Who is stored, without deleted customers and contact points. */
export async function readKnownCustomers(db: ZhikeDatabase): Promise<KnownCustomers> {
  const known: KnownCustomers = { owners: new Map(), named: new Map() };
  const living = new Set<string>();
  await db.customer.each(({ id, name, remark, deletedAt }) => {
    if (deletedAt !== null) return;
    living.add(id);
    for (const shown of new Set([name, remark])) {
      if (shown !== '') known.named.set(shown, [...(known.named.get(shown) ?? []), id]);
    }
  });
  await db.contactPoint.each((point) => {
    if (point.deletedAt !== null || !living.has(point.customerId)) return;
    const key = contactKey(point);
    known.owners.set(key, [...(known.owners.get(key) ?? []), point.customerId]);
  });
  return known;
}

/** Stored customers by their contact points, with the names that tell sharers apart. */
export async function readKnownPeople(
  db: ZhikeDatabase,
): Promise<{ people: RowPeople; points: Set<string> }> {
  const people = RowPeople.named();
  const points = new Set<string>();
  const byId = new Map<string, Customer>();
  await db.customer.each((customer) => {
    if (customer.deletedAt === null) byId.set(customer.id, customer);
  });
  const having = new Map<Customer, ContactPoint[]>();
  await db.contactPoint.each((point) => {
    const customer = byId.get(point.customerId);
    if (point.deletedAt !== null || !customer) return;
    const list = having.get(customer);
    if (list) list.push(point);
    else having.set(customer, [point]);
  });
  for (const [{ id, name, remark }, list] of having) {
    const contacts = list.flatMap(({ value, shown }) => [value, shown]);
    const names = foldNames([name, remark], contacts);
    const keys = list.map(contactKey);
    people.add({ at: { customerId: id }, shown: name, names }, keys);
    for (const key of keys) points.add(pointOf(id, key));
  }
  return { people, points };
}

/** One customer's having of one contact point, as a key. */
export function pointOf(id: CustomerId, key: string): string {
  return `${id} ${key}`;
}
