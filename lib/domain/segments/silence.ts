import type { CustomerFacts } from '../facts/customer-facts.ts';
import { dayOf, shiftDay, shiftMonth } from '../followups/calendar-day.ts';

/** Winter and summer holidays of schools, in which nobody is there to buy; see `pausesOf`. */
export const schoolHolidays = '01-15/02-25, 07-10/08-31';

/** What last came from a customer, and on which day; `kept` where nothing ever did. */
export type LastSign = { kind: 'order' | 'contact' | 'kept'; on: string };

/**
 * The last sign of life: a valid purchase, a contact that was not only ours, something they took part
 * in or tried. Without any it is the day from which they are kept.
 */
export function lastSignOf(facts: CustomerFacts): LastSign {
  const order = facts.orders.at(-1)?.day ?? '';
  const contact = facts.contacts.findLast(({ direction }) => direction !== 'out')?.day ?? '';
  const eventAt = facts.interactions.findLast(({ kind }) => kind === 'event')?.at;
  const event = eventAt ? dayOf(eventAt, facts.zone) : '';
  const heard = [contact, event, facts.trialDays.at(-1) ?? ''].sort().at(-1) ?? '';
  if (order === '' && heard === '') return { kind: 'kept', on: facts.createdOn };
  return order >= heard ? { kind: 'order', on: order } : { kind: 'contact', on: heard };
}

/**
 * Whether more than so many calendar months have passed since a day: today lies after that day plus
 * the months, clamped to the month's end. Days of `pauses` do not count (see `pausesOf`).
 */
export function isOlderThan(
  on: string,
  months: number,
  { today }: Pick<CustomerFacts, 'today'>,
  pauses = '',
): boolean {
  return today > limitOf(on, months, pauses);
}

/** The last day that is not yet "more than so many months" after `on`. */
export function limitOf(on: string, months: number, pauses: string): string {
  const plain = shiftMonth(on, months);
  const stretches = pausesOf(pauses);
  if (stretches.length === 0) return plain;
  let limit = plain;
  // Making the time longer may reach into a further pause; two a year end this quickly.
  for (let round = 0; round < 8; round += 1) {
    const next = shiftDay(plain, pausedDays(on, limit, stretches));
    if (next === limit) break;
    limit = next;
  }
  return limit;
}

type Pause = { from: string; to: string };

/**
 * Yearly stretches in which silence means nothing, e.g. school holidays: `01-15/02-25, 07-10/08-31`,
 * month and day, both included. What is not of this form is left out.
 */
export function pausesOf(text: string): Pause[] {
  return [...text.matchAll(/(\d\d-\d\d)\s*\/\s*(\d\d-\d\d)/g)].flatMap(([, from, to]) =>
    from !== undefined && to !== undefined && from <= to ? [{ from, to }] : [],
  );
}

/** Paused days after `from`, up to and with `to`. */
function pausedDays(from: string, to: string, pauses: readonly Pause[]): number {
  let days = 0;
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const pause of pauses) {
      const first = dayNumber(`${year}-${pause.from}`);
      const last = dayNumber(`${year}-${pause.to}`);
      const start = Math.max(first, dayNumber(from) + 1);
      days += Math.max(0, Math.min(last, dayNumber(to)) - start + 1);
    }
  }
  return days;
}

function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
