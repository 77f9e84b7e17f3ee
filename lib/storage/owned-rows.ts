import type { CustomerId } from '../domain/records/customer.ts';
import type { RecordKind, StoredRecord } from '../domain/records/registry.ts';
import type { ZhikeDatabase } from './database.ts';

type OwnedKind = {
  [Kind in RecordKind]: StoredRecord<Kind> extends { customerId: CustomerId } ? Kind : never;
}[RecordKind];

/** All rows of a kind that belong to these customers, deleted ones included, by customer. */
export async function ownedRows<Kind extends OwnedKind>(
  db: ZhikeDatabase,
  kind: Kind,
  ids: readonly CustomerId[],
): Promise<Map<CustomerId, StoredRecord<Kind>[]>> {
  const rows = await db.table<StoredRecord<Kind>>(kind).where('customerId').anyOf(ids).toArray();
  const owners = new Map<CustomerId, StoredRecord<Kind>[]>();
  for (const row of rows) {
    // Every kind that this function takes has the field (see `OwnedKind`).
    const { customerId } = row as { customerId: CustomerId };
    const own = owners.get(customerId);
    if (own) own.push(row);
    else owners.set(customerId, [row]);
  }
  return owners;
}
