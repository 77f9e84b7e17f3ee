import type { Contract } from '../domain/records/contract.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** A customer's agreements, what holds first, then by the latest end. */
export function useContracts(customerId: CustomerId) {
  const { db } = useWorkspace();
  return useLive<Contract[]>(['contracts', customerId], async () => {
    const all = await db.contract.where('customerId').equals(customerId).toArray();
    const rank = ({ status }: Contract): number => (status === 'active' ? 0 : 1);
    return all
      .filter(({ deletedAt }) => deletedAt === null)
      .toSorted((a, b) => rank(a) - rank(b) || (a.endsOn < b.endsOn ? 1 : -1));
  });
}
