import { dayOf } from '../followups/calendar-day.ts';
import type { Complaint } from '../records/complaint.ts';
import type { FollowUp } from '../records/follow-up.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Need } from '../records/need.ts';
import type { Purchase, Refund } from '../records/purchase.ts';
import type { Satisfaction } from '../records/satisfaction.ts';
import type { SegmentChange } from '../records/segment-change.ts';
import { lifecycleOf } from '../segments/standing-change.ts';

/** One thing that happened with a customer. `key` is unique within a timeline. */
export type TimelineItem = { key: string; at: string } & (
  | { kind: 'interaction'; interaction: Interaction }
  | { kind: 'purchase'; purchase: Purchase }
  | { kind: 'refund'; purchase: Purchase; refund: Refund }
  | { kind: 'followUpDone'; followUp: FollowUp }
  | { kind: 'followUpTakenBack'; followUp: FollowUp }
  | { kind: 'need'; need: Need }
  | { kind: 'complaint'; complaint: Complaint }
  | { kind: 'complaintSolved'; complaint: Complaint }
  | { kind: 'answer'; answer: Satisfaction }
  | { kind: 'moved'; move: SegmentChange }
);

/** The items of one calendar day, newest first. */
export type TimelineDay = { day: string; items: TimelineItem[] };

export type TimelineSources = {
  interactions: readonly Interaction[];
  purchases: readonly Purchase[];
  /** Those that were done, and those that a rule took back; what is open stands in the plan. */
  followUps: readonly FollowUp[];
  needs: readonly Need[];
  complaints: readonly Complaint[];
  answers: readonly Satisfaction[];
  /** Of these only that a segment of the life cycle was entered. */
  segmentChanges: readonly SegmentChange[];
};

/**
 * Everything that happened, newest day first, as days of `zone`. Deleted records are left out; things
 * of one instant keep a fixed order by key, so that the list never jumps.
 */
export function mergeTimeline(sources: TimelineSources, zone: string): TimelineDay[] {
  const days: TimelineDay[] = [];
  for (const item of itemsOf(sources).sort(newestFirst)) {
    const day = dayOf(item.at, zone);
    const last = days.at(-1);
    if (last?.day === day) last.items.push(item);
    else days.push({ day, items: [item] });
  }
  return days;
}

function itemsOf(sources: TimelineSources): TimelineItem[] {
  const { interactions, purchases, followUps, needs, complaints, answers, segmentChanges } =
    sources;
  return [
    ...interactions.filter(isKept).map(
      (interaction): TimelineItem => ({
        kind: 'interaction',
        key: interaction.id,
        at: interaction.at,
        interaction,
      }),
    ),
    ...purchases.filter(isKept).flatMap(itemsOfPurchase),
    ...followUps.filter(isKept).flatMap(itemOfFollowUp),
    ...needs
      .filter(isKept)
      .map((need): TimelineItem => ({ kind: 'need', key: need.id, at: need.at, need })),
    ...complaints.filter(isKept).flatMap(itemsOfComplaint),
    ...answers
      .filter(isKept)
      .map((answer): TimelineItem => ({ kind: 'answer', key: answer.id, at: answer.at, answer })),
    ...segmentChanges
      .filter((move) => isKept(move) && move.change === 'entered' && lifecycleOf([move.segment]))
      .map((move): TimelineItem => ({ kind: 'moved', key: move.id, at: move.at, move })),
  ];
}

function itemsOfComplaint(complaint: Complaint): TimelineItem[] {
  const { id, at, steps } = complaint;
  const made: TimelineItem = { kind: 'complaint', key: id, at, complaint };
  if (!steps.solved) return [made];
  return [made, { kind: 'complaintSolved', key: `${id}/solved`, at: steps.solved, complaint }];
}

function itemsOfPurchase(purchase: Purchase): TimelineItem[] {
  const refunds = purchase.refunds.map(
    (refund, place): TimelineItem => ({
      kind: 'refund',
      key: `${purchase.id}/${place}`,
      at: refund.at,
      purchase,
      refund,
    }),
  );
  return [{ kind: 'purchase', key: purchase.id, at: purchase.at, purchase }, ...refunds];
}

function itemOfFollowUp(followUp: FollowUp): TimelineItem[] {
  const { id, status, origin, updatedAt } = followUp;
  if (status === 'cancelled' && origin?.takenBack) {
    return [{ kind: 'followUpTakenBack', key: id, at: updatedAt, followUp }];
  }
  if (followUp.status !== 'done' || followUp.doneAt === null) return [];
  return [{ kind: 'followUpDone', key: followUp.id, at: followUp.doneAt, followUp }];
}

function isKept({ deletedAt }: { deletedAt: string | null }): boolean {
  return deletedAt === null;
}

function newestFirst(a: TimelineItem, b: TimelineItem): number {
  if (a.at !== b.at) return a.at < b.at ? 1 : -1;
  return a.key < b.key ? 1 : -1;
}
