import { readSpokenNumber, spokenNumber } from '../spoken-number.ts';
import {
  aloneBefore,
  aloneBehind,
  beforeMoney,
  behindMoney,
  enough,
  fillers,
  notMoneyUnit,
  shapeOfMoney,
  straightBefore,
  talkOfMoney,
} from './bare-amounts.table.ts';
import type { Find } from './chip.ts';
import { weigh } from './clues.ts';
import { toMinor } from './currencies.ts';
import { type Stretch, sentencesOf } from './plain-text.ts';

type Amount = Extract<Find, { kind: 'amount' }>;

const figure = new RegExp(
  String.raw`(?<![\dA-Za-z./#]|\d[,.:\s-]|第)(?<number>${spokenNumber})`,
  'gu',
);
const mostFillers = 4;
const nearBefore = 28;
const nearBehind = 16;
const longestSentence = 400;
/** What a sum in the same sentence says. */
const company = 2;
/** A figure that needs no word beside it looks like money to this degree: 1,350.00, 六万八. */
const telling = 3;
const talkBefore = 24;
/** 满200减15: two sums by what surrounds them. */
const threshold = /[满充存储]\s?$/;
const thresholdBehind =
  /^\s?,?\s?(?:就|可以?|再|直|立|立即|全场)?(?:减|送|返|包邮|打|免|享|赠|起送|抵|返现|以上)/;
const reward =
  /[满充存储]值?\s?[\d一二两三四五六七八九十百千万]{1,6}元?\s?,?(?:就|可以?|再|直|立|立即)?(?:减|返|抵|送|赠)\s?$/;

/**
 * Money without sign or unit, in the currency of the sentence, else in yuan: figures for which the
 * words beside them and the talk of the sentence speak. `sure` are the sums already found, and
 * `taken` marks their places; a figure beside a sum is likelier to be one.
 */
export function findBareAmounts(
  text: string,
  sure: readonly Amount[],
  taken: Uint8Array,
): Amount[] {
  const sums = [...sure].sort((a, b) => a.start - b.start);
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    while (sums[next] && (sums[next]?.end ?? 0) <= sentence.start) next += 1;
    const first = sums[next];
    const sum = first && first.start < sentence.end ? first : null;
    const found = bareIn(text, sentence, sum, taken, sum !== null);
    // 我们给6.5,你们要7.2: what is found speaks for what stands before it too.
    return found.length > 0 ? bareIn(text, sentence, sum, taken, true) : found;
  });
}

function bareIn(
  text: string,
  { start: from, text: whole }: Stretch,
  sum: Amount | null,
  taken: Uint8Array,
  hasCompany: boolean,
): Amount[] {
  const said = whole.slice(0, longestSentence);
  const spoken = text.slice(Math.max(0, from - talkBefore), from + said.length);
  const talk = Math.max(weigh(talkOfMoney, spoken), hasCompany ? company : 0);
  // The rest of 1.2k USD now, balance 2.8k later is in dollars too.
  const currency = sum?.value.currency ?? 'CNY';
  return [...said.matchAll(figure)].flatMap(({ index, 0: number }): Amount[] => {
    const [start, end] = [from + index, from + index + number.length];
    if (taken.subarray(start, end).includes(1)) return [];
    const value = readSpokenNumber(number);
    if (value === null || value < 0.01 || number === '半') return [];
    if (points(text, start, end, talk) < enough) return [];
    return [{ kind: 'amount', start, end, value: { minor: toMinor(value, currency), currency } }];
  });
}

function points(text: string, start: number, end: number, talk: number): number {
  const before =
    text
      .slice(Math.max(0, start - nearBefore), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + nearBehind);
  const number = text.slice(start, end);
  const beside = weigh(behindMoney, behind);
  if (notMoneyUnit.test(behind) && beside < enough) return 0;
  if ((threshold.test(before) && thresholdBehind.test(behind)) || reward.test(before))
    return enough;
  const own = cueBefore(before) + weigh(straightBefore, before) + beside;
  const shape = weigh(shapeOfMoney, number);
  // Talk of money alone makes no money of a figure.
  if (own <= 0 && shape < telling) return 0;
  const alone = Number(aloneBefore.test(before)) + Number(aloneBehind.test(behind));
  return own + shape + talk + alone;
}

/** The most that a cue says, however many little words stand between it and the figure. */
function cueBefore(before: string): number {
  let rest = before.trimEnd();
  let most = weigh(beforeMoney, rest);
  for (let count = 0; count < mostFillers; count += 1) {
    rest = rest.replace(fillers, '').trimEnd();
    most = Math.max(most, weigh(beforeMoney, rest));
  }
  return most;
}
