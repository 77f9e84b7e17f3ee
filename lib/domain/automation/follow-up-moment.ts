import type { Restraints } from '../calendar/allowed-moment.ts';
import type { CustomerFacts } from '../facts/customer-facts.ts';
import { allowedMoment, type Moment } from '../followups/allowed-day.ts';
import { type FrequencyCap, heldUntil } from '../followups/frequency-cap.ts';
import { outwardTouches } from '../followups/triggers/touches.ts';
import type { Automation } from '../records/automation.ts';

/** What holds back the follow-ups of automation, in the IANA zone of the rep. */
export type FollowUpLimits = { zone: string; restraints: Restraints; cap: FrequencyCap };

/**
 * When a follow-up of an automation will be due that was wished for a day and time of the rep's wall
 * clock: outside days off and quiet hours, and not while the frequency cap spares the customer, unless
 * they wait for an answer. The dry run and the run both ask here.
 */
export function followUpMoment(
  wished: Moment,
  { when }: Pick<Automation, 'when'>,
  facts: CustomerFacts,
  limits: FollowUpLimits,
): Moment {
  const isAnswer =
    when.kind === 'complaint' || (when.kind === 'message' && when.direction === 'in');
  const held = isAnswer ? null : heldUntil(outwardTouches(facts), limits.cap, facts.now);
  return allowedMoment(wished, held, limits);
}
