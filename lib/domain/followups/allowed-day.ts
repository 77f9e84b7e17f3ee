import { nextAllowedMoment, type Restraints } from '../calendar/allowed-moment.ts';
import { usualWorkingTime } from '../calendar/working-time.ts';
import { clockOf, dayOf } from './calendar-day.ts';
import { instantOf } from './due-at.ts';

/** A day, and a time of it where there is one, on the wall clock of the rep. */
export type Moment = { dueOn: string; dueTime: string | null };

/**
 * When a reminder that nobody wrote may be due: as wished, but not before `held`, an instant, nor in
 * quiet hours or on a day off in the IANA zone. Without a time it stands for the opening hour, and gets
 * a time only where something holds it back within a day.
 */
export function allowedMoment(
  { dueOn, dueTime }: Moment,
  held: string | null,
  { zone, restraints }: { zone: string; restraints: Restraints },
): Moment {
  const workFrom = restraints.workingTime?.from ?? usualWorkingTime.from;
  const usual = instantOf(dueOn, dueTime ?? workFrom, zone);
  const wished = held !== null && held > usual ? held : usual;
  const at = nextAllowedMoment(wished, restraints, zone);
  const isAnyTime = dueTime === null && wished === usual;
  return { dueOn: dayOf(at, zone), dueTime: isAnyTime ? null : clockOf(at, zone) };
}
