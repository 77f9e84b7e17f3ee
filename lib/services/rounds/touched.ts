import type { CustomerId } from '../../domain/records/customer.ts';
import { type RecordKind, records } from '../../domain/records/registry.ts';
import type { Operation } from '../../storage/database.ts';
import { readMany } from '../../storage/table-pages.ts';
import type { Workspace } from '../workspace.ts';

const ownPrefix = 'round:';

/** The group of what a round writes of customers: its own writes are no reason for another one. */
export function roundGroup({ newId }: Pick<Workspace, 'newId'>): string {
  return `${ownPrefix}${newId()}`;
}

/**
 * Customers of whom something was written after one clock and up to another: themselves or what
 * belongs to them, by anybody but a round. Sorted, each once.
 */
export async function touchedCustomers(
  { db }: Pick<Workspace, 'db'>,
  after: string,
  upTo: string,
): Promise<CustomerId[]> {
  const operations = await db.operations.where('clock').between(after, upTo, false, true).toArray();
  const touched = new Set<string>();
  const asked = new Map<RecordKind, Set<string>>();
  for (const operation of operations) {
    const { kind, id, patch, group } = operation;
    if (group.startsWith(ownPrefix)) continue;
    if (kind === 'customer') touched.add(id);
    if (records[kind]?.parent !== 'customerId') continue;
    const owner = ownerIn(patch);
    if (owner) touched.add(owner);
    else asked.set(kind, (asked.get(kind) ?? new Set()).add(id));
  }
  for (const [kind, ids] of asked) {
    for (const row of await readMany(db.table<{ id: string }, string>(kind), [...ids])) {
      const owner = ownerIn(row);
      if (owner) touched.add(owner);
    }
  }
  // Ids of rows and operations were parsed when they were written.
  return [...touched].sort() as CustomerId[];
}

/** The customer that a row, or what was written of one, names. */
function ownerIn(values: Operation['patch'] | { id: string }): string | null {
  const owner: unknown = Reflect.get(values, 'customerId');
  return typeof owner === 'string' ? owner : null;
}
