import { dayFrom } from '../followups/calendar-day.ts';
import { numberOf, numeral } from '../spoken-number.ts';
import type { Birthday } from './anniversary.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Form = { pattern: RegExp; read: (groups: Groups) => MonthDay | null };
type MonthDay = { month: number; date: number };

const chineseYear = '(?:\\d{4}|[零〇一二三四五六七八九]{4}|\\d{2})年';
const lunarDate = `初?${numeral}|廿[一二三四五六七八九]?|卅`;
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const monthWord =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?';
const englishDate = '(?<date>\\d{1,2})(?:st|nd|rd|th)?\\b';
const yearBehind = '(?:,?\\s{1,3}\\d{4})?(?!\\s{0,3}[\\d/-]|\\.\\d)';
const separator = '[-/.]';

/** The ways in which a day of the year is written, the surest first; figures stand apart from others. */
const forms: readonly Form[] = [
  form(
    `(?:${chineseYear})?闰?(?<month>${numeral}|正|冬|腊)\\s{0,2}月份?\\s{0,2}(?<date>${lunarDate})`,
    inWords,
  ),
  form('大年初一|大年初(?<date>[二三四五六七八九十])', ({ date = '一' }) => ({
    month: 1,
    date: numberOf(date),
  })),
  // A 30th that a year does not have is kept on the 29th, so it is always the last day.
  form('除夕|年三十', () => ({ month: 12, date: 30 })),
  form('(?<!\\d)(?:19|20)\\d{2}(?<month>\\d{2})(?<date>\\d{2})(?!\\d)', inFigures),
  form(
    `(?<![\\d/.-])\\d{4}(?<mark>${separator})(?<month>\\d{1,2})\\k<mark>(?<date>\\d{1,2})(?![\\d/.-])`,
    inFigures,
  ),
  form(`(?<![\\d/.-])(?<month>\\d{1,2})${separator}(?<date>\\d{1,2})(?![\\d/.-])`, inFigures),
  form(
    `(?<![\\d/.-])(?<month>\\d{1,2})(?<mark>${separator})(?<date>\\d{1,2})\\k<mark>\\d{4}(?!\\d)`,
    eitherWay,
  ),
  form(`(?<![\\d/.-])${englishDate}\\s{0,3}(?:of\\s{1,3})?${monthWord}`, inEnglish),
  form(`\\b${monthWord}\\s{0,3}(?:the\\s{1,3})?${englishDate}${yearBehind}`, inEnglish),
];
const lunarWord = /农历|阴历|旧历|大年初|除夕|年三十|lunar|[正冬腊]月|闰\S{1,3}月|月(?:初|廿|卅)/iu;
const leapWord = /闰|\bleap\b/i;
const namedMonths: Readonly<Record<string, number>> = { 正: 1, 冬: 11, 腊: 12 };

/**
 * The birthday in what was written into a profile: `1999-05-03`, `19990503`, `5月3日`, `05-03`,
 * `3rd of May`, `农历八月十五`, `lunar:08-15`, `lunar:06-15 leap`, `闰六月初一`, `大年初一`, `除夕`. A year is
 * not needed and not kept. Null where there is none, or more than one day can be meant (`03/05/1999`,
 * `May 1999`), so that nobody is congratulated on a day that was guessed.
 */
export function readBirthday(text: string): Birthday | null {
  const written = text.slice(0, 200).normalize('NFKC');
  for (const { pattern, read } of forms) {
    const match = pattern.exec(written);
    if (!match) continue;
    const day = read(match.groups ?? {});
    return day && (lunarWord.test(written) ? lunar(day, leapWord.test(written)) : solar(day));
  }
  return null;
}

function form(source: string, read: Form['read']): Form {
  return { pattern: new RegExp(source, 'iu'), read };
}

function inWords({ month = '', date = '' }: Groups): MonthDay {
  return { month: namedMonths[month] ?? numberOf(month), date: lunarDateOf(date) };
}

function inFigures({ month, date }: Groups): MonthDay {
  return { month: Number(month), date: Number(date) };
}

function inEnglish({ name = '', date }: Groups): MonthDay {
  return { month: months.indexOf(name.slice(0, 3).toLowerCase()) + 1, date: Number(date) };
}

/** Month and day before a year: some write the one first, some the other. */
function eitherWay(groups: Groups): MonthDay | null {
  const { month, date } = inFigures(groups);
  if (month === date || date > 12) return { month, date };
  return month > 12 ? { month: date, date: month } : null;
}

/** A date that some year has. */
function solar({ month, date }: MonthDay): Birthday | null {
  return dayFrom(2028, month, date) === null ? null : { calendar: 'solar', month, date };
}

function lunar({ month, date }: MonthDay, isLeap: boolean): Birthday | null {
  const isDay = month >= 1 && month <= 12 && date >= 1 && date <= 30;
  return isDay ? { calendar: 'lunar', month, date, isLeap } : null;
}

/** 初三 is 3, 廿五 is 25, 卅 is 30. */
function lunarDateOf(text: string): number {
  if (text === '卅') return 30;
  if (text.startsWith('廿')) return 20 + (text.length > 1 ? numberOf(text.slice(1)) : 0);
  return numberOf(text.replace(/^初/, ''));
}
