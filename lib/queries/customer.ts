import type { ContactPoint } from '../domain/records/contact-point.ts';
import type { Customer, CustomerId } from '../domain/records/customer.ts';
import type { Need } from '../domain/records/need.ts';
import type { Tag } from '../domain/records/tag.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

const isLive = (row: { deletedAt: string | null }): boolean => row.deletedAt === null;

/** A customer; null when there is none of this id or it was deleted. */
export function useCustomer(id: CustomerId) {
  const { db } = useWorkspace();
  return useLive<Customer | null>(['customer', id], async () => {
    const customer = await db.customer.get(id);
    return customer && isLive(customer) ? customer : null;
  });
}

/** Several customers by id; missing and deleted ones are left out. */
export function useCustomers(ids: readonly CustomerId[]) {
  const { db } = useWorkspace();
  return useLive<ReadonlyMap<CustomerId, Customer>>(['customers', ...ids], async () => {
    const found = await db.customer.bulkGet([...ids]);
    return new Map(found.flatMap((row) => (row && isLive(row) ? [[row.id, row] as const] : [])));
  });
}

export function useContactPoints(customerId: CustomerId) {
  const { db } = useWorkspace();
  return useLive<ContactPoint[]>(['contactPoints', customerId], async () =>
    (await db.contactPoint.where('customerId').equals(customerId).sortBy('createdAt')).filter(
      isLive,
    ),
  );
}

/** All tags there are, to choose from. */
export function useTags() {
  const { db } = useWorkspace();
  return useLive<Tag[]>(['tags'], async () => (await db.tag.toArray()).filter(isLive));
}

/** Needs and pains, newest first. */
export function useNeeds(customerId: CustomerId) {
  const { db } = useWorkspace();
  return useLive<Need[]>(['needs', customerId], async () => {
    const needs = await db.need.where('customerId').equals(customerId).toArray();
    return needs.filter(isLive).toSorted((a, b) => (a.at < b.at ? 1 : -1));
  });
}

/** Places customers came from, most used first, to choose from when a new one is saved. */
export function useSources() {
  const { db } = useWorkspace();
  return useLive<string[]>(['sources'], async () => {
    const counts = new Map<string, number>();
    const recent = await db.customer.orderBy('updatedAt').reverse().limit(300).toArray();
    for (const { source } of recent) counts.set(source, (counts.get(source) ?? 0) + 1);
    return [...counts].toSorted((a, b) => b[1] - a[1]).map(([source]) => source);
  });
}
