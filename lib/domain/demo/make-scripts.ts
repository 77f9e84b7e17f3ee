import type { NewId } from '../ids.ts';
import { starterScripts } from '../scripts/starter.ts';
import type { Calendar } from './calendar.ts';
import { type Dice, diceFrom } from './dice.ts';
import type { CustomerDraft, ScriptDraft, ScriptUseDraft } from './drafts.ts';

/** The library of the demo shop: what everybody may begin with. */
export function makeScripts(newId: NewId): ScriptDraft[] {
  return starterScripts('zh-CN').map((fields) => ({
    id: newId() as ScriptDraft['id'], // newId gives UUIDs; the brand says which record this one is for
    fields,
  }));
}

const usesInAll = 90;

/**
 * What was said to whom in the last half year, and what it earned: the first scripts of the library were
 * used more, and some work better than others. Has dice of its own, so that nobody else changes.
 */
export function makeScriptUses(
  seed: number,
  calendar: Calendar,
  customers: readonly CustomerDraft[],
  scripts: readonly ScriptDraft[],
): ScriptUseDraft[] {
  const dice = diceFrom(seed + 57);
  const buyers = customers.filter(({ purchases }) => purchases.length > 0);
  return Array.from({ length: usesInAll }, () => makeUse(dice, calendar, buyers, scripts));
}

function makeUse(
  dice: Dice,
  calendar: Calendar,
  buyers: readonly CustomerDraft[],
  scripts: readonly ScriptDraft[],
): ScriptUseDraft {
  const script = dice.pickBy(scripts, (each) => scripts.length - scripts.indexOf(each));
  const buyer = dice.pick(buyers);
  const daysAgo = dice.between(3, 180);
  const minutes = dice.between(9 * 60, 18 * 60);
  const earns = 0.35 + (scripts.indexOf(script) % 4) * 0.15;
  const outcome = dice.chance(earns) ? (dice.chance(0.3) ? 'order' : 'reply') : 'none';
  return {
    customerId: buyer.id,
    scriptId: script.id,
    step: 0,
    at: calendar.at(daysAgo, minutes),
    segment: buyer.purchases.length > 2 ? 'loyal' : 'firstTime',
    concepts: [],
    outcome,
    outcomeAt: outcome === 'none' ? null : calendar.at(daysAgo - 1, minutes),
  };
}
