import { complaint as complaintTrigger } from '../domain/followups/triggers/complaint.ts';
import { toInstant } from '../domain/instants.ts';
import type { Complaint, ComplaintStep } from '../domain/records/complaint.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { settingsFor } from '../domain/rule-settings.ts';
import type { Writer } from '../storage/writer.ts';
import { readShopRules } from './shop-rules.ts';
import { act, type Workspace } from './workspace.ts';

export type NewComplaint = Pick<Complaint, 'customerId' | 'text'> & {
  /** Instant; now when left out. */
  at?: string;
};

const subjectOf = ({ text }: Pick<Complaint, 'text'>): string => text.slice(0, 60);

export async function addComplaint(workspace: Workspace, input: NewComplaint) {
  const { customerId, text, at = toInstant(workspace.now()) } = input;
  return act(workspace, 'complaint', subjectOf(input), (writer) =>
    writer.create('complaint', {
      customerId,
      at,
      text,
      cause: '',
      solution: '',
      respondedAt: null,
      steps: {},
    }),
  );
}

export async function editComplaint(
  workspace: Workspace,
  complaint: Complaint,
  edit: Partial<Pick<Complaint, 'at' | 'text' | 'cause' | 'solution'>>,
) {
  return act(workspace, 'complaint', subjectOf(complaint), (writer) =>
    writer.patch('complaint', complaint.id, edit),
  );
}

/** The customer has had a first answer. */
export async function answerComplaint(workspace: Workspace, complaint: Complaint) {
  const respondedAt = toInstant(workspace.now());
  return act(workspace, 'complaint', subjectOf(complaint), (writer) =>
    writer.patch('complaint', complaint.id, { respondedAt }),
  );
}

/** Takes a step now, or takes back that it was taken. Whoever took one has answered the customer. */
export async function toggleStep(workspace: Workspace, complaint: Complaint, step: ComplaintStep) {
  const now = toInstant(workspace.now());
  return act(workspace, 'complaint', subjectOf(complaint), async (writer) => {
    const present = (await writer.get('complaint', complaint.id)) ?? complaint;
    const { [step]: taken, ...others } = present.steps;
    const steps = taken ? others : { ...others, [step]: now };
    const respondedAt = present.respondedAt ?? (taken ? null : now);
    await writer.patch('complaint', complaint.id, { steps, respondedAt });
  });
}

/** It was not solved after all: cause, solution and the first answer stay. */
export async function reopenComplaint(workspace: Workspace, complaint: Complaint) {
  return act(workspace, 'complaint', subjectOf(complaint), async (writer) => {
    const present = (await writer.get('complaint', complaint.id)) ?? complaint;
    const { solved: _solved, checked: _checked, ...steps } = present.steps;
    await writer.patch('complaint', complaint.id, { steps });
  });
}

export async function deleteComplaint(workspace: Workspace, complaint: Complaint) {
  return act(workspace, 'complaint', subjectOf(complaint), (writer) =>
    writer.remove('complaint', complaint.id),
  );
}

/**
 * What a done reminder says of its complaint, as part of the act that did it: the first answer was
 * given, or the customer was asked whether it is solved.
 */
export async function settleComplaintIn(writer: Writer, { origin }: FollowUp, doneAt: string) {
  if (origin?.trigger !== complaintTrigger.id) return;
  const [id = '', what] = origin.occasion.split(':');
  const complaint = await writer.get('complaint', id);
  if (!complaint || complaint.deletedAt !== null) return;
  const { respondedAt, steps } = complaint;
  if (what === 'first' && respondedAt === null) {
    await writer.patch('complaint', complaint.id, { respondedAt: doneAt });
  }
  if (what === 'check' && steps.solved && !steps.checked) {
    await writer.patch('complaint', complaint.id, { steps: { ...steps, checked: doneAt } });
  }
}

export type ComplaintLimits = { hours: number; checkDays: number };

/** How long a complaint may wait, as the shop's rules say. */
export async function readComplaintLimits(workspace: Pick<Workspace, 'db'>) {
  const { preset, triggers } = await readShopRules(workspace);
  const change = triggers[complaintTrigger.id];
  const { hours, checkDays } = settingsFor(complaintTrigger.presets, preset, change).settings;
  return { hours: Number(hours), checkDays: Number(checkDays) } satisfies ComplaintLimits;
}
