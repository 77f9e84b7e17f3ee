import type { Automation, AutomationId } from '../records/automation.ts';
import type { AutomationFiring } from '../records/automation-firing.ts';
import type { Reason } from '../records/follow-up.ts';
import { conditionsHold } from './conditions-hold.ts';
import { type CustomerStory, fieldName, isFieldEqual } from './customer-story.ts';
import { type Happening, happeningsOf } from './happenings.ts';

/** What is older than this when it is looked at is let be: days of the clock. */
const freshDays = 7;
/** Rules that set each other off stop after this many. */
const mostInChain = 3;

/** An automation has to go off for a customer. */
export type DueFiring = {
  occasion: string;
  happenedAt: string;
  why: Reason;
  chain: AutomationId[];
};

/**
 * What counts beside the customer: `since` widens it to everything after an instant, and what happened
 * up to `letBeUntil` is let be. Instants, or null.
 */
export type Window = { since: string | null; letBeUntil: string | null };

type Definition = Pick<Automation, 'id' | 'when' | 'match' | 'conditions' | 'activeFrom'>;

/**
 * The newest thing that happened to a customer for which an automation has to go off; null when there
 * is none. An automation goes off once for an occasion, never for one older than the last, and never
 * by its own doing or at the end of a chain of more than three. Who came with a file is no new customer,
 * and what came with them is nothing new, unless the user saw the list (`since`).
 */
export function dueFiring(
  automation: Definition,
  story: CustomerStory,
  { since, letBeUntil }: Window,
): DueFiring | null {
  const from = since ?? automation.activeFrom;
  if (from === null) return null;
  const fresh = since ?? daysBefore(story.facts.now, freshDays);
  const past = pastOf(automation.id, story);
  const due = happeningsOf(automation.when, story)
    .filter(({ at, knownAt }) => at >= from && knownAt >= fresh)
    .filter(({ at }) => at > (letBeUntil ?? '') && (since !== null || at > broughtAt(story)))
    .filter(({ at, occasion }) => !past.occasions.has(occasion) && at >= past.latest)
    .toSorted((a, b) => (`${b.at}${b.occasion}` < `${a.at}${a.occasion}` ? -1 : 1));
  for (const happening of due) {
    const chain = chainOf(happening, story);
    if (chain.includes(automation.id) || chain.length >= mostInChain) continue;
    if (!conditionsHold(automation, story)) return null;
    const { occasion, at, why } = happening;
    return { occasion, happenedAt: at, why, chain };
  }
  return null;
}

/** What the automation went off for already, as a rule or as the start of a journey. */
function pastOf(id: AutomationId, { firings, journeys }: CustomerStory) {
  const own = [...firings, ...journeys].filter((row) => row.automationId === id);
  const occasions = new Set(own.map(({ occasion }) => occasion));
  const latest = own.reduce((last, row) => (row.happenedAt > last ? row.happenedAt : last), '');
  return { occasions, latest };
}

/** The automations by whose doing something happened, the first one first. */
function chainOf({ sources }: Happening, { firings, facts }: CustomerStory): AutomationId[] {
  const cause = firings.findLast(
    (firing) =>
      firing.deletedAt === null &&
      sources.some((source) => hasCaused(firing, source, facts.customer)),
  );
  return cause ? [...cause.chain, cause.automationId] : [];
}

function hasCaused(
  { effects }: AutomationFiring,
  source: string,
  customer: CustomerStory['facts']['customer'],
): boolean {
  return effects.some((effect) => {
    if (effect.isTakenBack) return false;
    if (effect.kind === 'tag') return effect.tagging === source;
    if (effect.kind === 'untag') return effect.taggings.some((id) => id === source);
    if (effect.kind === 'stage') return source === 'stage' && customer.stage === effect.after;
    if (effect.kind !== 'field' || fieldName(effect.field) !== source) return false;
    // Somebody may have written another value since; then it is theirs.
    return isFieldEqual(customer, effect.field, String(effect.after));
  });
}

/** When a file brought the customer, with everything that was known by then; empty for others. */
function broughtAt({ facts: { customer } }: CustomerStory): string {
  return customer.isFromFile === true ? customer.createdAt : '';
}

function daysBefore(now: string, days: number): string {
  return new Date(Date.parse(now) - days * 86_400_000).toISOString();
}
