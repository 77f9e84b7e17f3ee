import { clockOf, dayOf, shiftDay, weekdayOf } from '../followups/calendar-day.ts';
import { instantOf } from '../followups/due-at.ts';
import { isHoliday, isSwappedWorkday } from './public-holidays.ts';

/** Days `yyyy-mm-dd`, both included. */
export type DayRange = { from: string; to: string };

/** When a shop works. Times are wall clock `HH:MM`; `from` is inside, `to` is not. */
export type WorkingTime = {
  /** Weekdays that are worked, Monday 1 to Sunday 7. */
  weekdays: readonly number[];
  from: string;
  to: string;
  /** Public holidays of mainland China are off, and the weekends swapped for them are worked. */
  hasPublicHolidays: boolean;
  /** Whole stretches without follow-ups, e.g. school holidays or a shop's own closing days. */
  pauses: readonly DayRange[];
};

export const usualWorkingTime: WorkingTime = {
  weekdays: [1, 2, 3, 4, 5],
  from: '09:00',
  to: '18:00',
  hasPublicHolidays: true,
  pauses: [],
};

/** Longest search for a working day: a shop with a pause longer than this has closed. */
const farthest = 800;

/**
 * Whether a shop works on a day. A pause comes first, then a public holiday, then a weekend swapped
 * for one, then the shop's own weekdays.
 */
export function isWorkingDay(day: string, time: WorkingTime): boolean {
  if (isPaused(day, time)) return false;
  if (time.hasPublicHolidays) {
    if (isHoliday(day)) return false;
    if (isSwappedWorkday(day)) return true;
  }
  return time.weekdays.includes(weekdayOf(day));
}

/** Whether a day lies in a stretch in which nobody is followed up. */
export function isPaused(day: string, { pauses }: Pick<WorkingTime, 'pauses'>): boolean {
  return pauses.some(({ from, to }) => from <= day && day <= to);
}

/** The first working day on or after a day; the day itself for a shop that never works. */
export function workingDayFrom(day: string, time: WorkingTime): string {
  for (let ahead = 0; ahead < farthest; ahead += 1) {
    const each = shiftDay(day, ahead);
    if (isWorkingDay(each, time)) return each;
  }
  return day;
}

/**
 * Moved by whole working days, back for a negative count; the day itself does not count. Zero gives
 * the first working day on or after it. `2026-09-30` and one working day is `2026-10-08`.
 */
export function addWorkingDays(day: string, count: number, time: WorkingTime): string {
  if (count === 0) return workingDayFrom(day, time);
  const step = Math.sign(count);
  let left = Math.abs(Math.trunc(count));
  let at = day;
  for (let gone = 0; left > 0 && gone < farthest + left * 8; gone += 1) {
    at = shiftDay(at, step);
    if (isWorkingDay(at, time)) left -= 1;
  }
  return left === 0 ? at : shiftDay(day, Math.trunc(count));
}

/** Whether an instant lies in working hours of a working day in an IANA zone. */
export function isWorkingMoment(at: string, time: WorkingTime, zone: string): boolean {
  const clock = clockOf(at, zone);
  return time.from <= clock && clock < time.to && isWorkingDay(dayOf(at, zone), time);
}

/** The first instant at or after `at` in working hours, in an IANA zone. */
export function nextWorkingMoment(at: string, time: WorkingTime, zone: string): string {
  if (isWorkingMoment(at, time, zone) || time.from >= time.to) return at;
  const today = dayOf(at, zone);
  const isLate = clockOf(at, zone) >= time.from;
  const day = workingDayFrom(isLate ? shiftDay(today, 1) : today, time);
  return instantOf(day, time.from, zone);
}

/**
 * The same time of day one working day later, in an IANA zone: Friday at four is Monday at four. Out of
 * working hours it counts from the next opening: Saturday is Tuesday at nine.
 */
export function addWorkingDay(at: string, time: WorkingTime, zone: string): string {
  const from = nextWorkingMoment(at, time, zone);
  return instantOf(addWorkingDays(dayOf(from, zone), 1, time), clockOf(from, zone), zone);
}

/**
 * An instant moved by minutes of working time, e.g. the end of a first hour in which to answer a
 * new lead: 40 minutes before closing and 60 more is 20 minutes after opening on the next working day.
 */
export function addWorkingMinutes(
  at: string,
  minutes: number,
  time: WorkingTime,
  zone: string,
): string {
  let left = minutes * 60_000;
  let from = nextWorkingMoment(at, time, zone);
  for (let days = 0; days < farthest; days += 1) {
    const closing = instantOf(dayOf(from, zone), time.to, zone);
    const room = Date.parse(closing) - Date.parse(from);
    if (left <= room || room <= 0) break;
    left -= room;
    from = nextWorkingMoment(closing, time, zone);
  }
  return new Date(Date.parse(from) + left).toISOString();
}
