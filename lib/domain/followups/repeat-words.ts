import { numberOf, numeral } from '../spoken-number.ts';
import { partsOf, weekdayOf } from './calendar-day.ts';
import type { Repeat } from './repeat.ts';

type Groups = Readonly<Record<string, string | undefined>>;
/** One way of saying how often; null where the numbers make no sense. */
export type RepeatRule = {
  pattern: RegExp;
  read: (groups: Groups, today: string) => Repeat | null;
};

const week = '(?:周|星期|礼拜)';
const day = '[一二三四五六日天1-7]';
const days = `(?<days>${day}(?:\\s{0,2}(?:[、,，和与及跟]|到|至|-|—)\\s{0,2}${week}?${day}){0,6})`;
const date = `(?<date>${numeral})`;
/** 每周报 and 每月刊 are things. */
const thing = '(?![报刊薪租饼供\\d一二三四五六七八九十])';

const weekdayName = '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?s?';
const weekdayList = `(?<days>${weekdayName}(?:\\s{0,2}(?:,|and|&|,\\s?and|to|-|through)\\s{0,2}${weekdayName}){0,6})`;
const number = '(?:(?<other>other|second)|(?<count>\\d{1,2}|two|three|four|five|six|eight|ten))';
const ordinal = '(?<place>first|1st|second|2nd|third|3rd|fourth|4th|last)';
const monthName = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const englishCounts: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
};

function chinese(source: string, read: RepeatRule['read']): RepeatRule {
  return { pattern: new RegExp(source, 'u'), read };
}
function english(source: string, read: RepeatRule['read']): RepeatRule {
  return { pattern: new RegExp(`\\b(?:${source})\\b`, 'iu'), read };
}

/** Ways of saying how often, the more exact before the shorter ones that begin like them. */
export const repeatRules: readonly RepeatRule[] = [
  chinese('(?:每个?|逢)工作日', () => workdays),
  chinese(`每隔(?<gap>${numeral})(?:天|日)`, ({ gap = '' }) => daily(numberOf(gap) + 1)),
  chinese('隔[天日]', () => daily(2)),
  chinese(`每(?<count>${numeral})(?:天|日)(?:一次)?`, ({ count: text = '' }) =>
    daily(numberOf(text)),
  ),
  chinese('(?:每[天日]|天天)(?:一次)?', () => daily(1)),
  chinese(`(?:每隔一|隔|双)${week}的?${days}`, (groups) => weekly(2, groups)),
  chinese(`每(?<count>${numeral})个?${week}的?${week}?${days}`, (groups) =>
    weekly(countOf(groups), groups),
  ),
  chinese(`(?:每个?|逢)${week}${days}`, (groups) => weekly(1, groups)),
  chinese(`每个?${week}末`, () => ({ every: 'week', interval: 1, weekdays: [6] })),
  chinese(`(?:每隔一个?|隔|双)${week}(?:一次)?`, (_groups, today) => weekly(2, {}, today)),
  chinese(`每(?<count>${numeral})个?${week}(?:一次)?`, (groups, today) =>
    weekly(countOf(groups), {}, today),
  ),
  chinese(`每个?${week}(?:一次)?${thing}`, (_groups, today) => weekly(1, {}, today)),
  chinese(
    `每(?<count>${numeral})?个?月的?(?:第(?<place>[一二三四])个?|最后一?个?)${week}(?<day>${day})`,
    (groups) => ({
      every: 'monthWeekday',
      interval: countOf(groups),
      place: groups['place'] === undefined ? -1 : numberOf(groups['place']),
      weekday: weekdayNumber(groups['day'] ?? ''),
    }),
  ),
  chinese(`每(?<count>${numeral})?个?月的?(?:月?底|月?末|最后一[天日])`, (groups) =>
    monthly(countOf(groups), -1),
  ),
  chinese(`每(?<count>${numeral})?个?月的?月?初`, (groups) => monthly(countOf(groups), 1)),
  chinese(`每(?<count>${numeral})?个?月的?${date}[号日]`, (groups) =>
    monthly(countOf(groups), numberOf(groups['date'] ?? '')),
  ),
  chinese('每个?季度?(?:的?最后一[天日]|末|底)', () => monthly(3, -1)),
  chinese('每个?季度?(?:一次)?', (_groups, today) => monthly(3, partsOf(today).date)),
  chinese('每半年(?:一次)?', (_groups, today) => monthly(6, partsOf(today).date)),
  chinese(`每(?<count>${numeral})?个?月(?:一次)?${thing}`, (groups, today) =>
    monthly(countOf(groups), partsOf(today).date),
  ),
  chinese(`每年的?(?<month>${numeral})月${date}[号日]?`, ({ month = '', date: text = '' }) =>
    yearly(numberOf(month), numberOf(text)),
  ),
  chinese(`每年(?:一次)?${thing}`, (_groups, today) =>
    yearly(partsOf(today).month, partsOf(today).date),
  ),
  english('every\\s{1,3}(?:week\\s?day|work(?:ing)?\\s?day|business day)|weekdays', () => workdays),
  english('every\\s{1,3}weekend', () => ({ every: 'week', interval: 1, weekdays: [6] })),
  english(`every\\s{1,3}${number}\\s{1,3}days?`, (groups) => daily(countOf(groups))),
  english('every\\s?day|each day|daily', () => daily(1)),
  english(
    `(?:every\\s{1,3})?${ordinal}\\s{1,3}(?<day>${weekdayName})\\s{1,3}of\\s{1,3}(?:the|each|every)\\s{1,3}month|every\\s{1,3}month\\s{1,3}on\\s{1,3}the\\s{1,3}${ordinal.replace('place', 'place2')}\\s{1,3}(?<day2>${weekdayName})`,
    placeInMonth,
  ),
  english(
    '(?:on\\s{1,3})?the\\s{1,3}last\\s{1,3}day\\s{1,3}of\\s{1,3}(?:each|every|the)\\s{1,3}month|(?:every\\s{1,3}month|monthly)\\s{1,3}on\\s{1,3}the\\s{1,3}last(?:\\s{1,3}day)?|every\\s{1,3}month\\s?end',
    () => monthly(1, -1),
  ),
  english(`every\\s{1,3}${number}\\s{1,3}weeks?\\s{1,3}on\\s{1,3}${weekdayList}`, (groups) =>
    weekly(countOf(groups), groups),
  ),
  english(`(?:every\\s{1,3}week|weekly)\\s{1,3}on\\s{1,3}${weekdayList}`, (groups) =>
    weekly(1, groups),
  ),
  english(
    `every\\s{1,3}${number}\\s{1,3}weeks?|(?<fortnight>fortnightly|biweekly|every fortnight)`,
    (groups, today) => weekly(groups['fortnight'] ? 2 : countOf(groups), {}, today),
  ),
  english(`every\\s{1,3}other\\s{1,3}${weekdayList}`, (groups) => weekly(2, groups)),
  english(`(?:every|each)\\s{1,3}${weekdayList}`, (groups) => weekly(1, groups)),
  english('every\\s{1,3}week|each week|weekly', (_groups, today) => weekly(1, {}, today)),
  english(
    '(?:every\\s{1,3}month|monthly|each month)\\s{1,3}on\\s{1,3}the\\s{1,3}(?<date>\\d{1,2})(?:st|nd|rd|th)?|(?:on\\s{1,3})?the\\s{1,3}(?<date2>\\d{1,2})(?:st|nd|rd|th)?\\s{1,3}of\\s{1,3}(?:each|every)\\s{1,3}month',
    (groups) => monthly(1, Number(groups['date'] ?? groups['date2'])),
  ),
  english(`every\\s{1,3}${number}\\s{1,3}months?`, (groups, today) =>
    monthly(countOf(groups), partsOf(today).date),
  ),
  english('every\\s{1,3}quarter|quarterly|each quarter', (_groups, today) =>
    monthly(3, partsOf(today).date),
  ),
  english('every\\s{1,3}month|monthly|each month', (_groups, today) =>
    monthly(1, partsOf(today).date),
  ),
  english(
    `(?:every\\s{1,3}year|yearly|annually)\\s{1,3}on\\s{1,3}(?:${monthName}\\s{1,3}(?<date>\\d{1,2})|(?<date2>\\d{1,2})\\s{1,3}${monthName.replace('month', 'month2')})(?:st|nd|rd|th)?`,
    (groups) =>
      yearly(
        monthNumber(groups['month'] ?? groups['month2'] ?? ''),
        Number(groups['date'] ?? groups['date2']),
      ),
  ),
  english('every\\s{1,3}year|yearly|annually|each year', (_groups, today) =>
    yearly(partsOf(today).month, partsOf(today).date),
  ),
];

const workdays: Repeat = { every: 'week', interval: 1, weekdays: [1, 2, 3, 4, 5] };

function daily(interval: number): Repeat | null {
  return isCount(interval) ? { every: 'day', interval } : null;
}

/** On the weekdays named, else on the weekday of `today`. */
function weekly(interval: number, { days: text }: Groups, today?: string): Repeat | null {
  const weekdays = text === undefined ? [weekdayOf(today ?? '1970-01-01')] : weekdaysIn(text);
  return isCount(interval) && weekdays.length > 0 ? { every: 'week', interval, weekdays } : null;
}

function monthly(interval: number, on: number): Repeat | null {
  const isDate = on === -1 || (on >= 1 && on <= 31);
  return isCount(interval) && isDate ? { every: 'month', interval, date: on } : null;
}

function yearly(month: number, on: number): Repeat | null {
  const isDate = month >= 1 && month <= 12 && on >= 1 && on <= 31;
  return isDate ? { every: 'year', interval: 1, month, date: on } : null;
}

function placeInMonth(groups: Groups): Repeat | null {
  const place = groups['place'] ?? groups['place2'] ?? '';
  const name = groups['day'] ?? groups['day2'] ?? '';
  const places: Readonly<Record<string, number>> = {
    f: 1,
    '1': 1,
    s: 2,
    '2': 2,
    t: 3,
    '3': 3,
    '4': 4,
    l: -1,
  };
  const found = place.toLowerCase() === 'fourth' ? 4 : places[place.charAt(0).toLowerCase()];
  const weekday = weekdayNumber(name);
  if (found === undefined || weekday === 0) return null;
  return { every: 'monthWeekday', interval: 1, place: found, weekday };
}

function isCount(interval: number): boolean {
  return interval >= 1 && interval <= 99;
}

function countOf({ count: text, other }: Groups): number {
  if (other !== undefined) return 2;
  return text === undefined ? 1 : (englishCounts[text.toLowerCase()] ?? numberOf(text));
}

/** 一、三、五 and Mon, Wed; 一到五 and Mon to Fri take all between. */
function weekdaysIn(text: string): number[] {
  const found = [...text.matchAll(new RegExp(`${weekdayName}|${day}`, 'giu'))].map(([word]) =>
    weekdayNumber(word),
  );
  const [first = 0, last = 0] = found;
  const isSpan = /到|至|-|—|\bto\b|through/i.test(text) && found.length === 2 && last > first;
  const all = isSpan
    ? Array.from({ length: last - first + 1 }, (_, place) => first + place)
    : found;
  return [...new Set(all)].sort((a, b) => a - b);
}

function weekdayNumber(text: string): number {
  const place = '一二三四五六日'.indexOf(text === '天' ? '日' : text);
  if (text.length === 1) return place >= 0 ? place + 1 : Number(text);
  const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
  return names.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}

function monthNumber(text: string): number {
  const names = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
  return names.indexOf(text.slice(0, 3).toLowerCase()) + 1;
}
