import { dayOfLunar, lunarDayOf, nextLunarBirthday } from '../calendar/lunar.ts';
import { isHoliday } from '../calendar/public-holidays.ts';
import { usualWorkingTime, workingDayFrom } from '../calendar/working-time.ts';
import { numberOf, numeral } from '../spoken-number.ts';
import { dayFrom, partsOf, shiftDay } from './calendar-day.ts';
import type { DayReader, Groups, SpokenDay } from './spoken-day.ts';

/** A day of every lunar year; 除夕 is the day before the next one begins. */
export type Festival =
  | { words: string; month: number; date: number }
  | { words: string; isEve: true };

export const festivals: readonly Festival[] = [
  { words: '春节|大年初一|农历新年', month: 1, date: 1 },
  { words: '除夕夜?|大年三十|年三十|年夜饭', isEve: true },
  { words: '元宵节?', month: 1, date: 15 },
  { words: '端午节?', month: 5, date: 5 },
  { words: '七夕节?', month: 7, date: 7 },
  { words: '中元节', month: 7, date: 15 },
  { words: '中秋节?', month: 8, date: 15 },
  { words: '重阳节?', month: 9, date: 9 },
  { words: '腊八节?', month: 12, date: 8 },
];

export const yearWords = '(?<year>明年|后年|今年)?的?';
const lunarMonth = `(?<leap>闰)?(?<month>${numeral}|正|冬|腊)月`;
const lunarDate = `(?<date>初${numeral}|廿[一二三四五六七八九]?|${numeral})`;
const after = '(?:假期|放假|节)?(?:之后|以后|过后|后)';

export type FestivalRule = { pattern: RegExp; read: DayReader };

function rule(source: string, read: DayReader): FestivalRule {
  return { pattern: new RegExp(source, 'gu'), read };
}

/** Festivals and dates of the lunar calendar, 清明, and what is said to be after a holiday. */
export const festivalRules: readonly FestivalRule[] = [
  ...festivals.flatMap((festival) => [
    rule(`${yearWords}(?:${festival.words})${after}`, (groups, today) =>
      afterDays(dayOfFestival(festival, groups, today)),
    ),
    rule(`${yearWords}(?:${festival.words})`, (groups, today) =>
      asDay(dayOfFestival(festival, groups, today)),
    ),
  ]),
  rule(`${yearWords}清明节?${after}`, (groups, today) => afterDays(qingming(groups, today))),
  rule(`${yearWords}清明节?`, (groups, today) => asDay(qingming(groups, today))),
  rule(`${yearWords}(?:国庆|十一)${after}`, (groups, today) =>
    afterDays(solarFestival(groups, today, [10, 1])),
  ),
  rule(`${yearWords}(?:五一|劳动节)${after}`, (groups, today) =>
    afterDays(solarFestival(groups, today, [5, 1])),
  ),
  rule(`${yearWords}元旦${after}`, (groups, today) =>
    afterDays(solarFestival(groups, today, [1, 1])),
  ),
  rule(`${yearWords}(?:大年|正月|(?<![明今后去前\\d])年)初(?<date>${numeral})`, lunarDay),
  rule(`${yearWords}(?:农历|阴历|旧历)${lunarMonth}${lunarDate}[日号]?`, lunarDay),
  rule(
    `${yearWords}(?<leap>闰)?(?<month>${numeral}|正|冬|腊)月(?<date>初${numeral}|廿[一二三四五六七八九]?)`,
    lunarDay,
  ),
  rule(`${yearWords}(?<month>正|冬|腊)月(?<date>${numeral})[日号]?`, lunarDay),
];

function yearsAhead({ year: text }: Groups): number | null {
  return text === undefined ? null : ({ 今年: 0, 明年: 1, 后年: 2 }[text] ?? null);
}

/** In the year that was named, or the next from today on. */
export function dayOfFestival(festival: Festival, groups: Groups, today: string): string | null {
  const ahead = yearsAhead(groups);
  if ('isEve' in festival) {
    const from = ahead === null ? shiftDay(today, 1) : `${partsOf(today).year + ahead}-01-01`;
    const newYear = nextLunarBirthday({ month: 1, date: 1, isLeap: false }, from);
    return newYear && shiftDay(newYear, -1);
  }
  const { month, date } = festival;
  return lunarIn(ahead, { month, date, isLeap: false }, today);
}

type Lunar = { month: number; date: number; isLeap: boolean };

function lunarIn(ahead: number | null, lunar: Lunar, today: string): string | null {
  if (ahead === null) return nextLunarBirthday(lunar, today);
  return dayOfLunar(partsOf(today).year + ahead, lunar);
}

function lunarDay(groups: Groups, today: string): SpokenDay | null {
  const { month = '正', date = '', leap } = groups;
  const named: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
  const lunar = {
    month: named[month] ?? numberOf(month),
    date: dateOf(date),
    isLeap: leap !== undefined,
  };
  return asDay(lunarIn(yearsAhead(groups), lunar, today));
}

/** 初三 is 3, 廿五 is 25. */
function dateOf(text: string): number {
  if (!text.startsWith('廿')) return numberOf(text.replace(/^初/, ''));
  return 20 + (text.length > 1 ? numberOf(text.slice(1)) : 0);
}

/** The solar term: 4 or 5 April; the formula holds for the years 2000 to 2099. */
export function qingming(groups: Groups, today: string): string | null {
  const inYear = (count: number): string | null => {
    const short = count % 100;
    return dayFrom(count, 4, Math.floor(short * 0.2422 + 4.81) - Math.floor(short / 4));
  };
  return inNamedOrNext(inYear, groups, today);
}

/** In the year that was named, or the next from today on. */
export function solarFestival(
  groups: Groups,
  today: string,
  [month, date]: readonly [number, number],
): string | null {
  return inNamedOrNext((count) => dayFrom(count, month, date), groups, today);
}

function inNamedOrNext(
  inYear: (year: number) => string | null,
  groups: Groups,
  today: string,
): string | null {
  const thisYear = partsOf(today).year;
  const ahead = yearsAhead(groups);
  if (ahead !== null) return inYear(thisYear + ahead);
  const day = inYear(thisYear);
  return day !== null && day >= today ? day : inYear(thisYear + 1);
}

/**
 * After a holiday is the first working day after its days off; where those are not published yet, by
 * custom seven days for the Spring Festival and the National Day, and a weekend for others.
 */
function afterDays(festival: string | null): SpokenDay | null {
  if (festival === null) return null;
  let day = shiftDay(festival, 1);
  while (isHoliday(day)) day = shiftDay(day, 1);
  const isLong = lunarDayOf(festival)?.month === 1 || festival.slice(5) === '10-01';
  const isUnknown = !isHoliday(festival);
  const from = isUnknown && isLong ? shiftDay(festival, 7) : day;
  return { day: workingDayFrom(from, usualWorkingTime) };
}

function asDay(day: string | null): SpokenDay | null {
  return day === null ? null : { day };
}
