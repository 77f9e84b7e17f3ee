import { contactKey } from '../domain/imports/row-cells.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { ZhikeDatabase } from '../storage/database.ts';

export type KnownCustomers = {
  /** Owner of each contact point, by `contactKey`. */
  owners: Map<string, CustomerId>;
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
    known.owners.set(contactKey(point), point.customerId);
  });
  return known;
}
