import { clockOf, dayOf, shiftDay } from './calendar-day.ts';
import { instantOf } from './due-at.ts';

/** Wall-clock times `HH:MM`; `from` later than `to` runs over midnight; equal means never. */
export type QuietHours = { from: string; to: string };

/** Whether reminders are held back at this instant. `from` is inside, `to` is not. */
export function isQuietAt(quiet: QuietHours, now: string, zone: string): boolean {
  const time = clockOf(now, zone);
  if (quiet.from === quiet.to) return false;
  if (quiet.from < quiet.to) return quiet.from <= time && time < quiet.to;
  return time >= quiet.from || time < quiet.to;
}

/** The next instant after `now` at which quiet hours begin or end. */
export function nextQuietChange(quiet: QuietHours, now: string, zone: string): string | null {
  if (quiet.from === quiet.to) return null;
  const today = dayOf(now, zone);
  const times = [0, 1].flatMap((days) =>
    [quiet.from, quiet.to].map((time) => instantOf(shiftDay(today, days), time, zone)),
  );
  return times.filter((at) => at > now).sort()[0] ?? null;
}
