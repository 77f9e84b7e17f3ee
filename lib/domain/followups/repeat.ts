import { dayFrom, lastOfMonth, partsOf, shiftDay, shiftMonth, weekdayOf } from './calendar-day.ts';

/**
 * How often a follow-up comes again, as a rep means it. Weekdays run from Monday 1 to Sunday 7. A
 * date that a month does not have is kept on its last day; -1 is always the last.
 */
export type Repeat =
  | { every: 'day'; interval: number }
  | { every: 'week'; interval: number; weekdays: readonly number[] }
  | { every: 'month'; interval: number; date: number }
  /** The first (1) to fourth or the last (-1) such weekday of a month. */
  | { every: 'monthWeekday'; interval: number; place: number; weekday: number }
  | { every: 'year'; interval: number; month: number; date: number };

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const name = '(?:MO|TU|WE|TH|FR|SA|SU)';
const interval = '(?:;INTERVAL=[1-9]\\d{0,2})?';

/** The rules that are stored: exactly the texts that `repeatRule` writes. */
export const repeatPattern = new RegExp(
  [
    `^FREQ=(?:DAILY${interval}`,
    `WEEKLY${interval};BYDAY=${name}(?:,${name}){0,6}`,
    `MONTHLY${interval};BYMONTHDAY=(?:-1|[1-9]|1\\d|2[0-8]|28,29(?:,30)?;BYSETPOS=-1)`,
    `MONTHLY${interval};BYDAY=(?:[1-4]|-1)${name}`,
    `YEARLY${interval};BYMONTH=(?:[1-9]|1[0-2]);BYMONTHDAY=(?:-1|[1-9]|[12]\\d|3[01]))$`,
  ].join('|'),
);

/**
 * The RRULE (RFC 5545, 3.3.10) of a repeat. A plain BYMONTHDAY would leave short months out, so the
 * 31st of a month and 29 February are written as the last day, and the 29th and 30th of every month
 * as the last of the days from 28 on that it has.
 */
export function repeatRule(repeat: Repeat): string {
  const { every } = repeat;
  const times = repeat.interval === 1 ? '' : `;INTERVAL=${repeat.interval}`;
  if (every === 'day') return `FREQ=DAILY${times}`;
  if (every === 'week') {
    const days = repeat.weekdays.toSorted((a, b) => a - b).map((day) => names[day - 1]);
    return `FREQ=WEEKLY${times};BYDAY=${days.join(',')}`;
  }
  if (every === 'monthWeekday') {
    return `FREQ=MONTHLY${times};BYDAY=${repeat.place}${names[repeat.weekday - 1]}`;
  }
  if (every === 'month') return `FREQ=MONTHLY${times};BYMONTHDAY=${monthDays(repeat.date)}`;
  const isLeapDay = repeat.month === 2 && repeat.date === 29;
  const date = isLeapDay ? -1 : repeat.date;
  return `FREQ=YEARLY${times};BYMONTH=${repeat.month};BYMONTHDAY=${date}`;
}

function monthDays(date: number): string {
  if (date === 31) return '-1';
  if (date <= 28) return String(date);
  return `${date === 29 ? '28,29' : '28,29,30'};BYSETPOS=-1`;
}

/** The repeat of a stored rule; null for a text that is none, or a date that no year has. */
export function readRepeat(rule: string): Repeat | null {
  if (!repeatPattern.test(rule)) return null;
  const parts = new Map(
    rule.split(';').map((part) => part.split('=', 2) as [string, string]), // the pattern has a = in each
  );
  const times = Number(parts.get('INTERVAL') ?? 1);
  const days = parts.get('BYDAY') ?? '';
  const date = Number(parts.get('BYMONTHDAY')?.split(',').at(-1));
  switch (parts.get('FREQ')) {
    case 'DAILY':
      return { every: 'day', interval: times };
    case 'WEEKLY':
      return { every: 'week', interval: times, weekdays: days.split(',').map(weekdayNumber) };
    case 'YEARLY': {
      const month = Number(parts.get('BYMONTH'));
      // A date that no year has would be looked for in vain for ever.
      const kept = month === 2 && date === -1 ? 29 : date;
      if (dayFrom(2028, month, kept) === null) return null;
      return { every: 'year', interval: times, month, date: kept };
    }
    default: {
      if (days === '') return { every: 'month', interval: times, date };
      const weekday = weekdayNumber(days.slice(-2));
      return { every: 'monthWeekday', interval: times, place: Number(days.slice(0, -2)), weekday };
    }
  }
}

function weekdayNumber(text: string): number {
  return names.indexOf(text) + 1;
}

/**
 * The first day on or after `from` that fits a repeat, its interval apart: the day a repeat begins.
 * Null where no day does, e.g. for 30 February.
 */
export function firstRepeatDay(repeat: Repeat, from: string): string | null {
  switch (repeat.every) {
    case 'day':
      return from;
    case 'week':
      return firstOf(7, (ahead) => {
        const day = shiftDay(from, ahead);
        return repeat.weekdays.includes(weekdayOf(day)) ? day : null;
      });
    case 'year': {
      const { month, date } = repeat;
      const { year } = partsOf(from);
      return firstOf(9, (ahead) => onOrAfter(yearDay(year + ahead, month, date), from));
    }
    default: {
      const month = `${from.slice(0, 7)}-01`;
      return firstOf(3, (ahead) => onOrAfter(monthDay(repeat, shiftMonth(month, ahead)), from));
    }
  }
}

function yearDay(year: number, month: number, date: number): string | null {
  return dayFrom(year, month, date) ?? (month === 2 && date === 29 ? `${year}-02-28` : null);
}

function monthDay(
  repeat: Extract<Repeat, { every: 'month' | 'monthWeekday' }>,
  first: string,
): string {
  const last = lastOfMonth(first);
  if (repeat.every === 'month') {
    const day = shiftDay(first, repeat.date - 1);
    return repeat.date < 1 || day > last ? last : day;
  }
  const { place, weekday } = repeat;
  if (place < 0) return shiftDay(last, -((weekdayOf(last) - weekday + 7) % 7));
  return shiftDay(first, ((weekday - weekdayOf(first) + 7) % 7) + (place - 1) * 7);
}

function onOrAfter(day: string | null, from: string): string | null {
  return day !== null && day >= from ? day : null;
}

function firstOf(count: number, read: (ahead: number) => string | null): string | null {
  for (let ahead = 0; ahead < count; ahead += 1) {
    const day = read(ahead);
    if (day !== null) return day;
  }
  return null;
}
