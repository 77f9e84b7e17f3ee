import { dayOf, shiftDay } from './calendar-day.ts';
import { instantOf } from './due-at.ts';
import { parseWhen } from './parse-when.ts';
import { firstRepeatDay, type Repeat } from './repeat.ts';
import { repeatRules } from './repeat-words.ts';
import type { WhenContext } from './when-chinese.ts';

export type SpokenRepeat = {
  repeat: Repeat;
  /** The first day, and the time of day where one is named. */
  dueOn: string;
  dueTime: string | null;
  /** The text without the words that were understood. */
  rest: string;
};

const longestText = 500;
const begin = /从|自|开始|起|\bstarting\b|\bfrom\b|\bbeginning\b/i;
const beginWords =
  /^(?:从|自)|(?:开始|起)(?=[\s,，]|$)|\b(?:starting|from|beginning)\b(?:\s+on)?/gi;

type Found = { repeat: Repeat; index: number; text: string };

/**
 * How often, in words: 每周一上午9点问库存, 每月15号, every 2 weeks. In: the text, `now` as instant
 * and the IANA zone. Out: null where nothing repeats. The first day is the next that fits: a weekday
 * without a time of day is after today, as in `parseWhen`; a time that has passed today waits for the
 * next day. 从下周一开始 or `starting next Monday` moves the beginning.
 */
export function parseRepeat(text: string, context: WhenContext): SpokenRepeat | null {
  const short = text.slice(0, longestText);
  const today = dayOf(context.now, context.zone);
  const found = findRepeat(short, today);
  if (!found) return null;
  const before = short.slice(0, found.index);
  const after = short.slice(found.index + found.text.length);
  const begun = begin.test(before + after) ? parseWhen(`${before} ${after}`, context) : null;
  if (begun) return begunOn(found.repeat, begun);
  return firstAfterNow(found.repeat, { before, after, today }, context);
}

function begunOn(
  repeat: Repeat,
  { dueOn, dueTime, rest }: { dueOn: string; dueTime: string | null; rest: string },
): SpokenRepeat | null {
  const day = firstRepeatDay(repeat, dueOn);
  return day === null ? null : { repeat, dueOn: day, dueTime, rest: tidy(rest) };
}

type Around = { before: string; after: string; today: string };

function firstAfterNow(
  repeat: Repeat,
  { before, after, today }: Around,
  context: WhenContext,
): SpokenRepeat | null {
  const day = firstRepeatDay(repeat, today);
  if (day === null) return null;
  // With a date in place of the words, the time of day beside it is read as everywhere else. It lies
  // ahead, so that no hour of it has passed.
  const ahead = shiftDay(today, 7);
  const when = parseWhen(`${before} ${ahead} ${after}`.trim(), context);
  const time = when?.dueOn === ahead ? when.dueTime : null;
  const rest = when?.dueOn === ahead ? when.rest : `${before} ${after}`;
  const isPast =
    time === null ? repeat.every === 'week' : instantOf(day, time, context.zone) <= context.now;
  const isWaiting = day === today && isPast;
  const first = isWaiting ? firstRepeatDay(repeat, shiftDay(today, 1)) : day;
  return first === null ? null : { repeat, dueOn: first, dueTime: time, rest: tidy(rest) };
}

/** The first words that say how often; of those at one place, the longest. */
function findRepeat(text: string, today: string): Found | null {
  let best: Found | null = null;
  for (const { pattern, read } of repeatRules) {
    const match = pattern.exec(text);
    if (!match) continue;
    if (best && !isBefore(match, best)) continue;
    const repeat = read(match.groups ?? {}, today);
    if (repeat) best = { repeat, index: match.index, text: match[0] };
  }
  return best;
}

function isBefore(match: RegExpExecArray, best: Found): boolean {
  if (match.index !== best.index) return match.index < best.index;
  return match[0].length > best.text.length;
}

function tidy(rest: string): string {
  return rest
    .replace(beginWords, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,，。;；:：、]{1,9}|[\s,，;；:：、]{1,9}$/g, '')
    .replace(/^(?:都|来|去)?提醒我/, '')
    .trim();
}
