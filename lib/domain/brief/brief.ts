import { shiftDay } from '../followups/calendar-day.ts';
import { rhythmFrom, rhythmIn } from '../followups/triggers/cadence.ts';
import type { Complaint } from '../records/complaint.ts';
import type { CustomerId } from '../records/customer.ts';
import type { FollowUp } from '../records/follow-up.ts';
import type { Interaction } from '../records/interaction.ts';
import type { Purchase } from '../records/purchase.ts';
import type { ShopRules } from '../records/shop-rules.ts';
import type { Tag } from '../records/tag.ts';

export type BriefSources = {
  interactions: readonly Interaction[];
  purchases: readonly Purchase[];
  followUps: readonly FollowUp[];
  complaints: readonly Complaint[];
  tags: readonly Pick<Tag, 'name' | 'level'>[];
};

/** What to know of a customer before getting in touch; every part may be missing. */
export type Brief = {
  customerId: CustomerId;
  /** What they complain about: the one the follow-up is due for, else the newest that is not solved. */
  complaint: Complaint | null;
  lastTalk: Interaction | null;
  /** What the rep promised and has not done, soonest first; never the follow-up it is shown for. */
  promise: FollowUp | null;
  /** What they bought most often, then what their preference tags say; at most four. */
  likes: string[];
};

/** The brief for one due follow-up, from the rows of its customer; deleted rows are left out. */
export function briefOf(followUp: FollowUp, sources: BriefSources): Brief {
  const talks = live(sources.interactions).filter(({ kind }) => kind !== 'event');
  const promises = live(sources.followUps).filter(
    ({ id, status, origin }) => id !== followUp.id && status === 'open' && !origin,
  );
  return {
    customerId: followUp.customerId,
    complaint: complaintOf(followUp, live(sources.complaints)),
    lastTalk: talks.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null,
    promise: promises.toSorted((a, b) => (a.dueAt < b.dueAt ? -1 : 1))[0] ?? null,
    likes: likesOf(sources),
  };
}

function complaintOf({ origin }: FollowUp, complaints: readonly Complaint[]): Complaint | null {
  const occasion = origin?.trigger === 'complaint' ? origin.occasion : '';
  const unsolved = complaints.filter(({ steps }) => steps.solved === undefined);
  return (
    complaints.find(({ id }) => occasion.startsWith(`${id}:`)) ??
    unsolved.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0] ??
    null
  );
}

function likesOf({ purchases, tags }: BriefSources): string[] {
  const counts = new Map<string, number>();
  for (const { items } of live(purchases)) {
    for (const { name } of items) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const bought = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  const preferred = tags.filter(({ level }) => level === 'preference').map(({ name }) => name);
  return [...new Set([...bought.slice(0, 2), ...preferred])].slice(0, 4);
}

function live<Row extends { deletedAt: string | null }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ deletedAt }) => deletedAt === null);
}

/** `byCadence`: the shop's rhythm for this segment makes it by itself; else it is only proposed. */
export type NextContact = { dueOn: string; byCadence: boolean };

const usualDays = 7;

/**
 * When to get in touch again once today's is done: by the cadence of the customer's segment (rules 35
 * and 47) where the shop has one, else in a week. `today` and the answer are days of the rep's zone.
 */
export function nextContactOf(
  lifecycle: string,
  today: string,
  rules: Pick<ShopRules, 'preset' | 'triggers'>,
): NextContact {
  const settings = rhythmIn(rules);
  const rhythm = settings && rhythmFrom(today, lifecycle, settings);
  if (rhythm) return { dueOn: rhythm.dueOn, byCadence: true };
  return { dueOn: shiftDay(today, usualDays), byCadence: false };
}
