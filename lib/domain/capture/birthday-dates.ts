import { dayFrom } from '../followups/calendar-day.ts';
import { numberOf, numeral } from '../spoken-number.ts';
import { lunarName, solarName } from './birthdays.table.ts';

/** A date as birthdays are written, with its place. */
export type BirthDate = {
  start: number;
  end: number;
  /** `MM-DD`, `YYYY-MM-DD` or `lunar:MM-DD`. */
  value: string;
  year: number | null;
  isLunar: boolean;
  /** Figures without a break, which may be any number. */
  isPacked: boolean;
};
type Groups = Readonly<Record<string, string | undefined>>;

const han = String.raw`[一二三四五六七八九零〇]`;
const chineseDate = String.raw`(?:(?<year>(?:19|20)?\d{2}|${han}{4}|${han}{2})\s?年\s?)?(?<leap>闰)?(?<month>${numeral}|正|冬|腊)\s?月份?\s?(?<date>初?${numeral}|廿[一二三四五六七八九]?|卅)\s?[日号]?`;
const figures = String.raw`(?<year6>\d{2})\s?[-\/.]\s?(?<month6>\d{1,2})\s?[-\/.]\s?(?<date6>\d{1,2})(?![\d.\-\/])|(?:(?<year2>(?:19|20)\d{2})\s?[-/.]\s?)(?<month2>\d{1,2})\s?[-/.]\s?(?<date2>\d{1,2})(?!\d)|(?<month3>\d{1,2})\s?[-/.]\s?(?<date3>\d{1,2})(?:[-/](?<year3>(?:19|20)\d{2}))?(?![\d.])(?:\s?[日号])?|(?<!\d)(?<packed>(?:(?:19|20)\d{2})?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)|(?<!\d)(?<packed2>\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)`;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const english = String.raw`(?<name>${months})[a-z]{0,6}\.?\s(?<date4>\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?<year4>(?:19|20)\d{2}))?(?!\d)|(?:the )?(?<date5>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name5>${months})[a-z]{0,6}\.?(?:,?\s(?<year5>(?:19|20)\d{2}))?`;
const calendar = String.raw`(?:(?:${lunarName}|${solarName})\s?(?:的)?\s?)?`;
const anyDate = new RegExp(
  String.raw`${calendar}(?:(?<![\d./-])(?:${chineseDate})|(?<![\d./-])(?<!(?<!\b(?:DOB|dob|born|bday))[A-Za-z])(?:${figures})|\b(?:${english}))`,
  'giu',
);
const lunarBefore = new RegExp(String.raw`(?:${lunarName})\s?(?:生日)?\s?[是:]?\s?(?:的)?$`, 'i');
const lunarSigns = new RegExp(String.raw`${lunarName}|[正冬腊闰]|初|廿|卅`, 'i');
const solarBehind = new RegExp(String.raw`^\s?\(?(?:${solarName})`);
const dayFirst = /^\s?\(?(?:day first|dd[/.-]?mm|d\/m)/i;
const nearby = 12;

/** Every date of a text that a birthday could be. */
export function birthDates(text: string): BirthDate[] {
  return [...text.matchAll(anyDate)].flatMap((match): BirthDate[] => {
    const groups = match.groups ?? {};
    const words = match[0];
    const end = match.index + words.length;
    const behind = text.slice(end, end + nearby);
    const isLunar = isOfMoon(groups, words, text.slice(0, match.index), behind);
    const value = isLunar ? lunar(groups) : solar(groups, dayFirst.test(behind));
    if (value === null) return [];
    const year = /^\d{4}/.exec(value.replace('lunar:', ''))?.[0];
    return [
      {
        start: match.index,
        end: match.index + words.trimEnd().length,
        value,
        year: year === undefined ? null : Number(year),
        isLunar,
        isPacked: (groups['packed'] ?? groups['packed2']) !== undefined,
      },
    ];
  });
}

function isOfMoon(groups: Groups, words: string, before: string, behind: string): boolean {
  if (solarBehind.test(behind) || new RegExp(solarName).test(words)) return false;
  if (groups['month'] === undefined) return new RegExp(lunarName, 'i').test(words);
  return lunarSigns.test(words) || lunarBefore.test(before.slice(-nearby));
}

function lunar(groups: Groups): string | null {
  const { month, date } = monthAndDate(groups);
  return month >= 1 && month <= 12 && date >= 1 && date <= 30
    ? `lunar:${two(month)}-${two(date)}`
    : null;
}

function solar(groups: Groups, isDayFirst: boolean): string | null {
  const packed = groups['packed'] ?? (groups['packed2'] && `19${groups['packed2']}`);
  if (packed !== undefined) {
    const year = packed.length === 8 ? packed.slice(0, 4) : undefined;
    return dayText(year, Number(packed.slice(-4, -2)), Number(packed.slice(-2)));
  }
  const { month, date } = monthAndDate(groups);
  const year =
    groups['year'] ??
    groups['year2'] ??
    groups['year3'] ??
    groups['year4'] ??
    groups['year5'] ??
    groups['year6'];
  // 25/12/1988 can be one thing only.
  const isTurned = groups['month3'] !== undefined && (isDayFirst || month > 12) && date <= 12;
  return isTurned ? dayText(year, date, month) : dayText(year, month, date);
}

function monthAndDate(groups: Groups): { month: number; date: number } {
  const name = groups['name'] ?? groups['name5'];
  const written = groups['month'] ?? groups['month2'] ?? groups['month3'] ?? groups['month6'] ?? '';
  const date =
    groups['date'] ??
    groups['date2'] ??
    groups['date3'] ??
    groups['date4'] ??
    groups['date5'] ??
    groups['date6'] ??
    '';
  const month =
    name === undefined
      ? ({ 正: 1, 冬: 11, 腊: 12 }[written] ?? numberOf(written))
      : months.split('|').indexOf(name.toLowerCase().slice(0, 3)) + 1;
  return { month, date: numberOf(date.replace(/^初/, '')) };
}

function dayText(year: string | undefined, month: number, date: number): string | null {
  if (dayFrom(2028, month, date) === null) return null;
  const day = `${two(month)}-${two(date)}`;
  const full = year === undefined ? null : fullYear(year);
  return full === null ? day : `${full}-${day}`;
}

/** 90年 is 1990 and 05年 is 2005, as people born are. */
function fullYear(text: string): number | null {
  const digits = text.replaceAll(/[零〇一二三四五六七八九]/g, (each) =>
    String(Math.max(0, '〇一二三四五六七八九'.indexOf(each === '零' ? '〇' : each))),
  );
  const year = Number(digits);
  if (digits.length === 4) return year >= 1900 && year <= 2100 ? year : null;
  return year > 30 ? 1900 + year : 2000 + year;
}

export function two(value: number): string {
  return String(value).padStart(2, '0');
}
