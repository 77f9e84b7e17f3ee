import { clockOf, dayOf, shiftDay } from '../followups/calendar-day.ts';
import { instantOf } from '../followups/due-at.ts';
import { isQuietAt, nextQuietChange, type QuietHours } from '../followups/quiet-hours.ts';
import { isWorkingDay, type WorkingTime, workingDayFrom } from './working-time.ts';

/** What holds a reminder back: quiet hours, and days on which the shop does not work. */
export type Restraints = { quiet: QuietHours | null; workingTime: WorkingTime | null };

/**
 * When a customer may be contacted who was to be contacted at `at`, an instant: outside quiet hours
 * and, where working time is given, on a working day in the IANA zone. What falls on a day off keeps
 * its time of day on the next working day; what falls into quiet hours waits for their end. Never
 * before `at`, and `at` itself when nothing holds it back.
 */
export function nextAllowedMoment(
  at: string,
  { quiet, workingTime }: Restraints,
  zone: string,
): string {
  const today = dayOf(at, zone);
  const isOpen = !workingTime || isWorkingDay(today, workingTime);
  const day = isOpen ? today : workingDayFrom(shiftDay(today, 1), workingTime);
  const moment = isOpen ? at : instantOf(day, clockOf(at, zone), zone);
  if (!quiet || !isQuietAt(quiet, moment, zone)) return moment;
  const end = nextQuietChange(quiet, moment, zone) ?? moment;
  const endDay = dayOf(end, zone);
  if (endDay === day) return end;
  // A late evening moved to another working day need not wait for the morning after that.
  if (!isOpen) return openingOf(day, quiet, zone);
  if (!workingTime || isWorkingDay(endDay, workingTime)) return end;
  return openingOf(workingDayFrom(endDay, workingTime), quiet, zone);
}

/** The first instant of a day outside quiet hours. */
function openingOf(day: string, quiet: QuietHours, zone: string): string {
  const start = instantOf(day, '00:00', zone);
  return isQuietAt(quiet, start, zone) ? (nextQuietChange(quiet, start, zone) ?? start) : start;
}
