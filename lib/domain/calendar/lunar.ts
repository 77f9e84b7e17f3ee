import { partsOf, shiftDay } from '../followups/calendar-day.ts';
import { firstLunarYear, lunarYears } from './lunar-years.table.ts';

/** A day of the Chinese lunar calendar; `isLeap` for a day of a leap month (闰月). */
export type LunarDay = { year: number; month: number; date: number; isLeap: boolean };
/** A lunar day of every year, as a birthday is. */
export type LunarDate = Pick<LunarDay, 'month' | 'date' | 'isLeap'>;

type LunarMonth = { month: number; isLeap: boolean; days: number; first: string };

const monthsByYear = new Map<number, readonly LunarMonth[]>();

/** Months of a lunar year in order with their first days; empty outside 1900 to 2100. */
function monthsOf(year: number): readonly LunarMonth[] {
  const known = monthsByYear.get(year);
  if (known) return known;
  const packed = lunarYears[year - firstLunarYear];
  if (packed === undefined) return [];
  const leap = (packed >> 13) & 15;
  let first = shiftDay(`${year}-01-01`, packed >> 17);
  const months = Array.from({ length: leap > 0 ? 13 : 12 }, (_, place): LunarMonth => {
    const isLeap = leap > 0 && place === leap;
    const month = leap > 0 && place >= leap ? place : place + 1;
    const made = { month, isLeap, days: (packed >> place) & 1 ? 30 : 29, first };
    first = shiftDay(first, made.days);
    return made;
  });
  monthsByYear.set(year, months);
  return months;
}

/** The lunar day of a calendar day; null outside the lunar years 1900 to 2100. */
export function lunarDayOf(day: string): LunarDay | null {
  const { year: solarYear } = partsOf(day);
  for (const year of [solarYear, solarYear - 1]) {
    const month = monthsOf(year).findLast(({ first }) => first <= day);
    if (!month) continue;
    const date = (Date.parse(day) - Date.parse(month.first)) / 86_400_000 + 1;
    return date > month.days ? null : { year, month: month.month, date, isLeap: month.isLeap };
  }
  return null;
}

/**
 * The calendar day on which a lunar date is kept in a lunar year. A leap month that the year does
 * not have is kept in the ordinary month of its number; a 30th that the month does not have, on the
 * 29th. Null outside 1900 to 2100 or for a month or date that no year has.
 */
export function dayOfLunar(year: number, { month, date, isLeap }: LunarDate): string | null {
  if (date < 1 || date > 30) return null;
  const months = monthsOf(year).filter((each) => each.month === month);
  const found = months.find((each) => each.isLeap === isLeap) ?? months[0];
  return found ? shiftDay(found.first, Math.min(date, found.days) - 1) : null;
}

/** The first day on or after `from` on which a lunar birthday is kept; null beyond 2100. */
export function nextLunarBirthday(birthday: LunarDate, from: string): string | null {
  const { year } = partsOf(from);
  for (const each of [year - 1, year, year + 1]) {
    const day = dayOfLunar(each, birthday);
    if (day !== null && day >= from) return day;
  }
  return null;
}
