import type { CustomerFacts } from '../../facts/customer-facts.ts';
import { toInstant } from '../../instants.ts';
import { clockOf, dayOf, shiftDay } from '../calendar-day.ts';
import type { TriggerContext } from './define-trigger.ts';

/** How far ahead a trigger looks, in days. */
const horizonDays = 7;

/** Whether a day is near enough to be told of: past, today or within the coming week. */
export function isSoon(day: string, { today }: Pick<CustomerFacts, 'today'>): boolean {
  return day <= shiftDay(today, horizonDays);
}

/** Whole days from one calendar day to another, negative backwards. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

/** Day and wall-clock time of an instant in the rep's zone. */
export function momentOf(at: string, { zone }: Pick<CustomerFacts, 'zone'>) {
  return { dueOn: dayOf(at, zone), dueTime: clockOf(at, zone) };
}

/** Longest time that a closed shop may let somebody wait, in hours: the longest holiday, and some. */
export const longestClosedHours = 14 * 24;

/**
 * Whether a customer still waits for the answer that was due at an instant: a working day longer, as
 * nobody could answer while the shop was closed. Later it queues with all else.
 */
export function isWaitedFor(
  deadline: string,
  { now }: Pick<CustomerFacts, 'now'>,
  { addWorkingDay }: Pick<TriggerContext, 'addWorkingDay'>,
): boolean {
  return now <= addHours(deadline, longestClosedHours) && now <= addWorkingDay(deadline);
}

/** An instant moved by hours of the clock on the wall of a world without summer time. */
export function addHours(at: string, hours: number): string {
  return toInstant(Date.parse(at) + hours * 3_600_000);
}
