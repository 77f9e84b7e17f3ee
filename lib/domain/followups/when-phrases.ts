import { dayOfLunar } from '../calendar/lunar.ts';
import {
  dayFrom,
  lastOfMonth,
  mondayOf,
  partsOf,
  shiftDay,
  shiftMonth,
  weekdayOf,
} from './calendar-day.ts';
import type { Piece } from './when-chinese.ts';
import { workdayBefore } from './when-deadlines.ts';

type Groups = Readonly<Record<string, string | undefined>>;
type Phrase = {
  pattern: RegExp;
  read: (groups: Groups, today: string) => string | null;
  isHoliday?: true;
};

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const weekday = '(?<weekday>mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?';
const month = '(?<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
const hours = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function day(source: string, read: Phrase['read']): Phrase {
  return { pattern: new RegExp(`\\b(?:${source})\\b`, 'gi'), read };
}
const holiday = (source: string, inYear: (year: number) => string | null): Phrase => ({
  ...day(source, (_groups, today) => nextYearly(today, inYear)),
  isHoliday: true,
});
const fixed = (source: string, monthNumber: number, date: number): Phrase =>
  holiday(source, (year) => dayFrom(year, monthNumber, date));

/** Days that chrono does not know, or takes for another day. */
const dayPhrases: readonly Phrase[] = [
  day('(?:the\\s{1,3})?day\\s{1,3}after\\s{1,3}tomorrow', (_groups, today) => shiftDay(today, 2)),
  day('end\\s{1,3}of\\s{1,3}(?:the\\s{1,3}|this\\s{1,3})?week', (_groups, today) =>
    fridayFrom(today),
  ),
  day('end\\s{1,3}of\\s{1,3}next\\s{1,3}week', (_groups, today) => shiftDay(mondayOf(today), 11)),
  day(
    '(?:beginning|start)\\s{1,3}of\\s{1,3}next\\s{1,3}week|early\\s{1,3}next\\s{1,3}week',
    (_groups, today) => shiftDay(mondayOf(today), 7),
  ),
  day('end\\s{1,3}of\\s{1,3}next\\s{1,3}month', (_groups, today) => lastOfMonth(nextMonth(today))),
  day(
    '(?:beginning|start)\\s{1,3}of\\s{1,3}next\\s{1,3}month|early\\s{1,3}next\\s{1,3}month',
    (_groups, today) => nextMonth(today),
  ),
  day('end\\s{1,3}of\\s{1,3}(?:the\\s{1,3}|this\\s{1,3})?quarter', (_groups, today) => {
    const { year, month: present } = partsOf(today);
    return lastOfMonth(dayFrom(year, Math.ceil(present / 3) * 3, 1) ?? today);
  }),
  day(
    'end\\s{1,3}of\\s{1,3}next\\s{1,3}year',
    (_groups, today) => `${partsOf(today).year + 1}-12-31`,
  ),
  day(`end\\s{1,3}of\\s{1,3}${month}`, (groups, today) =>
    nextYearly(today, (year) => lastOfMonth(monthFirst(year, groups))),
  ),
  day(`mid(?:dle\\s{1,3}of|-|\\s)\\s?${month}`, (groups, today) =>
    nextYearly(today, (year) => shiftDay(monthFirst(year, groups), 14)),
  ),
  day('(?:in\\s{1,3})?a\\s{1,3}fortnight', (_groups, today) => shiftDay(today, 14)),
  day(
    `a\\s{1,3}week\\s{1,3}(?:on|from)\\s{1,3}${weekday}|${weekday.replace('weekday', 'weekday2')}\\s{1,3}week`,
    (groups, today) =>
      shiftDay(nextWeekday(weekdayNumber(groups['weekday'] ?? groups['weekday2']), today), 7),
  ),
  day(
    `(?:the\\s{1,3})?(?<place>first|second|third|fourth|last)\\s{1,3}${weekday}\\s{1,3}(?:of|in)\\s{1,3}(?:${month}|(?<which>the|this|next)\\s{1,3}month)`,
    weekdayOfMonth,
  ),
  fixed('Christmas\\s{1,3}Eve', 12, 24),
  fixed('Christmas(?:\\s{1,3}Day)?', 12, 25),
  fixed('Boxing\\s{1,3}Day', 12, 26),
  fixed('New\\s{1,3}Year.?s\\s{1,3}Eve', 12, 31),
  fixed('Valentine.?s(?:\\s{1,3}Day)?', 2, 14),
  fixed('Halloween', 10, 31),
  holiday('(?:Chinese|Lunar)\\s{1,3}New\\s{1,3}Year|Spring\\s{1,3}Festival', lunar(1, 1)),
  holiday('Dragon\\s{1,3}Boat\\s{1,3}Festival', lunar(5, 5)),
  holiday('Mid-?\\s?Autumn(?:\\s{1,3}Festival)?', lunar(8, 15)),
  fixed('New\\s{1,3}Year.?s\\s{1,3}Day|New\\s{1,3}Year.?s|new\\s{1,3}year', 1, 1),
  holiday('Thanksgiving', (year) => inMonth(`${year}-11-01`, 'fourth', 4)),
];

const clockPhrase = new RegExp(
  `\\b(?:(?<half>half\\s{1,3}past)|(?<quarter>(?:a\\s{1,3})?quarter\\s{1,3}(?:past|to)))\\s{1,3}(?<hour>${hours.join('|')}|1[0-2]|[1-9])\\b`,
  'gi',
);

/**
 * An English text in which days and times that chrono does not know stand as figures that it does, at
 * the same places and of the same length; and the pieces that were replaced. With `isDueBefore`, what
 * is due before a holiday is due on the last working day before it.
 */
export function plainPhrases(
  text: string,
  today: string,
  isDueBefore = false,
): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let plain = text;
  const put = (match: RegExpMatchArray, figures: string): void => {
    const index = match.index ?? 0;
    const words = match[0];
    if (figures.length > words.length || pieces.some((piece) => overlaps(piece, index, words)))
      return;
    pieces.push({ index, text: words });
    plain =
      plain.slice(0, index) + figures.padEnd(words.length) + plain.slice(index + words.length);
  };
  for (const { pattern, read, isHoliday } of dayPhrases) {
    for (const match of text.matchAll(pattern)) {
      const found = read(match.groups ?? {}, today);
      if (found === null) continue;
      const isBefore =
        isDueBefore && isHoliday && /\bbefore\s{1,3}$/i.test(text.slice(0, match.index));
      const meant = isBefore ? workdayBefore(found, today) : found;
      put(match, dayFigures(meant, match[0].length));
    }
  }
  for (const match of text.matchAll(clockPhrase)) put(match, clockFigures(match.groups ?? {}));
  return { text: plain, pieces };
}

function overlaps(piece: Piece, index: number, words: string): boolean {
  return index < piece.index + piece.text.length && piece.index < index + words.length;
}

/** `2026-12-25`, or `Dec 25` where there is no room for it. */
function dayFigures(found: string, room: number): string {
  if (room >= found.length) return found;
  const name = months[partsOf(found).month - 1] ?? '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} ${partsOf(found).date}`;
}

/** Half past three is 3:30, a quarter to five 4:45. */
function clockFigures({ half, quarter, hour = '' }: Groups): string {
  const named = hours.indexOf(hour.toLowerCase()) + 1 || Number(hour);
  if (half !== undefined) return `${named}:30`;
  return /past$/i.test(quarter ?? '') ? `${named}:15` : `${named === 1 ? 12 : named - 1}:45`;
}

function weekdayNumber(text: string | undefined): number {
  return weekdays.indexOf((text ?? '').slice(0, 3).toLowerCase()) + 1;
}

function nextWeekday(number: number, today: string): string {
  return shiftDay(today, ((number - weekdayOf(today) + 6) % 7) + 1);
}

function monthFirst(year: number, groups: Groups): string {
  const number = months.indexOf((groups['month'] ?? '').slice(0, 3).toLowerCase()) + 1;
  return dayFrom(year, number, 1) ?? `${year}-01-01`;
}

function weekdayOfMonth(groups: Groups, today: string): string | null {
  const { place = '', weekday: name, which } = groups;
  const number = weekdayNumber(name);
  if (which !== undefined) {
    return inMonth(
      /next/i.test(which) ? nextMonth(today) : `${today.slice(0, 7)}-01`,
      place,
      number,
    );
  }
  return nextYearly(today, (year) => inMonth(monthFirst(year, groups), place, number));
}

function inMonth(first: string, place: string, number: number): string {
  const at = ['first', 'second', 'third', 'fourth'].indexOf(place.toLowerCase());
  if (at >= 0) return shiftDay(first, ((number - weekdayOf(first) + 7) % 7) + at * 7);
  const last = lastOfMonth(first);
  return shiftDay(last, -((weekdayOf(last) - number + 7) % 7));
}

function nextYearly(today: string, inYear: (year: number) => string | null): string | null {
  const { year } = partsOf(today);
  const present = inYear(year);
  return present !== null && present >= today ? present : inYear(year + 1);
}

function lunar(number: number, date: number): (year: number) => string | null {
  return (year) => dayOfLunar(year, { month: number, date, isLeap: false });
}

function nextMonth(today: string): string {
  return shiftMonth(`${today.slice(0, 7)}-01`, 1);
}

/** Friday of this week, or today where it is over. */
export function fridayFrom(today: string): string {
  const friday = shiftDay(mondayOf(today), 4);
  return friday < today ? today : friday;
}
