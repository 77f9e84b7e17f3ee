import { dayOf } from '../domain/followups/calendar-day.ts';
import { dueAt } from '../domain/followups/due-at.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import type { FieldsOf, Writer } from '../storage/writer.ts';
import { settleComplaintIn } from './complaints.ts';
import { act, type Workspace } from './workspace.ts';

export type NewFollowUp = {
  customerId: CustomerId;
  title: string;
  dueOn: string;
  dueTime: string | null;
  /** RRULE, as `repeatRule` writes it; left out or null for once. */
  repeat?: string | null;
};

type Due = Pick<FollowUp, 'dueOn' | 'dueTime' | 'zone'>;
type Kept = Pick<FollowUp, 'customerId' | 'title' | 'repeat'>;

/** The fields of a follow-up that nobody has touched yet. */
export function freshFields(
  { customerId, title, repeat = null }: Kept,
  due: Due,
): FieldsOf<'followUp'> {
  return {
    customerId,
    title,
    dueOn: due.dueOn,
    dueTime: due.dueTime,
    zone: due.zone,
    dueAt: dueAt(due),
    snoozedUntil: null,
    status: 'open',
    doneAt: null,
    notifiedAt: null,
    repeat,
  };
}

export async function addFollowUp(workspace: Workspace, input: NewFollowUp) {
  const { title, dueOn, dueTime } = input;
  const fields = freshFields(input, { dueOn, dueTime, zone: workspace.zone() });
  return act(workspace, 'followUp', title, (writer) => writer.create('followUp', fields));
}

/** Marks it done; one that repeats comes again, and `also` is written, in the same act. */
export async function completeFollowUp(
  workspace: Workspace,
  followUp: FollowUp,
  also: (writer: Writer) => void | Promise<void> = () => undefined,
) {
  const next = await readNext(workspace, followUp);
  return act(workspace, 'followUpDone', followUp.title, async (writer) => {
    if (!(await isOpen(writer, followUp))) return null;
    const doneAt = toInstant(workspace.now());
    await writer.patch('followUp', followUp.id, { status: 'done', doneAt });
    await settleComplaintIn(writer, followUp, doneAt);
    await also(writer);
    return next && writer.create('followUp', next);
  });
}

/** Leaves one of a repeating series out; the next comes in its place, in the same act. */
export async function skipFollowUp(workspace: Workspace, followUp: FollowUp) {
  const next = await readNext(workspace, followUp);
  return act(workspace, 'followUpSkipped', followUp.title, async (writer) => {
    if (!(await isOpen(writer, followUp))) return null;
    await writer.patch('followUp', followUp.id, { status: 'cancelled' });
    return next && writer.create('followUp', next);
  });
}

/** A second press, or the same in another window, must not make a second next one. */
async function isOpen(writer: Writer, { id }: FollowUp): Promise<boolean> {
  return (await writer.get('followUp', id))?.status === 'open';
}

/**
 * The day on which a repeating follow-up comes again when it is done or skipped now: after today,
 * and after the day it is due on, so that what was missed is not made up for. Null for one that does
 * not repeat. Days are in its own zone.
 */
export async function nextDayOf(
  { now }: Pick<Workspace, 'now'>,
  { repeat, dueOn, zone }: Pick<FollowUp, 'repeat' | 'dueOn' | 'zone'>,
): Promise<string | null> {
  if (!repeat) return null;
  // The recurrence library is large, and few follow-ups repeat.
  const { nextRepeatDay } = await import('../domain/followups/next-date.ts');
  const today = dayOf(toInstant(now()), zone);
  return nextRepeatDay(repeat, dueOn, today > dueOn ? today : dueOn);
}

/** The next of a series, as its own follow-up; a wall-clock time stays what it was, in its zone. */
async function readNext(workspace: Workspace, followUp: FollowUp) {
  const dueOn = await nextDayOf(workspace, followUp);
  const { dueTime, zone } = followUp;
  if (dueOn === null) return null;
  const series = followUp.series ?? followUp.id;
  return { ...freshFields(followUp, { dueOn, dueTime, zone }), series };
}

/** Makes a follow-up repeat by a rule (RRULE), or no longer. */
export async function repeatFollowUp(
  workspace: Workspace,
  { id, title }: FollowUp,
  rule: string | null,
) {
  return act(workspace, 'followUpRepeat', title, (writer) =>
    writer.patch('followUp', id, { repeat: rule }),
  );
}

/** Hides it until `until` (instant); afterwards it is told again. */
export async function snoozeFollowUp(workspace: Workspace, { id, title }: FollowUp, until: string) {
  return act(workspace, 'followUpSnoozed', title, (writer) =>
    writer.patch('followUp', id, { snoozedUntil: until, notifiedAt: null }),
  );
}

/** Not to be done, nor ever again where it repeats. */
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
