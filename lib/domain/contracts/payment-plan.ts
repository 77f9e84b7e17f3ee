import { shiftDay, shiftMonth } from '../followups/calendar-day.ts';
import type { Contract, Payment } from '../records/contract.ts';

/** As many payments as one agreement may have. */
export const mostPayments = 120;

type Term = { startsOn: string; endsOn: string };

/**
 * A plan of equal payments spread over a term, the first on its first day; what does not divide is
 * on the last one. Every payment is at least one minor unit, so a small sum gives fewer parts. Empty
 * when there is nothing to pay. Throws a RangeError for fewer than one or more than 120 parts.
 */
export function proposePlan(totalMinor: number, parts: number, term: Term): Payment[] {
  if (!Number.isInteger(parts) || parts < 1 || parts > mostPayments) {
    throw new RangeError(`expected 1 to ${mostPayments} parts, found ${parts}`);
  }
  const count = Math.min(parts, totalMinor);
  if (count < 1) return [];
  const each = Math.floor(totalMinor / count);
  return Array.from({ length: count }, (_, place) => ({
    dueOn: partDay(place, count, term),
    minor: place === count - 1 ? totalMinor - each * (count - 1) : each,
    paidMinor: 0,
    paidOn: null,
  }));
}

/** Whole months apart where the term has a month for each part, else days. */
function partDay(place: number, count: number, { startsOn, endsOn }: Term): string {
  const months = Math.floor(monthsOf({ startsOn, endsOn }) / count);
  if (months >= 1) return shiftMonth(startsOn, place * months);
  return shiftDay(startsOn, Math.floor((place * daysOf({ startsOn, endsOn })) / count));
}

/** Whole months that a term lasts, its last day included: 1 January to 31 December are twelve. */
export function monthsOf({ startsOn, endsOn }: Term): number {
  const after = shiftDay(endsOn, 1);
  let months = 0;
  while (months < 1200 && shiftMonth(startsOn, months + 1) <= after) months += 1;
  return months;
}

function daysOf({ startsOn, endsOn }: Term): number {
  return Math.round((Date.parse(endsOn) - Date.parse(startsOn)) / 86_400_000) + 1;
}

/** What the parts of a plan come to, in minor units. */
export function planTotal(payments: readonly Pick<Payment, 'minor'>[]): number {
  return payments.reduce((sum, { minor }) => sum + minor, 0);
}

/**
 * The payments with `minor` more paid on the one at `place`, on `day`. Throws a RangeError when that
 * is nothing, or more than what is left of it.
 */
export function paidOff(
  payments: readonly Payment[],
  place: number,
  { minor, day }: { minor: number; day: string },
): Payment[] {
  const payment = payments[place];
  if (!payment) throw new RangeError(`expected a payment at ${place}, found none`);
  if (!(minor > 0) || minor > payment.minor - payment.paidMinor) {
    throw new RangeError('a payment has to be above zero and at most what is left to pay');
  }
  const paid = { ...payment, paidMinor: payment.paidMinor + minor, paidOn: day };
  return payments.map((each, at) => (at === place ? paid : each));
}

/** The fields of the agreement that follows on one: the day after its end, as long, for as much. */
export function renewalOf(contract: Pick<Contract, 'startsOn' | 'endsOn' | 'payments'>): {
  startsOn: string;
  endsOn: string;
  payments: Payment[];
} {
  const startsOn = shiftDay(contract.endsOn, 1);
  const months = monthsOf(contract);
  // A year is a year again, whatever its February; a term of odd length is repeated in days.
  const isWhole = months > 0 && shiftMonth(contract.startsOn, months) === startsOn;
  const shift = (day: string): string =>
    isWhole ? shiftMonth(day, months) : shiftDay(day, daysOf(contract));
  const payments = contract.payments.map(({ dueOn, minor }) => ({
    dueOn: shift(dueOn),
    minor,
    paidMinor: 0,
    paidOn: null,
  }));
  const endsOn = isWhole ? shiftDay(shiftMonth(startsOn, months), -1) : shift(contract.endsOn);
  return { startsOn, endsOn, payments };
}
