import type { CustomerId } from '../domain/records/customer.ts';
import type { Draft } from '../domain/records/draft.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import type { PageLink } from '../domain/records/interaction.ts';
import type { Writer } from '../storage/writer.ts';
import { act, type Workspace } from './workspace.ts';

type Db = Workspace['db'];

/**
 * Of these drafts the notes about customers, newest first and one for each customer. What was begun in
 * a brief is one of them as soon as its follow-up is not open any more, so that it is never out of reach.
 */
export async function noteDrafts(db: Db, drafts: readonly Draft[]): Promise<Draft[]> {
  const live = drafts.filter(({ deletedAt }) => deletedAt === null);
  const ids = live.flatMap(({ followUpId }) => followUpId ?? []);
  const followUps = (await db.followUp.bulkGet(ids)).filter((row) => row !== undefined);
  const open = new Set(
    followUps.filter((row) => row.status === 'open' && !row.deletedAt).map(({ id }) => id),
  );
  const notes = live
    .filter(({ followUpId, isTold }) => !isTold && (!followUpId || !open.has(followUpId)))
    .toSorted((a, b) => (a.updatedAt < b.updatedAt ? 1 : -1));
  const ofCustomer = new Map<CustomerId, Draft>();
  for (const note of notes) {
    if (!ofCustomer.has(note.customerId)) ofCustomer.set(note.customerId, note);
  }
  return [...ofCustomer.values()];
}

/** The note that is being written about a customer. */
export async function noteDraftOf(db: Db, customerId: CustomerId): Promise<Draft | undefined> {
  const [note] = await noteDrafts(db, await db.draft.where({ customerId }).toArray());
  return note;
}

/** The line begun in the brief of a follow-up. */
export async function briefDraftOf(
  db: Db,
  { id, customerId }: Pick<FollowUp, 'id' | 'customerId'>,
): Promise<Draft | undefined> {
  const drafts = await db.draft.where({ customerId }).toArray();
  return drafts.find(({ followUpId, deletedAt }) => followUpId === id && deletedAt === null);
}

export type DraftInput = { text: string; site?: string; page?: PageLink | null };

/** Keeps what is being written about a customer; an empty text drops the draft. */
export async function keepDraft(workspace: Workspace, customerId: CustomerId, input: DraftInput) {
  const { text, site = '', page = null } = input;
  const present = () => noteDraftOf(workspace.db, customerId);
  return keep(workspace, present, { customerId, text, site, page });
}

/** Keeps what is being written in the brief of a follow-up; an empty text drops it. */
export async function keepBriefDraft(workspace: Workspace, followUp: FollowUp, text: string) {
  const { id: followUpId, customerId } = followUp;
  const present = () => briefDraftOf(workspace.db, followUp);
  return keep(workspace, present, { customerId, text, site: '', page: null, followUpId });
}

type NewDraft = Pick<Draft, 'customerId' | 'text' | 'site' | 'page' | 'followUpId'>;

function keep(workspace: Workspace, find: () => Promise<Draft | undefined>, fresh: NewDraft) {
  return act(workspace, null, '', async (writer) => {
    const present = await find();
    if (fresh.text === '') {
      if (present) await workspace.db.draft.delete(present.id);
    } else if (present) {
      const { text } = fresh;
      await writer.patch('draft', present.id, present.isTold ? { text, isTold: false } : { text });
    } else {
      writer.create('draft', fresh);
    }
  });
}

/** The line of a brief went into a note: out of sight, unless that is taken back. */
export async function tellBriefDraftIn(writer: Writer, db: Db, followUp: FollowUp): Promise<void> {
  for (const draft of await db.draft.where({ customerId: followUp.customerId }).toArray()) {
    if (draft.followUpId === followUp.id) await writer.patch('draft', draft.id, { isTold: true });
    else if (draft.isTold) await db.draft.delete(draft.id);
  }
}
