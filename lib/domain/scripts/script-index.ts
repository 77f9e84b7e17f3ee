import type { Lexicon } from './lexicon.ts';
import { type Tokens, tokensOf } from './tokens.ts';

/** What of a script is compared with what a customer says. */
export type ScriptText = {
  id: string;
  title: string;
  /** What customers say. */
  examples: readonly string[];
  /** What the rep answers, all steps together. */
  answer: string;
};

type Posting = { at: number; count: number };
export type ScriptIndex = {
  ids: readonly string[];
  lengths: readonly number[];
  meanLength: number;
  postings: ReadonlyMap<string, readonly Posting[]>;
};

const fieldWeights = { title: 2, examples: 3, answer: 0.5 } as const;
const k1 = 1.2;
const b = 0.75;

function weighted(script: ScriptText, lexicon: Lexicon): Tokens {
  const sum = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const [token, count] of tokensOf(text, lexicon)) {
      sum.set(token, (sum.get(token) ?? 0) + count * weight);
    }
  };
  add(script.title, fieldWeights.title);
  for (const example of script.examples) add(example, fieldWeights.examples);
  add(script.answer, fieldWeights.answer);
  return sum;
}

/** The postings of all scripts: title ×2, examples ×3, answer ×0.5. */
export function indexScripts(scripts: readonly ScriptText[], lexicon: Lexicon): ScriptIndex {
  const postings = new Map<string, Posting[]>();
  const lengths: number[] = [];
  for (const [at, script] of scripts.entries()) {
    let length = 0;
    for (const [token, count] of weighted(script, lexicon)) {
      length += count;
      const list = postings.get(token);
      if (list) list.push({ at, count });
      else postings.set(token, [{ at, count }]);
    }
    lengths.push(length);
  }
  const total = lengths.reduce((sum, length) => sum + length, 0);
  const meanLength = lengths.length > 0 ? total / lengths.length : 0;
  return { ids: scripts.map(({ id }) => id), lengths, meanLength, postings };
}

/** ln(1 + (N − n + .5) / (n + .5)): how much it tells that a token occurs. */
function rarity(index: ScriptIndex, token: string): number {
  const holders = index.postings.get(token)?.length ?? 0;
  return Math.log(1 + (index.ids.length - holders + 0.5) / (holders + 0.5));
}

export type Scores = {
  /** By the place of the script in the index; 0 = nothing in common. */
  scores: readonly number[];
  /** What a script that holds every token of the query often would reach. */
  ceiling: number;
};

/** BM25 (k1 1.2, b 0.75) of every script for a query's tokens. */
export function scoreScripts(index: ScriptIndex, query: Tokens): Scores {
  const scores = index.ids.map(() => 0);
  let ceiling = 0;
  for (const [token, asked] of query) {
    const worth = asked * rarity(index, token);
    ceiling += worth * (k1 + 1);
    for (const { at, count } of index.postings.get(token) ?? []) {
      const relative = index.meanLength > 0 ? (index.lengths[at] ?? 0) / index.meanLength : 1;
      const gain = (worth * count * (k1 + 1)) / (count + k1 * (1 - b + b * relative));
      scores[at] = (scores[at] ?? 0) + gain;
    }
  }
  return { scores, ceiling };
}
