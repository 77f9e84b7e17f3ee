import { dayFrom, partsOf } from '../followups/calendar-day.ts';
import { type LunarDate, nextLunarBirthday } from './lunar.ts';

/** A birthday by either calendar; the year of birth is not needed. */
export type Birthday =
  | { calendar: 'solar'; month: number; date: number }
  | ({ calendar: 'lunar' } & LunarDate);

/** An occasion that comes every year: its next day, and how many years it will be then. */
export type Anniversary = { day: string; years: number };

/**
 * The next anniversary of a day on or after `from`, at least one year after it; 29 February is kept
 * on the 28th in common years. Null for a day that is none.
 */
export function anniversaryOf(day: string, from: string): Anniversary | null {
  const { year, month, date } = partsOf(day);
  if (dayFrom(year, month, date) === null) return null;
  const start = Math.max(year + 1, partsOf(from).year);
  for (const each of [start, start + 1]) {
    const kept = keptOn(each, month, date);
    if (kept !== null && kept >= from) return { day: kept, years: each - year };
  }
  return null;
}

/** The first day on or after `from` on which a birthday is kept; null where there is none. */
export function nextBirthday(birthday: Birthday, from: string): string | null {
  if (birthday.calendar === 'lunar') return nextLunarBirthday(birthday, from);
  const { year } = partsOf(from);
  for (const each of [year, year + 1]) {
    const kept = keptOn(each, birthday.month, birthday.date);
    if (kept !== null && kept >= from) return kept;
  }
  return null;
}

function keptOn(year: number, month: number, date: number): string | null {
  return dayFrom(year, month, date) ?? (month === 2 && date === 29 ? dayFrom(year, 2, 28) : null);
}
