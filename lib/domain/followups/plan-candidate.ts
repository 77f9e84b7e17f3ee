import type { CustomerFacts, CustomerHistory } from '../facts/customer-facts.ts';
import { automationForms } from '../records/automation.ts';
import type { CustomerId } from '../records/customer.ts';
import type { FollowUp, Origin } from '../records/follow-up.ts';
import { dayOf } from './calendar-day.ts';
import { type FrequencyCap, heldUntil } from './frequency-cap.ts';
import type { FoundOccasion } from './triggers/find-occasions.ts';
import { triggers } from './triggers/registry.ts';
import { outwardTouches } from './triggers/touches.ts';

/** A follow-up that a trigger made, with its origin at hand. */
export type RuleMade = FollowUp & { origin: Origin };

/** One customer as the daily plan sees them. */
export type Candidate = {
  customerId: CustomerId;
  ownerId: string;
  mayBeContacted: boolean;
  /** Open occasions that were not dealt with before, the strongest first. */
  occasions: readonly FoundOccasion[];
  /** What triggers made and is still open, the strongest first. */
  open: readonly RuleMade[];
  /** The rep has something of their own for this customer by the end of today. */
  hasOwnToday: boolean;
  /** The strongest that automation has for this customer by the end of today; null without any. */
  automationStrength: number | null;
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

/** What the daily plan has to know of one customer, from their rows and open occasions. */
export function candidateOf(
  history: CustomerHistory,
  facts: CustomerFacts,
  occasions: readonly FoundOccasion[],
  cap: FrequencyCap,
): Candidate {
  const { customer, followUps } = history;
  const closed = closedOccasions(followUps);
  const open = followUps
    .filter(isRuleMade)
    .filter(({ status, deletedAt }) => status === 'open' && deletedAt === null);
  const dueToday = facts.followUps.filter((followUp) => isOpenToday(followUp, facts));
  const strengths = dueToday.filter(isAutomationMade).map(({ origin }) => origin.strength);
  return {
    customerId: customer.id,
    ownerId: customer.ownerId,
    mayBeContacted: customer.deletedAt === null && !customer.doNotContact,
    occasions: occasions
      .filter(({ trigger, key }) => !closed.has(nameOf(trigger, key)))
      .toSorted((a, b) => b.strength - a.strength || (a.dueOn < b.dueOn ? -1 : 1)),
    open: open.toSorted((a, b) => b.origin.strength - a.origin.strength),
    hasOwnToday: dueToday.some((row) => !isRuleMade(row) && !isAutomationMade(row)),
    automationStrength: strengths.length > 0 ? Math.max(...strengths) : null,
    heldUntil: heldUntil(outwardTouches(facts), cap, facts.now),
  };
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

export function nameOf(trigger: string, occasion: string): string {
  return `${trigger} ${occasion}`;
}
