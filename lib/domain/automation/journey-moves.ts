import { dayOf, shiftDay } from '../followups/calendar-day.ts';
import type { Automation } from '../records/automation.ts';
import type { Reason } from '../records/follow-up.ts';
import type { JourneyRun } from '../records/journey-run.ts';
import type { CustomerStory } from './customer-story.ts';
import { type DueFiring, dueFiring, type Window } from './firing-due.ts';
import type { Stop } from './rule-schema.ts';

/** What becomes of a customer and a journey now. */
export type JourneyMove =
  | { kind: 'start'; due: DueFiring; isFirstStepDue: boolean }
  | { kind: 'step'; run: JourneyRun; step: number }
  | { kind: 'stop'; run: JourneyRun; why: Reason }
  | { kind: 'end'; run: JourneyRun };

type Journey = Pick<
  Automation,
  'id' | 'when' | 'match' | 'conditions' | 'activeFrom' | 'steps' | 'stops'
>;

/**
 * The next move of one customer on a journey, if any. Somebody who is on it does not start again; a
 * stop comes before a step. A step that is late puts off those after it, so that the days between
 * them stay.
 */
export function journeyMove(
  journey: Journey,
  story: CustomerStory,
  window: Window,
): JourneyMove | null {
  const own = story.journeys.filter((run) => run.automationId === journey.id);
  const run = own.find((each) => each.status === 'active' && each.deletedAt === null);
  if (!run) return startOf(journey, story, window);
  const why = stoppedBy(journey.stops, run, story);
  if (why) return { kind: 'stop', run, why };
  const dueOn = stepDay(journey, run);
  if (dueOn === null) return { kind: 'end', run };
  return dueOn <= story.facts.today ? { kind: 'step', run, step: run.stepsDone } : null;
}

function startOf(journey: Journey, story: CustomerStory, window: Window): JourneyMove | null {
  if (journey.stops.includes('doNotContact') && story.facts.customer.doNotContact) return null;
  const due = dueFiring(journey, story, window);
  const first = journey.steps[0];
  return due && first ? { kind: 'start', due, isFirstStepDue: first.day <= 1 } : null;
}

/** Day on which the next step is due; null when none is left. */
export function stepDay(
  { steps }: Pick<Automation, 'steps'>,
  { stepsDone, startedOn, lastStepOn }: Pick<JourneyRun, 'stepsDone' | 'startedOn' | 'lastStepOn'>,
): string | null {
  const next = steps[stepsDone];
  if (!next) return null;
  const before = steps[stepsDone - 1];
  if (!before || lastStepOn === null) return shiftDay(startedOn, next.day - 1);
  return shiftDay(lastStepOn, Math.max(next.day - before.day, 0));
}

function stoppedBy(
  stops: readonly Stop[],
  { startedAt, repliedAt }: JourneyRun,
  { facts }: CustomerStory,
): Reason | null {
  const { contacts, orders, customer, zone } = facts;
  if (stops.includes('doNotContact') && customer.doNotContact) {
    return { code: 'stopDoNotContact', values: {} };
  }
  const order = stops.includes('order') && orders.find(({ at }) => at > startedAt);
  if (order) return { code: 'stopOrder', values: { day: dayOf(order.at, zone) } };
  if (!stops.includes('reply')) return null;
  const logged = contacts.find(({ direction, at }) => direction === 'in' && at > startedAt);
  const reply = repliedAt ?? logged?.at;
  return reply ? { code: 'stopReply', values: { day: dayOf(reply, zone) } } : null;
}
