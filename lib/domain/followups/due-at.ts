import { toInstant } from '../instants.ts';
import { offsetAt } from './zone-offset.ts';

/**
 * The instant of a wall-clock time (`HH:MM`) on a day in an IANA zone. A time that the clock skips
 * (spring) moves forward by the length of the gap; one that it shows twice (autumn) is the first.
 */
export function instantOf(day: string, time: string, zone: string): string {
  return toInstant(Math.min(...instantsAt(day, time, zone)));
}

/** Every instant, in milliseconds, at which the wall shows a time: two in the hour that comes again. */
export function instantsAt(day: string, time: string, zone: string): number[] {
  const [year, month, date] = day.split('-').map(Number);
  const [hour, minute] = time.split(':').map(Number);
  const wall = Date.UTC(year ?? 1970, (month ?? 1) - 1, date ?? 1, hour ?? 0, minute ?? 0);
  // The offsets a day before and after enclose any change of the clock near this time.
  const before = wall - offsetAt(wall - 86_400_000, zone);
  const after = wall - offsetAt(wall + 86_400_000, zone);
  const fits = [before, after].filter((ms) => ms + offsetAt(ms, zone) === wall);
  return fits.length > 0 ? fits : [before];
}

/**
 * When a follow-up is due: its day and time in its zone, the start of the day when it has no time.
 * The start of a day is the first instant whose date is that day, even where midnight is skipped.
 */
export function dueAt(due: { dueOn: string; dueTime: string | null; zone: string }): string {
  return instantOf(due.dueOn, due.dueTime ?? '00:00', due.zone);
}
