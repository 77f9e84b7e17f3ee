import { toInstant } from '../instants.ts';
import { clockOf, dayOf, shiftDay } from './calendar-day.ts';
import { instantsAt } from './due-at.ts';
import { offsetChange } from './zone-offset.ts';

/** Wall-clock times `HH:MM`; `from` later than `to` runs over midnight; equal means never. */
export type QuietHours = { from: string; to: string };

/** Whether reminders are held back at this instant. `from` is inside, `to` is not. */
export function isQuietAt(quiet: QuietHours, now: string, zone: string): boolean {
  const time = clockOf(now, zone);
  if (quiet.from === quiet.to) return false;
  if (quiet.from < quiet.to) return quiet.from <= time && time < quiet.to;
  return time >= quiet.from || time < quiet.to;
}

/**
 * The next instant after `now` at which quiet hours begin or end. Where the clocks go back they may end
 * twice, and where they go forward or back they may begin or end with that.
 */
export function nextQuietChange(quiet: QuietHours, now: string, zone: string): string | null {
  if (quiet.from === quiet.to) return null;
  const today = dayOf(now, zone);
  const from = Date.parse(now);
  const times = [0, 1].flatMap((days) =>
    [quiet.from, quiet.to].flatMap((time) => instantsAt(shiftDay(today, days), time, zone)),
  );
  const change = offsetChange(zone, from, from + 2 * 86_400_000);
  const moments = change === null ? times : [...times, change];
  const isChange = (ms: number): boolean =>
    isQuietAt(quiet, toInstant(ms), zone) !== isQuietAt(quiet, toInstant(ms - 1), zone);
  const next = moments
    .filter((ms) => ms > from)
    .sort((a, b) => a - b)
    .find(isChange);
  return next === undefined ? null : toInstant(next);
}
