import { toInstant } from '../instants.ts';
import { numberOf, numeral } from '../spoken-number.ts';
import { clockOf, dayOf, shiftDay } from './calendar-day.ts';
import { instantOf } from './due-at.ts';
import { nextDate, type SpokenDay } from './spoken-day.ts';
import { findClock, type SpokenClock } from './when-clock.ts';
import { type DayRule, dayRules } from './when-days.ts';
import { deadlineRules } from './when-deadlines.ts';

/** A stretch of the text. */
export type Piece = { index: number; text: string };
export type FoundWhen = {
  dueOn: string;
  dueTime: string | null;
  /** Instant of the end, null for a point in time or a single day. */
  end: string | null;
  pieces: Piece[];
};
export type WhenContext = {
  now: string;
  zone: string;
  /** Read 国庆节前 as the last working day before it, as is meant of a thing to do; else as that day. */
  isDueBefore?: boolean;
};

type FoundDay = SpokenDay & Piece;

const minutesLater = new RegExp(
  `(?:再?过)?(?:(?<halfHour>半)个?(?:小时|钟头)|(?<count>${numeral})个?(?<half>半)?(?<unit>小时半?|钟头|分钟|刻钟|h|min))(?:之后|以后|过后|后|之内|以内|内)`,
  'u',
);
const bareDate = new RegExp(`^(${numeral})[号日]`, 'u');
/** 周一 and 周五 may begin a name: 给周一鸣打电话. */
const personNamedZhou =
  /(?:给|找|联系|跟|和|问|约|见|叫|请)(?:一下)?周[一三五六]\p{Script=Han}{1,2}(?=打|发|回|送|报|寄|聊|谈|确认|$)/gu;

/** Day and time as a Chinese speaker, or a date in figures, names them; null where there are none. */
export function findChinese(text: string, context: WhenContext): FoundWhen | null {
  const masked = text.replace(personNamedZhou, (name) => '　'.repeat(name.length));
  const later = minutesLater.exec(masked);
  if (later) return soon(later, context);
  const rules = context.isDueBefore ? [...deadlineRules, ...dayRules] : dayRules;
  const day = findDays(masked, dayOf(context.now, context.zone), rules);
  const unused = day ? blank(masked, day) : masked;
  const clock = findClock(unused);
  if (!day) return clock && withoutDay(clock, context);
  return clock && isNear(day, clock) ? withClock(day, clock, context) : wholeDay(day, context);
}

/** The first day named; the longest of those that begin at one place. */
function findDay(text: string, today: string, rules = dayRules): FoundDay | null {
  let best: FoundDay | null = null;
  for (const { pattern, read } of rules) {
    for (const match of text.matchAll(pattern)) {
      const day = read(match.groups ?? {}, today);
      if (day === null || (best && !isBefore(match, best))) continue;
      best = { ...day, index: match.index, text: match[0] };
    }
  }
  return best;
}

/** The first day named; 到5日, -5号 or 到周三 after it makes a stretch up to and with that day. */
function findDays(text: string, today: string, rules: readonly DayRule[]): FoundDay | null {
  const day = findDay(text, today, rules);
  const after = day && text.slice(day.index + day.text.length);
  const [gap = ''] = /^[号日]?\s{0,2}(?:到|至|-|—|~|～)\s{0,2}/u.exec(after ?? '') ?? [];
  if (!day || !after || gap === '') return day;
  const end = lastDay(after.slice(gap.length), day.day, today);
  if (!end || end.day <= day.day) return day;
  return { ...day, until: shiftDay(end.day, 1), text: day.text + gap + end.text };
}

/** The day with which a text begins, said today of a stretch that begins on `first`. */
function lastDay(
  text: string,
  first: string,
  today: string,
): (SpokenDay & { text: string }) | null {
  const [words, date] = bareDate.exec(text) ?? [];
  if (words !== undefined) {
    const day = nextDate({ date }, first)?.day;
    return day === undefined ? null : { day, text: words };
  }
  const said = findDay(text, today);
  const found = said && said.day > first ? said : findDay(text, first);
  return found?.index === 0 ? found : null;
}

function isBefore(match: RegExpExecArray, best: Piece): boolean {
  if (match.index !== best.index) return match.index < best.index;
  return match[0].length > best.text.length;
}

/** The text with spaces in the place of a piece. */
export function blank(text: string, piece: Piece): string {
  const end = piece.index + piece.text.length;
  return text.slice(0, piece.index) + '　'.repeat(piece.text.length) + text.slice(end);
}

/** A bare hour far from its day is more likely to be something else. */
function isNear(day: Piece, clock: SpokenClock): boolean {
  const gap = clock.index - (day.index + day.text.length);
  const isBeside = gap >= -day.text.length - clock.text.length - 2 && gap <= 2;
  return isBeside || !clock.isOpen;
}

function soon(match: RegExpExecArray, { now, zone }: WhenContext): FoundWhen {
  const { halfHour, count = '0', half, unit = '' } = match.groups ?? {};
  const size = /^[分m]/.test(unit) ? 1 : unit.startsWith('刻') ? 15 : 60;
  const extra = half !== undefined || unit.endsWith('半') ? 30 : 0;
  const minutes = halfHour === undefined ? numberOf(count) * size + extra : 30;
  const at = toInstant(new Date(now).getTime() + minutes * 60_000);
  const pieces = [{ index: match.index, text: match[0] }];
  return { dueOn: dayOf(at, zone), dueTime: clockOf(at, zone), end: null, pieces };
}

function wholeDay(day: FoundDay, { zone }: WhenContext): FoundWhen {
  const end = day.until === undefined ? null : instantOf(day.until, '00:00', zone);
  return { dueOn: day.day, dueTime: null, end, pieces: [day] };
}

/** A bare hour from 1 to 6 is in the afternoon; others are as said, unless that has passed today. */
function withClock(day: FoundDay, clock: SpokenClock, context: WhenContext): FoundWhen {
  let shift = clock.isOpen && clock.minutes < 7 * 60 ? 720 : 0;
  const isToday = day.day === dayOf(context.now, context.zone);
  if (clock.isOpen && shift === 0 && isToday && clock.minutes < 720) {
    const at = timed(day.day, clock.minutes, context.zone).at;
    if (at <= context.now) shift = 720;
  }
  return timedWhen(day.day, clock, shift, context, [day, clock]);
}

/** Without a day it is the next such time. */
function withoutDay(clock: SpokenClock, context: WhenContext): FoundWhen {
  const today = dayOf(context.now, context.zone);
  const isEarly = clock.isOpen && clock.minutes < 7 * 60;
  const shifts = clock.isOpen && clock.minutes < 720 ? (isEarly ? [720] : [0, 720]) : [0];
  for (const shift of shifts) {
    if (timed(today, clock.minutes + shift, context.zone).at > context.now) {
      return timedWhen(today, clock, shift, context, [clock]);
    }
  }
  return timedWhen(shiftDay(today, 1), clock, shifts[0] ?? 0, context, [clock]);
}

function timedWhen(
  day: string,
  clock: SpokenClock,
  shift: number,
  { zone }: WhenContext,
  pieces: Piece[],
): FoundWhen {
  const start = timed(day, clock.minutes + shift, zone);
  const end = clock.until === undefined ? null : timed(day, clock.until + shift, zone).at;
  return { dueOn: start.day, dueTime: start.time, end, pieces };
}

function timed(
  day: string,
  minutes: number,
  zone: string,
): { day: string; time: string; at: string } {
  const onDay = shiftDay(day, Math.floor(minutes / 1440));
  const hour = Math.floor((minutes % 1440) / 60);
  const time = `${String(hour).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
  return { day: onDay, time, at: instantOf(onDay, time, zone) };
}
