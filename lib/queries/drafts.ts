import type { Customer } from '../domain/records/customer.ts';
import type { Draft } from '../domain/records/draft.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

export type OpenDraft = { draft: Draft; customer: Customer };

/** Notes begun and not finished, newest first, with the customers they are about. */
export function useDrafts() {
  const { db } = useWorkspace();
  return useLive<OpenDraft[]>(['drafts'], async () => {
    const drafts = (await db.draft.toArray()).filter((draft) => draft.deletedAt === null);
    const customers = await db.customer.bulkGet(drafts.map((draft) => draft.customerId));
    return drafts
      .flatMap((draft, at) => {
        const customer = customers[at];
        return customer && customer.deletedAt === null ? [{ draft, customer }] : [];
      })
      .toSorted((a, b) => (a.draft.updatedAt < b.draft.updatedAt ? 1 : -1));
  });
}
