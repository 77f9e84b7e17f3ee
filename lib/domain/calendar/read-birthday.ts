import { dayFrom } from '../followups/calendar-day.ts';
import { numberOf, numeral } from '../spoken-number.ts';
import type { Birthday } from './anniversary.ts';

const numbers = new RegExp(
  String.raw`(?:(?:\d{4}|[一二三四五六七八九零〇]{4})(?:年|[-/.]))?\s{0,3}(?<leap>闰)?(?<month>${numeral}|正|冬|腊)(?:月份?|[-/.])\s{0,3}(?<date>初?${numeral}|廿[一二三四五六七八九]?|卅)(?:[日号]|(?![\d]))`,
  'u',
);
const lunarWord = /农历|阴历|旧历|lunar|[正冬腊]月|闰\S{1,3}月|月(?:初|廿)/iu;
const namedMonths: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };
const englishMonths = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const english =
  /(?:(?<before>\d{1,2})(?:st|nd|rd|th)?\s+)?(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?(?:\s+(?<after>\d{1,2}))?/i;

/**
 * The birthday in what was written into a profile: `1999-05-03`, `5月3日`, `05-03`, `农历八月十五`,
 * `lunar:08-15`, `闰六月初一`, `3 May`. Null where there is none, so that nobody is congratulated
 * on a day that was guessed.
 */
export function readBirthday(text: string): Birthday | null {
  const match = numbers.exec(text);
  if (!match) return readEnglish(text);
  const { leap, month: monthText = '', date: dateText = '' } = match.groups ?? {};
  const month = namedMonths[monthText] ?? numberOf(monthText);
  const date = lunarDate(dateText);
  if (lunarWord.test(text)) {
    if (!(month >= 1 && month <= 12 && date >= 1 && date <= 30)) return null;
    return { calendar: 'lunar', month, date, isLeap: leap !== undefined };
  }
  return solar(month, date);
}

function readEnglish(text: string): Birthday | null {
  const { before, name = '', after } = english.exec(text)?.groups ?? {};
  const date = Number(before ?? after);
  return solar(englishMonths.indexOf(name.toLowerCase()) + 1, date);
}

/** A date that some year has. */
function solar(month: number, date: number): Birthday | null {
  return dayFrom(2028, month, date) === null ? null : { calendar: 'solar', month, date };
}

/** 初三 is 3, 廿五 is 25, 卅 is 30. */
function lunarDate(text: string): number {
  if (text === '卅') return 30;
  if (text.startsWith('廿')) return 20 + (text.length > 1 ? numberOf(text.slice(1)) : 0);
  return numberOf(text.replace(/^初/, ''));
}
