import type { Restraints } from '../calendar/allowed-moment.ts';
import { isWorkingDay, type WorkingTime, workingDayFrom } from '../calendar/working-time.ts';
import { toInstant } from '../instants.ts';
import { allowedMoment, type Moment } from './allowed-day.ts';
import { clockOf, dayOf, shiftDay } from './calendar-day.ts';
import { instantOf } from './due-at.ts';
import type { PlanOccasion } from './plan-candidate.ts';
import { isQuietAt } from './quiet-hours.ts';

/** The day that is planned. */
export type MomentDay = {
  /** Instant text, the rep's zone, and the day there. */
  now: string;
  zone: string;
  today: string;
  restraints: Restraints;
  /** Moments that were worked out before: in a backlog thousands are due at the same one. */
  moments: Map<string, Moment>;
};

const hourMs = 3_600_000;
const everyWeekday = [1, 2, 3, 4, 5, 6, 7];
/** So many days earlier than wished a reminder may come; a longer time off is none to wait out. */
const mostDaysEarlier = 7;

/**
 * An occasion as the plan of a day takes it. One that has to come before a day, such as a birthday,
 * and would come too late when the days off are over, is due on the last working day before them, up
 * to a week earlier; where that day has gone or there is none, on a day off.
 */
export function inTime(
  occasion: PlanOccasion,
  { today, restraints: { workingTime } }: MomentDay,
): PlanOccasion {
  const { dueOn, before } = occasion;
  if (before === undefined || !workingTime) return occasion;
  if (workingDayFrom(dueOn < today ? today : dueOn, workingTime) < before) return occasion;
  return { ...occasion, dueOn: lastWorkingDay(dueOn, workingTime) ?? dueOn, isOnDaysOff: true };
}

function lastWorkingDay(day: string, time: WorkingTime): string | null {
  for (let back = 0; back <= mostDaysEarlier; back += 1) {
    const each = shiftDay(day, -back);
    if (isWorkingDay(each, time)) return each;
  }
  return null;
}

/**
 * When a reminder may come: not before its time nor before `held`, an instant, not in quiet hours, not
 * on a day off.
 */
export function momentFor(occasion: PlanOccasion, held: string | null, day: MomentDay): Moment {
  const { dueOn, dueTime, isClockBound, isOnDaysOff = false } = occasion;
  if (isClockBound && dueTime !== null) return clockBoundMoment(dueOn, dueTime, day);
  const wanted = dueOn < day.today ? { dueOn: day.today, dueTime: null } : { dueOn, dueTime };
  const key = `${wanted.dueOn} ${wanted.dueTime} ${held} ${isOnDaysOff}`;
  const { zone, restraints } = day;
  const limits = { zone, restraints: isOnDaysOff ? withDaysOff(restraints) : restraints };
  const known = day.moments.get(key) ?? allowedMoment(wanted, held, limits);
  day.moments.set(key, known);
  return known;
}

/** Weekends and holidays count as worked; a stretch that the shop itself keeps free does not. */
function withDaysOff({ quiet, workingTime }: Restraints): Restraints {
  const every = { weekdays: everyWeekday, hasPublicHolidays: false };
  return { quiet, workingTime: workingTime && { ...workingTime, ...every } };
}

/** The clock runs on: out of quiet hours it moves to before their beginning, if that is still ahead. */
function clockBoundMoment(dueOn: string, dueTime: string, day: MomentDay): Moment {
  const { zone, restraints, now } = day;
  const { quiet } = restraints;
  const at = instantOf(dueOn, dueTime, zone);
  if (!quiet || !isQuietAt(quiet, at, zone)) return { dueOn, dueTime };
  const eve = quiet.from > dueTime ? shiftDay(dueOn, -1) : dueOn;
  const early = toInstant(Date.parse(instantOf(eve, quiet.from, zone)) - hourMs);
  return early > now
    ? { dueOn: dayOf(early, zone), dueTime: clockOf(early, zone) }
    : { dueOn, dueTime };
}
