import type { RuleSettings } from '../rule-settings.ts';
import { type DayRange, usualWorkingTime, type WorkingTime } from './working-time.ts';

const clock = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const range = /^(\d{4}-\d{2}-\d{2})(?:\/(\d{4}-\d{2}-\d{2}))?$/;

/**
 * Working time from a shop's settings by name: `workdays` (digits, Monday 1: `12345`), `workFrom`
 * and `workTo` (`HH:MM`), `publicHolidays`, and `pauses` (days or `from/to`, with commas). What is
 * missing or not understood is as usual.
 */
export function workingTimeOf(plan: Readonly<RuleSettings>): WorkingTime {
  const { workdays, workFrom, workTo, publicHolidays, pauses } = plan;
  const days = typeof workdays === 'string' ? workdays.match(/[1-7]/g) : null;
  const from = isClock(workFrom) ? workFrom : usualWorkingTime.from;
  const to = isClock(workTo) ? workTo : usualWorkingTime.to;
  const isForward = from < to;
  return {
    weekdays: days ? days.map(Number) : usualWorkingTime.weekdays,
    from: isForward ? from : usualWorkingTime.from,
    to: isForward ? to : usualWorkingTime.to,
    hasPublicHolidays: publicHolidays !== false,
    pauses: typeof pauses === 'string' ? readPauses(pauses) : [],
  };
}

/** Stretches of days in a text; pieces that are none are left out. */
export function readPauses(text: string): DayRange[] {
  return text.split(/[\s,，;；]+/).flatMap((piece) => {
    const [, from, to] = range.exec(piece) ?? [];
    if (from === undefined) return [];
    const end = to ?? from;
    return end < from ? [] : [{ from, to: end }];
  });
}

function isClock(value: unknown): value is string {
  return typeof value === 'string' && clock.test(value);
}
