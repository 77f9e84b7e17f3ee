import type { Speaker } from './chip.ts';
import { clausesOf, type Stretch } from './plain-text.ts';
import { troubleGroups } from './troubles.table.ts';

/** A clause and what can be seen in it; a cue is a text, each stands once. */
export type CuedClause = { clause: Stretch; cues: readonly string[] };

/** Longer clauses are read to here. */
const longestClause = 400;
const longestRun = 3;

/**
 * In: plain text in which facts are marked, and who wrote it. Out: its clauses with their cues: runs
 * of one to three tokens (a Chinese character, a Latin word, any number, a fact, a mark), the same with
 * words for troubles by what they stand for, and a few of its shape and place.
 */
export function cuedClauses(marked: string, from: Speaker): CuedClause[] {
  const clauses = clausesOf(marked);
  const isAsking = marked.includes('?') ? ['@asked'] : [];
  return clauses.map((clause, at) => {
    const text = clause.text.slice(0, longestClause).toLowerCase();
    const place = [at === 0 ? '@first' : '', at === clauses.length - 1 ? '@last' : ''];
    const cues = new Set([
      ...runsOf(text, longestRun),
      ...troubleCues(text),
      ...shapeOf(text),
      `@${from}`,
      `@of${Math.min(4, clauses.length)}`,
      ...place.filter(Boolean),
      ...isAsking,
    ]);
    return { clause, cues: [...cues] };
  });
}

/** 好不好, 是没是. */
const isOrNot = /(\p{Script=Han})[不没]\1/u;

function shapeOf(text: string): string[] {
  const seen = [`@length${Math.min(6, Math.floor(Math.log2(text.length + 1)))}`];
  if (text.includes('?')) seen.push('@question');
  if (isOrNot.test(text)) seen.push('@or-not');
  if (text.includes('!')) seen.push('@call');
  if (/没有?\??$/.test(text)) seen.push('@or-none');
  return seen;
}

/** Runs of one to so many tokens, between the beginning ^ and the end $. */
function runsOf(text: string, longest: number): string[] {
  const tokens = ['^', ...tokensOf(text), '$'];
  const runs: string[] = [];
  for (let length = 1; length <= longest; length += 1) {
    for (let at = 0; at + length <= tokens.length; at += 1) {
      runs.push(tokens.slice(at, at + length).join(' '));
    }
  }
  return runs;
}

function tokensOf(text: string): string[] {
  const plain = text.replaceAll(/([\uE000-\uE0FF])\1*/g, '$1').replaceAll(/\d{1,40}/g, '0');
  return plain.match(/[a-z][a-z']*|[^\sa-z]/g) ?? [];
}

const anyTrouble = '\uE010';
const groups = Object.values(troubleGroups).map((words, at) => ({
  sign: String.fromCharCode(0xe0_11 + at),
  words: words.split(' '),
}));
type Trouble = { word: string; sign: string };
const troublesByFirst = new Map<string, Trouble[]>();
for (const { sign, words } of groups) {
  for (const word of words) {
    const same = troublesByFirst.get(word.charAt(0));
    if (same) same.push({ word, sign });
    else troublesByFirst.set(word.charAt(0), [{ word, sign }]);
  }
}
for (const words of troublesByFirst.values()) words.sort((a, b) => b.word.length - a.word.length);

/** Runs around words for troubles: 又 and a breakage, 不 and any trouble. */
function troubleCues(text: string): string[] {
  const told = withTroubles(text);
  if (told === text) return ['@calm'];
  return runsOf(told, longestRun)
    .filter((run) => /[\uE011-\uE01F]/.test(run))
    .flatMap((run) => [run, run.replaceAll(/[\uE011-\uE01F]/g, anyTrouble)]);
}

const latin = /[a-z]/;

function withTroubles(text: string): string {
  let told = '';
  let at = 0;
  while (at < text.length) {
    const trouble = troublesByFirst
      .get(text.charAt(at))
      ?.find(({ word }) => text.startsWith(word, at) && isWhole(text, at, word));
    told += trouble ? trouble.sign : text.charAt(at);
    at += trouble ? trouble.word.length : 1;
  }
  return told;
}

/** A Latin word inside a longer one is another word. */
function isWhole(text: string, at: number, word: string): boolean {
  const end = at + word.length;
  return !(
    (latin.test(word) && latin.test(text.charAt(at - 1))) ||
    (latin.test(text.charAt(end)) && latin.test(word.charAt(word.length - 1)))
  );
}
