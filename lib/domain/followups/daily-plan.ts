import type { Restraints } from '../calendar/allowed-moment.ts';
import { addWorkingDays } from '../calendar/working-time.ts';
import { toInstant } from '../instants.ts';
import type { CustomerId } from '../records/customer.ts';
import type { Reason } from '../records/follow-up.ts';
import { allowedMoment, type Moment } from './allowed-day.ts';
import { clockOf, dayOf, shiftDay } from './calendar-day.ts';
import { instantOf } from './due-at.ts';
import {
  type Candidate,
  nameOf,
  type PlanOccasion,
  type RuleMade,
  type TakeBackCode,
} from './plan-candidate.ts';
import { isQuietAt } from './quiet-hours.ts';

/** A reminder to make: one of a customer, with every reason that there is for it. */
export type PlanItem = {
  customerId: CustomerId;
  ownerId: string;
  trigger: string;
  occasion: string;
  strength: number;
  reasons: Reason[];
  also: { trigger: string; occasion: string }[];
  dueOn: string;
  dueTime: string | null;
};

export type DayPlan = {
  make: PlanItem[];
  /** Open ones whose figures or further reasons changed. */
  refresh: { followUp: RuleMade; reasons: Reason[]; also: PlanItem['also'] }[];
  takeBack: { followUp: RuleMade; code: TakeBackCode }[];
  /** Due by today, but beyond the day's limit. */
  waiting: number;
  /** Last day of those who wait, at the same limit every working day; null when nobody waits. */
  lastDay: string | null;
  /** Due by today, but spared by the frequency cap. */
  held: number;
};

export type DayPlanInput = {
  /** Instant text, and the rep's zone. */
  now: string;
  zone: string;
  /** Rule-made follow-ups of a rep and day. */
  limit: number;
  restraints: Restraints;
  /** By owner: what is open or was made today already. */
  taken: ReadonlyMap<string, number>;
};

/** How much stronger a new reason must be to take the place of a reminder that is open. */
const overtakesBy = 10;
const mostReasons = 8;
const hourMs = 3_600_000;

type Day = DayPlanInput & {
  today: string;
  /** Moments that were worked out before: in a backlog thousands are due at the same one. */
  moments: Map<string, Moment>;
};
type Found = { item: PlanItem; isAnswer: boolean; since: string };

/**
 * What is to be made, refreshed and taken back today. Of each customer at most one reminder, of triggers
 * and automation together, the strongest reason first and the others named with it; a person's own
 * follow-up of the day takes its place; do-not-contact wins over all; the cap, quiet hours and days off
 * move it. Of all customers of an owner at most `limit` a day, the strongest and then the longest due
 * first. Customers who wait for an answer are held by neither cap nor limit.
 */
export function dailyPlanOf(candidates: readonly Candidate[], input: DayPlanInput): DayPlan {
  const day: Day = { ...input, today: dayOf(input.now, input.zone), moments: new Map() };
  const plan: DayPlan = { make: [], refresh: [], takeBack: [], waiting: 0, lastDay: null, held: 0 };
  const pool: Found[] = [];
  for (const candidate of candidates) {
    const found = planCustomer(candidate, day, plan);
    if (found === 'held') plan.held += 1;
    else if (found) pool.push(found);
  }
  choose(pool, day, plan);
  return plan;
}

function choose(pool: readonly Found[], day: Day, plan: DayPlan): void {
  const left = new Map<string, number>();
  for (const { item, isAnswer } of pool.toSorted(strongestFirst)) {
    const { ownerId } = item;
    const slots = left.get(ownerId) ?? day.limit - (day.taken.get(ownerId) ?? 0);
    if (isAnswer || slots > 0) {
      plan.make.push(item);
      left.set(ownerId, slots - 1);
    } else plan.waiting += 1;
  }
  const { workingTime } = day.restraints;
  const days = Math.ceil(plan.waiting / Math.max(day.limit, 1));
  if (days > 0) {
    plan.lastDay = workingTime
      ? addWorkingDays(day.today, days, workingTime)
      : shiftDay(day.today, days);
  }
}

function strongestFirst(a: Found, b: Found): number {
  const byStrength = b.item.strength - a.item.strength;
  if (byStrength !== 0) return byStrength;
  if (a.since !== b.since) return a.since < b.since ? -1 : 1;
  return a.item.customerId < b.item.customerId ? -1 : 1;
}

/** Settles what is open for one customer, and gives what should be made, if anything. */
function planCustomer(candidate: Candidate, day: Day, plan: DayPlan): Found | 'held' | null {
  const { open, hasOwnToday } = candidate;
  const takeBack = (code: TakeBackCode, rows: readonly RuleMade[]) =>
    plan.takeBack.push(...rows.map((followUp) => ({ followUp, code })));
  if (!candidate.mayBeContacted) {
    takeBack('doNotContact', open);
    return null;
  }
  const due = candidate.occasions.filter((occasion) => isDue(occasion, day));
  const best = due[0];
  const standing = open.filter((row) => occasionOf(row, candidate) !== undefined);
  takeBack(
    'settled',
    open.filter((row) => !standing.includes(row)),
  );
  if (hasOwnToday && !isAnswerAmong(due)) {
    takeBack(
      'ownFollowUp',
      standing.filter((row) => !occasionOf(row, candidate)?.isAnswer),
    );
    return null;
  }
  const [kept, ...others] = standing;
  takeBack('overtaken', others);
  if (kept) {
    const isStronger = best && best.strength >= kept.origin.strength + overtakesBy;
    if (!isStronger || nameOf(best.trigger, best.key) === nameOfRow(kept)) {
      refresh(kept, candidate, due, plan);
      return null;
    }
    takeBack('overtaken', [kept]);
  }
  return best ? place(candidate, due, best, day) : null;
}

/** Whether the customer waits for an answer, whatever else there is. */
function isAnswerAmong(due: readonly PlanOccasion[]): boolean {
  return due.some(({ isAnswer }) => isAnswer === true);
}

/** Due by the end of today; an answer also tomorrow, as its hours run already. */
function isDue({ dueOn, isAnswer }: PlanOccasion, { today }: Day): boolean {
  return dueOn <= (isAnswer ? shiftDay(today, 1) : today);
}

function nameOfRow({ origin }: RuleMade): string {
  return nameOf(origin.trigger, origin.occasion);
}

function occasionOf(row: RuleMade, { occasions }: Candidate): PlanOccasion | undefined {
  return occasions.find(({ trigger, key }) => nameOf(trigger, key) === nameOfRow(row));
}

function refresh(
  followUp: RuleMade,
  candidate: Candidate,
  due: readonly PlanOccasion[],
  plan: DayPlan,
): void {
  const own = occasionOf(followUp, candidate);
  if (!own) return;
  const { reasons, also } = reasonsOf(own, due);
  if (JSON.stringify(reasons) === JSON.stringify(followUp.origin.reasons)) return;
  plan.refresh.push({ followUp, reasons, also });
}

/** The reason itself and those of the other occasions that are due. */
function reasonsOf(own: PlanOccasion, due: readonly PlanOccasion[]) {
  const others = due
    .filter(({ trigger, key }) => nameOf(trigger, key) !== nameOf(own.trigger, own.key))
    .slice(0, mostReasons - 1);
  return {
    reasons: [own.reason, ...others.map(({ reason, asOther = reason }) => asOther)],
    also: others.map(({ trigger, key }) => ({ trigger, occasion: key })),
  };
}

function place(
  { customerId, ownerId, heldUntil }: Candidate,
  due: readonly PlanOccasion[],
  best: PlanOccasion,
  day: Day,
): Found | 'held' | null {
  const isAnswer = isAnswerAmong(due);
  const held = isAnswer ? null : heldUntil;
  const moment = momentFor(best, held, day);
  const last = isAnswer ? shiftDay(day.today, 1) : day.today;
  if (moment.dueOn > last) return held === null ? null : 'held';
  const { trigger, key: occasion, strength, dueOn: since } = best;
  const item = { customerId, ownerId, trigger, occasion, strength, ...reasonsOf(best, due) };
  return { item: { ...item, ...moment }, isAnswer, since };
}

/** When a reminder may come: not before its time, not in quiet hours, not on a day off. */
function momentFor(occasion: PlanOccasion, held: string | null, day: Day): Moment {
  const { dueOn, dueTime, isClockBound } = occasion;
  if (isClockBound && dueTime !== null) return clockBoundMoment(dueOn, dueTime, day);
  const wanted = dueOn < day.today ? { dueOn: day.today, dueTime: null } : { dueOn, dueTime };
  const key = `${wanted.dueOn} ${wanted.dueTime} ${held}`;
  const known = day.moments.get(key) ?? allowedMoment(wanted, held, day);
  day.moments.set(key, known);
  return known;
}

/** The clock runs on: out of quiet hours it moves to before their beginning, if that is still ahead. */
function clockBoundMoment(dueOn: string, dueTime: string, day: Day): Moment {
  const { zone, restraints, now } = day;
  const { quiet } = restraints;
  const at = instantOf(dueOn, dueTime, zone);
  if (!quiet || !isQuietAt(quiet, at, zone)) return { dueOn, dueTime };
  const eve = quiet.from > dueTime ? shiftDay(dueOn, -1) : dueOn;
  const early = toInstant(Date.parse(instantOf(eve, quiet.from, zone)) - hourMs);
  return early > now
    ? { dueOn: dayOf(early, zone), dueTime: clockOf(early, zone) }
    : { dueOn, dueTime };
}
