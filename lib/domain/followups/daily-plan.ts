import type { Restraints } from '../calendar/allowed-moment.ts';
import { addWorkingDays } from '../calendar/working-time.ts';
import type { CustomerId } from '../records/customer.ts';
import type { Reason } from '../records/follow-up.ts';
import { dayOf, shiftDay } from './calendar-day.ts';
import {
  type Candidate,
  nameOf,
  type PlanOccasion,
  type RuleMade,
  type TakeBackCode,
} from './plan-candidate.ts';
import { inTime, type MomentDay, momentFor } from './plan-moment.ts';

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

type Day = DayPlanInput & MomentDay;
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
  const { open, asleep, hasOwnToday } = candidate;
  const takeBack = (code: TakeBackCode, rows: readonly RuleMade[]) =>
    plan.takeBack.push(...rows.map((followUp) => ({ followUp, code })));
  if (!candidate.mayBeContacted) {
    takeBack('doNotContact', [...open, ...asleep]);
    return null;
  }
  const due = dueOf(candidate, namesOf(asleep), day);
  const best = due[0];
  const standing = open.filter((row) => occasionOf(row, candidate) !== undefined);
  takeBack(
    'settled',
    [...open, ...asleep].filter((row) => occasionOf(row, candidate) === undefined),
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

/** What is due on the day beside what other reminders stand for. */
function dueOf({ occasions }: Candidate, told: ReadonlySet<string>, day: MomentDay) {
  return occasions
    .map((occasion) => inTime(occasion, day))
    .filter((occasion) => isDue(occasion, day))
    .filter(({ trigger, key }) => !told.has(nameOf(trigger, key)));
}

/**
 * Why rules and automation would have reminded of a customer today, if a person's own follow-up had
 * not taken their place; the strongest first. Without what other reminders stand for.
 */
export function reasonsKeptAway(
  candidate: Candidate,
  { now, zone, restraints }: Pick<DayPlanInput, 'now' | 'zone' | 'restraints'>,
): Reason[] {
  if (!candidate.mayBeContacted || !candidate.hasOwnToday) return [];
  const day = { now, zone, restraints, today: dayOf(now, zone), moments: new Map() };
  const told = namesOf([...candidate.open, ...candidate.asleep]);
  return dueOf(candidate, told, day)
    .slice(0, mostReasons)
    .map(({ reason, asOther = reason }) => asOther);
}

/** Whether the customer waits for an answer, whatever else there is. */
function isAnswerAmong(due: readonly PlanOccasion[]): boolean {
  return due.some(({ isAnswer }) => isAnswer === true);
}

/** Due by the end of today; an answer also tomorrow, as its hours run already. */
function isDue({ dueOn, isAnswer }: PlanOccasion, { today }: MomentDay): boolean {
  return dueOn <= (isAnswer ? shiftDay(today, 1) : today);
}

/** What reminders stand for: their own occasions, and those that they named. */
function namesOf(rows: readonly RuleMade[]): Set<string> {
  const occasions = rows.flatMap(({ origin }) => [origin, ...(origin.also ?? [])]);
  return new Set(occasions.map(({ trigger, occasion }) => nameOf(trigger, occasion)));
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
  const last = isAnswer ? shiftDay(day.today, 1) : day.today;
  // On a day off, what comes all the same is not held up by a stronger reason that waits for Monday.
  for (const chosen of [best, ...due.filter(({ isOnDaysOff }) => isOnDaysOff)]) {
    const moment = momentFor(chosen, held, day);
    if (moment.dueOn > last) continue;
    const { trigger, key: occasion, strength, dueOn: since } = chosen;
    const item = { customerId, ownerId, trigger, occasion, strength, ...reasonsOf(chosen, due) };
    return { item: { ...item, ...moment }, isAnswer, since };
  }
  return held === null ? null : 'held';
}
