import { LunarYear, LunarDay as TymeDay } from 'tyme4ts';
import { describe, expect, it } from 'vitest';
import { dayOfLunar, lunarDayOf, nextLunarBirthday } from './lunar.ts';

function solarText(day: TymeDay): string {
  const solar = day.getSolarDay();
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${solar.getYear()}-${two(solar.getMonth())}-${two(solar.getDay())}`;
}

describe('lunar days', () => {
  it('fall where tyme4ts puts them, first and last day of every month from 1900 to 2100', () => {
    const wrong: string[] = [];
    for (let year = 1900; year <= 2100; year += 1) {
      for (const each of LunarYear.fromYear(year).getMonths()) {
        const month = Math.abs(each.getMonthWithLeap());
        const isLeap = each.isLeap();
        for (const date of [1, each.getDayCount()]) {
          const expected = solarText(TymeDay.fromYmd(year, each.getMonthWithLeap(), date));
          const back = lunarDayOf(expected);
          const isSame =
            dayOfLunar(year, { month, date, isLeap }) === expected &&
            back?.year === year &&
            back.month === month &&
            back.date === date &&
            back.isLeap === isLeap;
          if (!isSame) wrong.push(`${year} ${isLeap ? 'leap ' : ''}${month}-${date}: ${expected}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('are none outside the years that are known', () => {
    expect(lunarDayOf('1899-12-31')).toBeNull();
    expect(lunarDayOf('2101-06-01')).toBeNull();
    expect(dayOfLunar(2101, { month: 1, date: 1, isLeap: false })).toBeNull();
    expect(dayOfLunar(2026, { month: 13, date: 1, isLeap: false })).toBeNull();
    expect(dayOfLunar(2026, { month: 1, date: 31, isLeap: false })).toBeNull();
  });
});

describe('a lunar birthday', () => {
  it.each([
    ['mid-autumn', { month: 8, date: 15, isLeap: false }, '2026-01-01', '2026-09-25'],
    [
      'mid-autumn on the day itself',
      { month: 8, date: 15, isLeap: false },
      '2026-09-25',
      '2026-09-25',
    ],
    ['the day after', { month: 8, date: 15, isLeap: false }, '2026-09-26', '2027-09-15'],
    [
      'in the last lunar month, past the new year',
      { month: 12, date: 30, isLeap: false },
      '2026-01-01',
      '2026-02-16',
    ],
    [
      'of a leap month in a year that has it',
      { month: 6, date: 1, isLeap: true },
      '2025-07-01',
      '2025-07-25',
    ],
    [
      'of a leap month in a year without it',
      { month: 6, date: 1, isLeap: true },
      '2026-01-01',
      '2026-07-14',
    ],
    [
      'of an ordinary month in a leap year',
      { month: 6, date: 1, isLeap: false },
      '2025-01-01',
      '2025-06-25',
    ],
    [
      'on a 30th that the month does not have',
      { month: 12, date: 30, isLeap: false },
      '2025-01-01',
      '2025-01-28',
    ],
  ])('%s', (_what, birthday, from, day) => {
    expect(nextLunarBirthday(birthday, from)).toBe(day);
  });
});
