import { useSyncExternalStore } from 'react';
import type { Customer } from '../domain/records/customer.ts';
import { search } from '../domain/search/packed-index.ts';
import { useLive } from './live.ts';
import { searchDeskOf } from './search-index.ts';
import { useWorkspace } from './workspace-context.tsx';

/** More than this nobody reads; another letter is quicker. */
export const searchLimit = 20;

/** Customers that fit what was typed, best first; those changed last while nothing is typed. */
export function useCustomerSearch(query: string) {
  const { db } = useWorkspace();
  const desk = searchDeskOf(db);
  const version = useSyncExternalStore(desk.subscribe, desk.version);
  const index = desk.index();
  const ids = query.trim() && index ? search(index, query, searchLimit).map(({ id }) => id) : null;
  const failure = desk.failure();
  const key = ids ?? (query.trim() ? 'building' : 'recent');
  return useLive<Customer[]>(['search', version, key], async () => {
    if (ids) {
      const found = await db.customer.bulkGet(ids);
      return found.flatMap((row) => (row && row.deletedAt === null ? [row] : []));
    }
    // Nothing found and nothing read are not the same.
    if (query.trim() && failure) throw failure;
    if (query.trim()) return [];
    const recent = db.customer.orderBy('updatedAt').reverse();
    return recent
      .filter((row) => row.deletedAt === null)
      .limit(8)
      .toArray();
  });
}
