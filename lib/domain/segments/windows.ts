import type { Contact, CustomerFacts } from '../facts/customer-facts.ts';
import { shiftDay } from '../followups/calendar-day.ts';

/** Those on a day of the last `days`: today and as many days before it. Order is kept. */
export function inLast<Row extends { day: string }>(
  rows: readonly Row[],
  days: number,
  { today }: Pick<CustomerFacts, 'today'>,
): Row[] {
  const from = shiftDay(today, -days);
  return rows.filter(({ day }) => day >= from);
}

/** Those that lie before the last `recent` days, and not more than `before` days before these. */
export function inDaysBefore<Row extends { day: string }>(
  rows: readonly Row[],
  recent: number,
  before: number,
  { today }: Pick<CustomerFacts, 'today'>,
): Row[] {
  const to = shiftDay(today, -recent);
  const from = shiftDay(to, -before);
  return rows.filter(({ day }) => day >= from && day < to);
}

/** Contacts that came from the customer, or where nobody knows who began. */
export function enquiriesOf({ contacts }: CustomerFacts): Contact[] {
  return contacts.filter(({ direction }) => direction !== 'out');
}

/** Distinct days of rows. */
export function daysOf(rows: readonly { day: string }[]): number {
  return new Set(rows.map(({ day }) => day)).size;
}

/**
 * Enquiries of the last 90 days and of the 90 before; null unless the later are fewer than half of
 * the earlier ones.
 */
export function enquiriesHalved(facts: CustomerFacts): { recent: number; before: number } | null {
  const enquiries = enquiriesOf(facts);
  const recent = inLast(enquiries, 90, facts).length;
  const before = inDaysBefore(enquiries, 90, 90, facts).length;
  return recent < before / 2 ? { recent, before } : null;
}
