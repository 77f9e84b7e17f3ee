import type { CustomerId } from '../domain/records/customer.ts';
import type { PageLink } from '../domain/records/interaction.ts';
import { act, type Workspace } from './workspace.ts';

export type DraftInput = { text: string; site?: string; page?: PageLink | null };

/** Keeps what is being written about a customer; an empty text drops the draft. */
export async function keepDraft(workspace: Workspace, customerId: CustomerId, input: DraftInput) {
  const { db } = workspace;
  return act(workspace, null, '', async (writer) => {
    const present = await db.draft.where('customerId').equals(customerId).first();
    if (input.text === '') {
      if (present) await db.draft.delete(present.id);
    } else if (present) {
      await writer.patch('draft', present.id, { text: input.text });
    } else {
      const { text, site = '', page = null } = input;
      writer.create('draft', { customerId, text, site, page });
    }
  });
}
