import { dayOf } from '../followups/calendar-day.ts';
import type { Automation } from '../records/automation.ts';
import type { Reason } from '../records/follow-up.ts';
import type { JourneyRun } from '../records/journey-run.ts';
import type { CustomerStory } from './customer-story.ts';
import { effectsOf, type PlannedEffect } from './effects-of.ts';
import { type DueFiring, dueFiring, type Window } from './firing-due.ts';
import { journeyMove, stepDay } from './journey-moves.ts';

/** What is done for one customer by one automation now, effects and all. */
export type PlannedMove =
  | { kind: 'fire'; due: DueFiring; effects: PlannedEffect[] }
  | { kind: 'start'; due: DueFiring; isFirstStepDue: boolean; effects: PlannedEffect[] }
  | { kind: 'step'; run: JourneyRun; step: number; effects: PlannedEffect[] }
  | { kind: 'stop'; run: JourneyRun; why: Reason }
  | { kind: 'end'; run: JourneyRun };

/** The next move of an automation for a customer; null when there is nothing to do. */
export function plannedMove(
  automation: Automation,
  story: CustomerStory,
  window: Window,
): PlannedMove | null {
  const effectsAt = (step: number): PlannedEffect[] => {
    const found = automation.steps[step];
    return found ? effectsOf(found, story) : [];
  };
  if (automation.form === 'rule') {
    const due = dueFiring(automation, story, window);
    return due && { kind: 'fire', due, effects: effectsAt(0) };
  }
  const move = journeyMove(automation, story, window);
  if (move?.kind === 'start') {
    return { ...move, effects: move.isFirstStepDue ? effectsAt(0) : [] };
  }
  if (move?.kind !== 'step') return move;
  // A step that is let be is taken all the same, without doing anything: those after it keep their days.
  const isLetBe = isDueBefore(automation, move.run, window, story);
  return { ...move, effects: isLetBe ? [] : effectsAt(move.step) };
}

function isDueBefore(
  automation: Automation,
  run: JourneyRun,
  { letBeUntil }: Window,
  { facts }: CustomerStory,
): boolean {
  const dueOn = stepDay(automation, run);
  return letBeUntil !== null && dueOn !== null && dueOn <= dayOf(letBeUntil, facts.zone);
}

/** Whether it reaches a customer anew, and so counts for how many an automation may touch at once. */
export function isTouch(move: PlannedMove): boolean {
  return move.kind === 'start' || (move.kind === 'fire' && move.effects.length > 0);
}

/** Why a move is made. */
export function whyOf(move: PlannedMove): Reason {
  if (move.kind === 'fire' || move.kind === 'start') return move.due.why;
  return move.kind === 'stop' ? move.why : move.run.why;
}
