import { toInstant } from '../instants.ts';
import { offsetAt } from './zone-offset.ts';

/** Days are text `yyyy-mm-dd` without a zone; text order is day order. */

/** The calendar day of an instant in an IANA zone. */
export function dayOf(instant: string, zone: string): string {
  return wallClock(instant, zone).slice(0, 10);
}

/** What the clock on the wall shows at an instant, `HH:MM`. */
export function clockOf(instant: string, zone: string): string {
  return wallClock(instant, zone).slice(11, 16);
}

/** A calendar day moved by whole days. */
export function shiftDay(day: string, days: number): string {
  const date = new Date(`${day}T00:00:00.000Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** Moved by months; a day that the month does not have becomes its last day. */
export function shiftMonth(day: string, months: number): string {
  const { year, month, date } = partsOf(day);
  const first = shiftedFirst(year, month, months);
  return shiftDay(first, Math.min(date, daysInMonth(first)) - 1);
}

/** Monday is 1, Sunday is 7. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00.000Z`).getUTCDay() || 7;
}

/** The Monday on or before a day. */
export function mondayOf(day: string): string {
  return shiftDay(day, 1 - weekdayOf(day));
}

export function lastOfMonth(day: string): string {
  return shiftDay(`${day.slice(0, 7)}-01`, daysInMonth(day) - 1);
}

/** The day with these numbers, or null where the calendar has none. */
export function dayFrom(year: number, month: number, date: number): string | null {
  if (month < 1 || month > 12 || date < 1 || year < 1900 || year > 2200) return null;
  const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return date <= daysInMonth(`${day.slice(0, 7)}-01`) ? day : null;
}

export function partsOf(day: string): { year: number; month: number; date: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date };
}

function daysInMonth(day: string): number {
  const { year, month } = partsOf(day);
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function shiftedFirst(year: number, month: number, months: number): string {
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** `yyyy-mm-ddTHH:MM…` in the zone. */
function wallClock(instant: string, zone: string): string {
  const ms = new Date(instant).getTime();
  return toInstant(ms + offsetAt(ms, zone));
}
