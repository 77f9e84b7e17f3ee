import { foldText } from '../search/fold-text.ts';
import { acknowledgements } from './acknowledgements.table.ts';
import type { Lexicon } from './lexicon.ts';
import { type ScriptIndex, scoreScripts } from './script-index.ts';
import { conceptsAmong, conceptToken, tokensOf } from './tokens.ts';

export type RankedScript = {
  id: string;
  /** Likeness times what fits and what succeeded; larger is better. */
  score: number;
  /** Share of the best possible likeness to what was said, 0 to 1. */
  likeness: number;
  /** Near enough to the text to be offered. */
  isNear: boolean;
};

export type Ranking = {
  /** Scripts with anything in common with the text, best first. */
  ranked: RankedScript[];
  /** Nothing is near enough to be offered. */
  none: boolean;
  /** What the text is about, as concepts. */
  concepts: string[];
};

export type RankOptions = {
  /** Smoothed share of a script's uses that earned something; .5 = nothing is known. */
  successOf?: (id: string) => number;
  /** How well a script fits the customer; 1 = nothing is known. */
  fitOf?: (id: string) => number;
};

/** Below these shares of the best possible likeness a script is not offered. */
const floors = { withConcept: 0.12, withoutConcept: 0.3 };

function floorOf(hasConcept: boolean): number {
  return hasConcept ? floors.withConcept : floors.withoutConcept;
}

/** A success of 1 lifts a script by a quarter, one of 0 lowers it as much. */
function lift(success: number): number {
  return 0.75 + 0.5 * success;
}

/** 「老板，有券吗」 calls the rep; 「老板说太贵」 tells of somebody. */
const calledAt =
  /^(?:老板娘|老板|亲爱的|亲|掌柜的|掌柜|店家|店长|客服|小姐姐|小哥哥|美女|帅哥)(?![说不没还让觉要同批定那也的态服差])[,，、:：~～ ]*/u;

function isAcknowledgement(message: string): boolean {
  const parts = foldText(message)
    .split(/[^\p{L}\p{N}]/u)
    .filter((part) => part !== '');
  return acknowledgements.has(parts.join('')) || parts.every((part) => acknowledgements.has(part));
}

/** Whether a text, one message a line, is nothing but 好的, thanks, a greeting or a sign. */
export function asksNothing(text: string): boolean {
  return text.split('\n').every(isAcknowledgement);
}

/** Places of the scripts that speak of any of these concepts. */
function holdersOf(index: ScriptIndex, concepts: readonly string[]): ReadonlySet<number> {
  const postings = concepts.flatMap((concept) => index.postings.get(conceptToken(concept)) ?? []);
  return new Set(postings.map(({ at }) => at));
}

/**
 * Orders scripts for what a customer wrote: BM25 over characters, pairs and concepts, then what fits the
 * customer and what earned replies and orders. `none` where even the best is too far from the text.
 */
export function rankScripts(
  index: ScriptIndex,
  text: string,
  lexicon: Lexicon,
  { successOf = () => 0.5, fitOf = () => 1 }: RankOptions = {},
): Ranking {
  const said = text.trim().replace(calledAt, '');
  const tokens = asksNothing(said) ? new Map<string, number>() : tokensOf(said, lexicon);
  const { scores, ceiling } = scoreScripts(index, tokens);
  const concepts = conceptsAmong(tokens);
  const holders = holdersOf(index, concepts);
  const ranked = index.ids
    .map((id, at) => ({ id, at, likeness: ceiling > 0 ? (scores[at] ?? 0) / ceiling : 0 }))
    .filter(({ likeness }) => likeness > 0)
    .map((each) => ({
      ...each,
      score: (scores[each.at] ?? 0) * lift(successOf(each.id)) * fitOf(each.id),
      isNear: each.likeness >= floorOf(holders.has(each.at)),
    }))
    .toSorted((a, b) => b.score - a.score || a.at - b.at)
    .map(({ id, score, likeness, isNear }) => ({ id, score, likeness, isNear }));
  const none = !ranked.some(({ isNear }) => isNear);
  return { ranked, none, concepts };
}
