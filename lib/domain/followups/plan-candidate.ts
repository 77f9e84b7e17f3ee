import type { CustomerFacts, CustomerHistory } from '../facts/customer-facts.ts';
import { automationForms } from '../records/automation.ts';
import type { CustomerId } from '../records/customer.ts';
import type { FollowUp, Origin, Reason } from '../records/follow-up.ts';
import { dayOf } from './calendar-day.ts';
import { type FrequencyCap, heldUntil } from './frequency-cap.ts';
import type { FoundOccasion } from './triggers/find-occasions.ts';
import { triggers } from './triggers/registry.ts';
import { outwardTouches } from './triggers/touches.ts';

/** A follow-up that a trigger made, with its origin at hand. */
export type RuleMade = FollowUp & { origin: Origin };

/** Why the plan of a day takes a reminder back; it may come again once that holds no longer. */
export const takeBackCodes = ['settled', 'overtaken', 'ownFollowUp', 'doNotContact'] as const;
export type TakeBackCode = (typeof takeBackCodes)[number];

/**
 * A reason to be in touch; `asOther` is how it is named beside a stronger one, where that differs.
 * `isOnDaysOff`: it would come too late on the next working day, and comes on a day off.
 */
export type PlanOccasion = FoundOccasion & { asOther?: Reason; isOnDaysOff?: boolean };

/** One customer as the daily plan sees them. */
export type Candidate = {
  customerId: CustomerId;
  ownerId: string;
  mayBeContacted: boolean;
  /** Open occasions that were not dealt with before, the strongest first. */
  occasions: readonly PlanOccasion[];
  /** What triggers made and is open, and what automation has by the end of today; the strongest first. */
  open: readonly RuleMade[];
  /** Reminders of triggers that the rep put off to a later day: they stand for what they named, and wait. */
  asleep: readonly RuleMade[];
  /** The rep has something of their own for this customer by the end of today. */
  hasOwnToday: boolean;
  /** Until when the frequency cap spares the customer; null when it does not. */
  heldUntil: string | null;
};

const ofCustomers: ReadonlySet<string> = new Set(
  triggers.filter(({ scope }) => scope === 'customer').map(({ id }) => id),
);

/** Whether a trigger of the registry made a follow-up; a person's and a journey's are not its. */
export function isRuleMade(followUp: FollowUp): followUp is RuleMade {
  return followUp.origin !== undefined && ofCustomers.has(followUp.origin.trigger);
}

/** Whether a rule or a journey of automation made a follow-up. */
export function isAutomationMade(followUp: FollowUp): followUp is RuleMade {
  return automationForms.some((form) => form === followUp.origin?.trigger);
}

/** Whether a reminder gave way to another one, and may come again when that one has gone. */
export function hasGivenWay({ status, origin }: Pick<FollowUp, 'status' | 'origin'>): boolean {
  return status === 'cancelled' && takeBackCodes.some((code) => code === origin?.takenBack?.code);
}

/** Whether no person has dealt with a reminder: it is open, or gave way to another one. */
export function isUnsettled(followUp: Pick<FollowUp, 'status' | 'origin'>): boolean {
  return followUp.status === 'open' || hasGivenWay(followUp);
}

/**
 * What automation asks for by the end of today, as occasions: its reminders stand in one row with those
 * of triggers. The occasion of each is the reminder's own id.
 */
export function automationOccasions(facts: CustomerFacts): PlanOccasion[] {
  return facts.followUps
    .filter(isAutomationMade)
    .filter((row) => isOpenToday(row, facts) || hasGivenWay(row))
    .map(({ title, dueOn, dueTime, origin }) => {
      const { trigger, occasion: key, strength } = origin;
      const [reason = { code: 'automation', values: {} }] = origin.reasons;
      const code = reason.code === 'automationScript' ? 'automationScriptAlso' : 'automationAlso';
      const asOther = { code, values: { ...reason.values, title } };
      return { trigger, key, dueOn, dueTime, strength, reason, asOther };
    });
}

/** What the daily plan has to know of one customer, from their rows and open occasions. */
export function candidateOf(
  history: CustomerHistory,
  facts: CustomerFacts,
  occasions: readonly PlanOccasion[],
  cap: FrequencyCap,
): Candidate {
  const { customer, followUps } = history;
  const closed = closedOccasions(followUps);
  const dueToday = facts.followUps.filter((followUp) => isOpenToday(followUp, facts));
  const ofTriggers = facts.followUps.filter(isRuleMade).filter(({ status }) => status === 'open');
  const open = [
    ...ofTriggers.filter((row) => !isAsleep(row, facts)),
    ...dueToday.filter(isAutomationMade),
  ];
  return {
    customerId: customer.id,
    ownerId: customer.ownerId,
    mayBeContacted: customer.deletedAt === null && !customer.doNotContact,
    occasions: occasions
      .filter(({ trigger, key }) => !closed.has(nameOf(trigger, key)))
      .toSorted((a, b) => b.strength - a.strength || (a.dueOn < b.dueOn ? -1 : 1)),
    open: open.toSorted(strongestFirst),
    asleep: ofTriggers.filter((row) => isAsleep(row, facts)),
    hasOwnToday: dueToday.some((row) => !isRuleMade(row) && !isAutomationMade(row)),
    heldUntil: heldUntil(outwardTouches(facts), cap, facts.now),
  };
}

/** Of equal ones the one that is due longest. */
function strongestFirst(a: RuleMade, b: RuleMade): number {
  const byStrength = b.origin.strength - a.origin.strength;
  return byStrength || (`${a.dueAt}${a.id}` < `${b.dueAt}${b.id}` ? -1 : 1);
}

/** Occasions that were dealt with: done, refused or undone by a person, as the reason or beside it. */
function closedOccasions(followUps: readonly FollowUp[]): Set<string> {
  const closed = new Set<string>();
  for (const { origin, status, deletedAt } of followUps) {
    if (!origin) continue;
    const isTakenBack = status === 'cancelled' && origin.takenBack !== undefined;
    if ((status === 'open' || isTakenBack) && deletedAt === null) continue;
    for (const { trigger, occasion } of [origin, ...(origin.also ?? [])]) {
      closed.add(nameOf(trigger, occasion));
    }
  }
  return closed;
}

function isOpenToday(followUp: FollowUp, { today, zone }: CustomerFacts): boolean {
  if (followUp.status !== 'open') return false;
  return dayOf(followUp.snoozedUntil ?? followUp.dueAt, zone) <= today;
}

function isAsleep({ snoozedUntil }: FollowUp, { today, zone }: CustomerFacts): boolean {
  return snoozedUntil !== null && dayOf(snoozedUntil, zone) > today;
}

export function nameOf(trigger: string, occasion: string): string {
  return `${trigger} ${occasion}`;
}
