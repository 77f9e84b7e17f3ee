import { numberOf } from '../spoken-number.ts';
import {
  dayFrom,
  lastOfMonth,
  mondayOf,
  partsOf,
  shiftDay,
  shiftMonth,
  weekdayOf,
} from './calendar-day.ts';

/** A day, or a stretch of days up to and without `until`. */
export type SpokenDay = { day: string; until?: string };
export type Groups = Readonly<Record<string, string | undefined>>;

/** What a phrase means, said on `today`; null where the calendar has no such day. */
export type DayReader = (groups: Groups, today: string) => SpokenDay | null;

export function daysFromToday(days: number): DayReader {
  return (_groups, today) => ({ day: shiftDay(today, days) });
}

/** 下周二 is the Tuesday of the week that begins next Monday, 下下周二 of the one after. */
export function weekdayOfWeek(
  { which = '', weekday = '' }: Groups,
  today: string,
): SpokenDay | null {
  const monday = shiftDay(mondayOf(today), steps(which) * 7);
  if (weekday === '末') return { day: shiftDay(monday, 5), until: shiftDay(monday, 7) };
  return { day: shiftDay(monday, weekdayNumber(weekday) - 1) };
}

/** A bare weekday is the next one after today. */
export function nextWeekday({ weekday = '' }: Groups, today: string): SpokenDay | null {
  if (weekday === '末') return thisWeekend({}, today);
  return { day: shiftDay(today, ((weekdayNumber(weekday) - weekdayOf(today) + 6) % 7) + 1) };
}

export function thisWeekend(_groups: Groups, today: string): SpokenDay {
  const monday = mondayOf(today);
  const saturday = shiftDay(monday, 5);
  return { day: today > saturday ? today : saturday, until: shiftDay(monday, 7) };
}

export function wholeWeek({ which = '' }: Groups, today: string): SpokenDay {
  const monday = shiftDay(mondayOf(today), steps(which) * 7);
  return { day: monday, until: shiftDay(monday, 7) };
}

export function wholeMonth({ which = '' }: Groups, today: string): SpokenDay {
  const first = shiftMonth(`${today.slice(0, 7)}-01`, steps(which));
  return { day: first, until: shiftMonth(first, 1) };
}

/** 月底, 下月初, 12月中旬, 明年3月底. Without month or year the next such day, today included. */
export function partOfMonth(groups: Groups, today: string): SpokenDay | null {
  const day = (first: string): string => dayOfPart(groups['part'] ?? '', first);
  const first = firstOfMonth(groups, today);
  if (first === null) return null;
  if (groups['year'] !== undefined || groups['which'] !== undefined || day(first) >= today) {
    return { day: day(first) };
  }
  return { day: day(shiftMonth(first, groups['month'] === undefined ? 1 : 12)) };
}

function firstOfMonth({ which, year, month }: Groups, today: string): string | null {
  const { year: thisYear } = partsOf(today);
  if (month !== undefined) return dayFrom(yearOf(year, thisYear), numberOf(month), 1);
  return shiftMonth(`${today.slice(0, 7)}-01`, steps(which ?? ''));
}

function dayOfPart(part: string, first: string): string {
  if (part === '底' || part === '末') return lastOfMonth(first);
  if (part.startsWith('中')) return shiftDay(first, 14);
  return part === '下旬' ? shiftDay(first, 20) : first;
}

/** 下个月5号, 本月5号. */
export function dateOfMonth({ which = '', date = '' }: Groups, today: string): SpokenDay | null {
  const { year, month } = partsOf(shiftMonth(`${today.slice(0, 7)}-01`, steps(which)));
  return asDay(dayFrom(year, month, numberOf(date)));
}

/** 12月3日, 2026-12-01, 12/3. Without a year the next such day, today included. */
export function monthAndDate(
  { year, month = '', date = '' }: Groups,
  today: string,
): SpokenDay | null {
  const thisYear = partsOf(today).year;
  const inYear = (count: number) => dayFrom(count, numberOf(month), numberOf(date));
  if (year !== undefined) return asDay(inYear(yearOf(year, thisYear)));
  for (let count = thisYear; count < thisYear + 9; count += 1) {
    const day = inYear(count);
    if (day !== null && day >= today) return { day };
  }
  return null;
}

/** A bare 5号 is the next day of that number, today included. */
export function nextDate({ date = '' }: Groups, today: string): SpokenDay | null {
  for (let months = 0; months < 3; months += 1) {
    const { year, month } = partsOf(shiftMonth(`${today.slice(0, 7)}-01`, months));
    const day = dayFrom(year, month, numberOf(date));
    if (day !== null && day >= today) return { day };
  }
  return null;
}

export function yearEnd({ year }: Groups, today: string): SpokenDay {
  return { day: `${yearOf(year, partsOf(today).year)}-12-31` };
}

export function quarterEnd(_groups: Groups, today: string): SpokenDay {
  const { year, month } = partsOf(today);
  return { day: lastOfMonth(dayFrom(year, Math.ceil(month / 3) * 3, 1) ?? today) };
}

/** 三天后, 两周内, 半年后; half a month is 15 days. */
export function daysLater({ count = '', unit = '' }: Groups, today: string): SpokenDay | null {
  const isHalf = count === '半';
  const number = isHalf ? 0.5 : numberOf(count);
  if (unit === '天' || unit === '日') return isHalf ? null : { day: shiftDay(today, number) };
  if (unit === '月') return { day: isHalf ? shiftDay(today, 15) : shiftMonth(today, number) };
  if (unit === '年') return { day: shiftMonth(today, number * 12) };
  return isHalf ? null : { day: shiftDay(today, number * 7) };
}

/** 一个半月后, 两年半后; half a month is 15 days, half a year six months. */
export function halfLater({ count = '', unit }: Groups, today: string): SpokenDay {
  const number = numberOf(count);
  if (unit === '月') return { day: shiftDay(shiftMonth(today, number), 15) };
  return { day: shiftMonth(today, number * 12 + 6) };
}

/** 本周内 is by Friday, or by Sunday where Friday is over. */
export function withinWeek({ which = '' }: Groups, today: string): SpokenDay {
  const monday = shiftDay(mondayOf(today), steps(which) * 7);
  const friday = shiftDay(monday, 4);
  return { day: friday >= today ? friday : shiftDay(monday, 6) };
}

/** 下个月第一个周一, 12月最后一个周五; a month without a year is the next such one. */
export function weekdayOfMonth(groups: Groups, today: string): SpokenDay | null {
  const { place, weekday = '' } = groups;
  const number = weekdayNumber(weekday);
  if (!(number >= 1 && number <= 7)) return null;
  const inMonth = (first: string): string => {
    if (place !== undefined) {
      return shiftDay(first, ((number - weekdayOf(first) + 7) % 7) + (numberOf(place) - 1) * 7);
    }
    const last = lastOfMonth(first);
    return shiftDay(last, -((weekdayOf(last) - number + 7) % 7));
  };
  const first = firstOfMonth(groups, today);
  if (first === null) return null;
  const day = inMonth(first);
  return {
    day: day < today && groups['month'] !== undefined ? inMonth(shiftMonth(first, 12)) : day,
  };
}

/** A holiday on a fixed date: the next one, today included. */
export function holiday(month: number, date: number): DayReader {
  return (_groups, today) => monthAndDate({ month: String(month), date: String(date) }, today);
}

function weekdayNumber(text: string): number {
  const place = '一二三四五六日'.indexOf(text === '天' ? '日' : text);
  return place >= 0 ? place + 1 : Number(text);
}

/** 下下 is two ahead, 上 one back, anything else this one. */
function steps(which: string): number {
  if (which.startsWith('下')) return which.length;
  return which.startsWith('上') ? -which.length : 0;
}

function yearOf(text: string | undefined, thisYear: number): number {
  const named = { 今年: 0, 明年: 1, 后年: 2 }[text ?? '今年'];
  return named === undefined ? Number.parseInt(text ?? '', 10) : thisYear + named;
}

function asDay(day: string | null): SpokenDay | null {
  return day === null ? null : { day };
}
