import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { Interaction, InteractionKind, PageLink } from '../domain/records/interaction.ts';
import type { Need } from '../domain/records/need.ts';
import { noteDraftOf } from './drafts.ts';
import { act, type Workspace } from './workspace.ts';

export type NewNote = {
  /** One note each; several when a group's note is attached to chosen members. */
  customerIds: CustomerId[];
  text: string;
  kind?: InteractionKind;
  site?: string;
  page?: PageLink | null;
  group?: string;
  /** Instant; now when left out. */
  at?: string;
  /** Whether it was written in the customer's draft, which then goes; else the draft stays. */
  isFromDraft?: boolean;
};

/** Stores what the rep wrote and drops the draft it was written in, no other. */
export async function addNote(workspace: Workspace, note: NewNote) {
  const { db } = workspace;
  return act(workspace, 'note', note.text.slice(0, 60), async (writer) => {
    const stored: Interaction[] = [];
    for (const customerId of note.customerIds) {
      stored.push(
        writer.create('interaction', {
          customerId,
          kind: note.kind ?? 'note',
          at: note.at ?? toInstant(workspace.now()),
          text: note.text,
          site: note.site ?? '',
          page: note.page ?? null,
          group: note.group ?? '',
        }),
      );
      if (!note.isFromDraft) continue;
      const draft = await noteDraftOf(db, customerId);
      if (draft) await db.draft.delete(draft.id);
    }
    return stored;
  });
}

export async function editNote(workspace: Workspace, id: string, text: string) {
  return act(workspace, 'editNote', text.slice(0, 60), (writer) =>
    writer.patch('interaction', id, { text }),
  );
}

export async function deleteInteraction(workspace: Workspace, { id, text }: Interaction) {
  return act(workspace, 'deleteNote', text.slice(0, 60), (writer) =>
    writer.remove('interaction', id),
  );
}

export async function addNeed(
  workspace: Workspace,
  fields: Pick<Need, 'customerId' | 'kind' | 'text' | 'source'> & { at?: string },
) {
  return act(workspace, 'need', fields.text.slice(0, 60), (writer) =>
    writer.create('need', { ...fields, at: fields.at ?? toInstant(workspace.now()) }),
  );
}

export async function removeNeed(workspace: Workspace, { id, text }: Need) {
  return act(workspace, 'need', text.slice(0, 60), (writer) => writer.remove('need', id));
}
