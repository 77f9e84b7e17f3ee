import type { CustomerStory } from '../../domain/automation/customer-story.ts';
import type { PlannedEffect } from '../../domain/automation/effects-of.ts';
import type { DueFiring } from '../../domain/automation/firing-due.ts';
import type { PlannedMove } from '../../domain/automation/planned-move.ts';
import { ruleMadeId } from '../../domain/followups/follow-up-id.ts';
import { isUnsettled } from '../../domain/followups/plan-candidate.ts';
import type { Automation } from '../../domain/records/automation.ts';
import type { Effect } from '../../domain/records/automation-firing.ts';
import type { JourneyRun } from '../../domain/records/journey-run.ts';
import type { Writer } from '../../storage/writer.ts';
import { applyEffect, type EffectBook } from './apply-effect.ts';

export type MovePlace = {
  automation: Automation;
  story: CustomerStory;
  /** Id of the run, which is the group of the act. */
  run: string;
  book: EffectBook;
};

/**
 * Makes one move as part of a larger act. What is made has ids of the automation, the customer and the
 * occasion; what is there already is left as it is. Tells whether anything was written.
 */
export async function applyMove(
  writer: Writer,
  move: PlannedMove,
  place: MovePlace,
): Promise<boolean> {
  switch (move.kind) {
    case 'fire':
      return fire(writer, move.due, { ...place, step: 0, effects: move.effects });
    case 'start':
      return startJourney(writer, move, place);
    case 'step':
      return takeStep(writer, move, place);
    case 'stop':
      return stopJourney(writer, move, place);
    default:
      await writer.patch('journeyRun', move.run.id, { status: 'done' });
      return true;
  }
}

type Firing = MovePlace & { step: number; effects: readonly PlannedEffect[] };

async function fire(writer: Writer, due: DueFiring, firing: Firing): Promise<boolean> {
  const { automation, story, run, book, step } = firing;
  const { customer, now } = story.facts;
  const { occasion } = due;
  const id = ruleMadeId(`${automation.id}:firing`, customer.id, occasion);
  if (await writer.get('automationFiring', id)) return false;
  const effects: Effect[] = [];
  for (const [part, effect] of firing.effects.entries()) {
    const place = { automation, facts: story.facts, occasion, part };
    const done = await applyEffect(writer, effect, place, book);
    if (done) effects.push(done);
  }
  const { happenedAt, why, chain } = due;
  const customerId = customer.id;
  const fields = { customerId, automationId: automation.id, occasion, step, happenedAt };
  writer.create('automationFiring', { ...fields, at: now, why, effects, run, chain }, id);
  return true;
}

async function startJourney(
  writer: Writer,
  { due, isFirstStepDue, effects }: Extract<PlannedMove, { kind: 'start' }>,
  place: MovePlace,
): Promise<boolean> {
  const { automation, story } = place;
  const { customer, now, today } = story.facts;
  const id = ruleMadeId(`${automation.id}:journey`, customer.id, due.occasion);
  if (await writer.get('journeyRun', id)) return false;
  const run = writer.create(
    'journeyRun',
    {
      customerId: customer.id,
      automationId: automation.id,
      occasion: due.occasion,
      happenedAt: due.happenedAt,
      startedAt: now,
      startedOn: today,
      why: due.why,
      stepsDone: 0,
      lastStepOn: null,
      status: 'active',
      stoppedBy: null,
      chain: due.chain,
    },
    id,
  );
  if (isFirstStepDue) await takeStep(writer, { kind: 'step', run, step: 0, effects }, place);
  return true;
}

async function takeStep(
  writer: Writer,
  { run, step, effects }: Extract<PlannedMove, { kind: 'step' }>,
  place: MovePlace,
): Promise<boolean> {
  const present = await writer.get('journeyRun', run.id);
  if (present?.status !== 'active' || present.stepsDone !== step) return false;
  const { happenedAt, why, chain } = run;
  const due = { occasion: stepOccasion(run, step), happenedAt, why, chain };
  await fire(writer, due, { ...place, step, effects });
  const isLast = step + 1 >= place.automation.steps.length;
  await writer.patch('journeyRun', run.id, {
    stepsDone: step + 1,
    lastStepOn: place.story.facts.today,
    status: isLast ? 'done' : 'active',
  });
  return true;
}

function stepOccasion({ id }: JourneyRun, step: number): string {
  return `step:${step}:${id}`;
}

/** Id of the journey that an occasion is a step of; null for a rule's. */
export function journeyOf(occasion: string): string | null {
  return /^step:\d+:(.+)$/.exec(occasion)?.[1] ?? null;
}

/** The journey ends, and what it still asked for is taken back: it is not needed any more. */
async function stopJourney(
  writer: Writer,
  { run, why }: Extract<PlannedMove, { kind: 'stop' }>,
  { story }: MovePlace,
): Promise<boolean> {
  const present = await writer.get('journeyRun', run.id);
  if (present?.status !== 'active') return false;
  await writer.patch('journeyRun', run.id, { status: 'stopped', stoppedBy: why });
  const own = new Set(Array.from({ length: run.stepsDone }, (_, step) => stepOccasion(run, step)));
  const made = story.firings.filter(({ occasion }) => own.has(occasion));
  for (const effect of made.flatMap(({ effects }) => effects)) {
    if (effect.kind !== 'followUp') continue;
    const followUp = await writer.get('followUp', effect.followUp);
    if (!followUp?.origin || followUp.deletedAt !== null || !isUnsettled(followUp)) continue;
    const origin = { ...followUp.origin, takenBack: why };
    await writer.patch('followUp', followUp.id, { status: 'cancelled', origin });
  }
  return true;
}
