import type { Customer } from '../domain/records/customer.ts';
import type { Draft } from '../domain/records/draft.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { briefDraftOf, noteDrafts } from '../services/drafts.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

export type OpenDraft = { draft: Draft; customer: Customer };

/** Notes begun and not finished, newest first, with the customers they are about. */
export function useDrafts() {
  const { db } = useWorkspace();
  return useLive<OpenDraft[]>(['drafts'], async () => {
    const drafts = await noteDrafts(db, await db.draft.toArray());
    const customers = await db.customer.bulkGet(drafts.map((draft) => draft.customerId));
    return drafts.flatMap((draft, at) => {
      const customer = customers[at];
      return customer && customer.deletedAt === null ? [{ draft, customer }] : [];
    });
  });
}

/** The line begun in the brief of a follow-up; empty where none is, undefined until it is known. */
export function useBriefDraft(followUp: FollowUp): string | undefined {
  const { db } = useWorkspace();
  return useLive<string>(['briefDraft', followUp.id], async () => {
    return (await briefDraftOf(db, followUp))?.text ?? '';
  }).data;
}
