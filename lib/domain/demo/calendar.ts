import { dayOf, shiftDay } from '../followups/calendar-day.ts';
import { instantOf } from '../followups/due-at.ts';
import { toInstant } from '../instants.ts';

/** Days and times around `now`, so that the tour is as fresh tomorrow as it is today. */
export type Calendar = {
  /** Instant text. */
  now: string;
  zone: string;
  /** The day so many days before today; negative for days to come. */
  dayAgo: (days: number) => string;
  /** The instant of a wall-clock time (`minutes` since midnight) on that day. */
  at: (daysAgo: number, minutes: number) => string;
};

const noon = 12 * 60;

/**
 * A calendar in an IANA zone. Times are counted from the day's noon, so on the two days a year when
 * the clock changes a time before noon may be an hour off; nothing in the tour depends on it.
 */
export function calendarOf(now: string, zone: string): Calendar {
  const today = dayOf(now, zone);
  const noons = new Map<number, number>();
  const noonOf = (daysAgo: number) => {
    const known = noons.get(daysAgo);
    if (known !== undefined) return known;
    const ms = Date.parse(instantOf(shiftDay(today, -daysAgo), '12:00', zone));
    noons.set(daysAgo, ms);
    return ms;
  };
  return {
    now,
    zone,
    dayAgo: (days) => shiftDay(today, -days),
    at: (daysAgo, minutes) => toInstant(noonOf(daysAgo) + (minutes - noon) * 60_000),
  };
}

/** Minutes since midnight of `HH:MM`. */
export function minutesOf(time: string): number {
  const [hours, minutes] = time.split(':').map(Number);
  return (hours ?? 0) * 60 + (minutes ?? 0);
}
