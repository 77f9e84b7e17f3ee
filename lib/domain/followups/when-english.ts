import { casual, type ParsedResult } from 'chrono-node/en';
import { toInstant } from '../instants.ts';
import { clockOf, dayFrom, dayOf, mondayOf, shiftDay, shiftMonth } from './calendar-day.ts';
import { instantOf } from './due-at.ts';
import { nextWeekday, type SpokenDay } from './spoken-day.ts';
import type { FoundWhen, Piece, WhenContext } from './when-chinese.ts';
import { findEnglishIdiom } from './when-idioms.ts';
import { plainPhrases } from './when-phrases.ts';

type Components = ParsedResult['start'];

const weekdayWord =
  /\b(?:(next|this|last)\s+)?(mon|tue|wed|thu|fri|sat|sun)(?:s|nes|rs|ur)?(?:day)?\b/i;
const partTimes: readonly (readonly [RegExp, string])[] = [
  [/morning/i, '09:00'],
  [/afternoon/i, '15:00'],
  [/noon/i, '12:00'],
  [/tonight|night|evening/i, '20:00'],
];
/** Words that are far more often not dates when they stand alone in small letters. */
const everydayWord = /^(?:sat|sun|wed|may|mar|march|now|dec|jan|nov|second|sec)$/;
/** Months may be names of people, and `30 days` a term of payment; alone they are no date. */
const bareMonth = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?$/i;
const bareDuration =
  /^(?:\d+|an?|one|two|three|four|five|six|ten)\s*(?:m|h|s|mins?|minutes?|hrs?|hours?|days?|weeks?|months?|years?)$/i;
const monthLead = /\b(?:in|by|until|before|early|late)\s*$/i;

/** Day and time in English, by chrono; weekdays and bare weeks by our Monday weeks. */
export function findEnglish(said: string, context: WhenContext): FoundWhen | null {
  const { now, zone, isDueBefore } = context;
  const today = dayOf(now, zone);
  const offset =
    (Date.parse(`${today}T${clockOf(now, zone)}:00Z`) - Date.parse(`${now.slice(0, 16)}Z`)) /
    60_000;
  const { text, pieces } = plainPhrases(said, today, isDueBefore);
  const results = casual.parse(
    text,
    { instant: new Date(now), timezone: offset },
    { forwardDate: true },
  );
  const result = results.find((each) => isMeant(each, text));
  if (!result) return findEnglishIdiom(text, today);
  const found = exactWhen(result, zone) ?? wallWhen(result, context, today);
  return { ...found, pieces: [...found.pieces, ...pieces.filter((each) => touches(each, result))] };
}

function touches(piece: Piece, { index, text }: ParsedResult): boolean {
  return piece.index < index + text.length && index < piece.index + piece.text.length;
}

/** 24/7 is no date, though its figures can be read as one the other way round. */
function isMeant({ text, index }: ParsedResult, whole: string): boolean {
  const words = text.trim();
  if (everydayWord.test(words) || bareDuration.test(words)) return false;
  if (bareMonth.test(words)) return monthLead.test(whole.slice(0, index));
  const [, month, date] = /^(\d{1,2})\/(\d{1,2})$/.exec(words) ?? [];
  return month === undefined || dayFrom(2028, Number(month), Number(date)) !== null;
}

/** `in 2 hours` is an instant, whatever the clocks do meanwhile. */
function exactWhen(result: ParsedResult, zone: string): FoundWhen | null {
  if (!result.start.isCertain('timezoneOffset')) return null;
  const at = toInstant(result.start.date().getTime());
  return { dueOn: dayOf(at, zone), dueTime: clockOf(at, zone), end: null, pieces: [result] };
}

function wallWhen(result: ParsedResult, context: WhenContext, today: string): FoundWhen {
  const spoken = ownDay(result.text, today);
  const dueTime = timeOf(result);
  const dueOn = spoken?.day ?? dayBy(result, dueTime, context, today);
  return { dueOn, dueTime, end: endOf(result, dueOn, spoken, context.zone), pieces: [result] };
}

/** `at 5` is 17:00 to us, so the day on which chrono would have looked for 5:00 is found anew. */
function dayBy(
  { start }: ParsedResult,
  dueTime: string | null,
  { now, zone }: WhenContext,
  today: string,
): string {
  if (dueTime === null || dueTime === clockText(start) || start.isCertain('day'))
    return dayText(start);
  if (start.isCertain('weekday')) return dayText(start);
  return instantOf(today, dueTime, zone) > now ? today : shiftDay(today, 1);
}

function endOf(
  result: ParsedResult,
  dueOn: string,
  spoken: SpokenDay | null,
  zone: string,
): string | null {
  if (result.end?.isCertain('hour')) {
    const start = dayText(result.start);
    const days = (Date.parse(dayText(result.end)) - Date.parse(start)) / 86_400_000;
    return instantOf(shiftDay(dueOn, days), clockText(result.end), zone);
  }
  return spoken?.until === undefined ? null : instantOf(spoken.until, '00:00', zone);
}

/** Weekdays as in Chinese: `next Tue` is in the week from next Monday, a bare `Tue` the next one. */
function ownDay(text: string, today: string): SpokenDay | null {
  if (/\bnext\s+week\b/i.test(text) && !weekdayWord.test(text)) {
    const monday = shiftDay(mondayOf(today), 7);
    return { day: monday, until: shiftDay(monday, 7) };
  }
  if (/\bnext\s+month\b/i.test(text)) {
    const first = shiftMonth(`${today.slice(0, 7)}-01`, 1);
    return { day: first, until: shiftMonth(first, 1) };
  }
  const [, which, word] = weekdayWord.exec(text) ?? [];
  if (
    word === undefined ||
    /\d{1,2}\s*(?:st|nd|rd|th)?\s+[a-z]{3}|[a-z]{3,}\s+\d{1,2}(?!\s*(?::|[ap]\.?m))/i.test(
      text.replace(weekdayWord, ''),
    )
  )
    return null;
  const number = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(word.toLowerCase()) + 1;
  const weeks = /\bnext\s+week\b/i.test(text) ? 7 : weeksOf(which);
  if (weeks === null) return nextWeekday({ weekday: String(number) }, today);
  return { day: shiftDay(mondayOf(today), weeks + number - 1) };
}

function weeksOf(which: string | undefined): number | null {
  if (which === undefined) return null;
  return { next: 7, this: 0, last: -7 }[which.toLowerCase()] ?? 0;
}

function timeOf(result: ParsedResult): string | null {
  if (result.start.isCertain('hour')) return afternoonClock(result);
  return partTimes.find(([part]) => part.test(result.text))?.[1] ?? null;
}

/** A bare hour from 1 to 6 is in the afternoon, as in Chinese; 05:30 is not bare. */
function afternoonClock({ start, text }: ParsedResult): string {
  const clock = clockText(start);
  const hour = Number(clock.slice(0, 2));
  const isBare = !start.isCertain('meridiem') && !/\b0\d|\b[ap]\.?m|morning|night/i.test(text);
  return isBare && hour >= 1 && hour <= 6 ? `${hour + 12}${clock.slice(2)}` : clock;
}

function dayText(components: Components): string {
  const part = (name: 'month' | 'day'): string =>
    String(components.get(name) ?? 1).padStart(2, '0');
  return `${components.get('year') ?? 1970}-${part('month')}-${part('day')}`;
}

function clockText(components: Components): string {
  const part = (name: 'hour' | 'minute'): string =>
    String(components.get(name) ?? 0).padStart(2, '0');
  return `${part('hour')}:${part('minute')}`;
}
