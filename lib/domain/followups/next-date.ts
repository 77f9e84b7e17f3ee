import { RRuleTemporal } from 'rrule-temporal';
import { readRepeat } from './repeat.ts';

/** More steps than any stored rule needs between two of its days. */
const mostSteps = 10_000;

/**
 * The next day of a repeating follow-up after `after`. `dueOn` is the day of the present one: it
 * anchors the interval, so that "every two weeks" stays in its weeks however late one is done. Days
 * are wall-clock days of the rep; the time of day is put on them afterwards, in the zone. Null where
 * the rule has no further day, or is none that is stored. Loaded only where it is needed: the
 * library brings its own Temporal.
 */
export function nextRepeatDay(rule: string, dueOn: string, after: string): string | null {
  if (readRepeat(rule) === null) return null;
  const rruleString = `DTSTART:${dueOn.replaceAll('-', '')}T000000Z\nRRULE:${rule}`;
  const series = new RRuleTemporal({ rruleString, maxIterations: mostSteps });
  const next = series.next(new Date(`${after}T00:00:00.000Z`));
  return next ? next.toString().slice(0, 10) : null;
}
