import { dueAt } from '../domain/followups/due-at.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { act, type Workspace } from './workspace.ts';

export type NewFollowUp = {
  customerId: CustomerId;
  title: string;
  dueOn: string;
  dueTime: string | null;
};

export async function addFollowUp(workspace: Workspace, input: NewFollowUp) {
  const due = { dueOn: input.dueOn, dueTime: input.dueTime, zone: workspace.zone() };
  return act(workspace, 'followUp', input.title, (writer) =>
    writer.create('followUp', {
      customerId: input.customerId,
      title: input.title,
      ...due,
      dueAt: dueAt(due),
      snoozedUntil: null,
      status: 'open',
      doneAt: null,
      notifiedAt: null,
    }),
  );
}

export async function completeFollowUp(workspace: Workspace, { id, title }: FollowUp) {
  return act(workspace, 'followUpDone', title, (writer) =>
    writer.patch('followUp', id, { status: 'done', doneAt: toInstant(workspace.now()) }),
  );
}

/** Hides it until `until` (instant); afterwards it is told again. */
export async function snoozeFollowUp(workspace: Workspace, { id, title }: FollowUp, until: string) {
  return act(workspace, 'followUpSnoozed', title, (writer) =>
    writer.patch('followUp', id, { snoozedUntil: until, notifiedAt: null }),
  );
}

export async function cancelFollowUp(workspace: Workspace, { id, title }: FollowUp) {
  return act(workspace, 'followUpCancelled', title, (writer) =>
    writer.patch('followUp', id, { status: 'cancelled' }),
  );
}

/** Notes that the rep was told, so that no reminder is shown twice. */
export async function markNotified(workspace: Workspace, ids: readonly string[]) {
  return act(workspace, null, '', async (writer) => {
    for (const id of ids) {
      await writer.patch('followUp', id, { notifiedAt: toInstant(workspace.now()) });
    }
  });
}
