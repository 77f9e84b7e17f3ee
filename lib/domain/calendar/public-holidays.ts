import days from 'chinese-days/dist/chinese-days.json' with { type: 'json' };

// Day -> `English,中文,length`; the days of a list are every one that is off, or worked at a weekend.
const holidays: Readonly<Record<string, string>> = days.holidays;
const workdays: Readonly<Record<string, string>> = days.workdays;

const years = Object.keys(holidays).map((day) => Number(day.slice(0, 4)));

/**
 * The years whose days off the State Council has published and this version knows, both included.
 * Outside them only weekends are known, and whoever shows a date has to say so: 节假日安排未公布.
 */
export const holidayYears: { first: number; last: number } = {
  first: Math.min(...years),
  last: Math.max(...years),
};

/** Whether public holidays of the year of a day (`yyyy-mm-dd`) are known. */
export function areHolidaysKnown(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return year >= holidayYears.first && year <= holidayYears.last;
}

/**
 * Whether a day is off by the published list of mainland China: a public holiday or a day swapped
 * for one (调休). An ordinary weekend is none. False for every day of a year that is not known.
 */
export function isHoliday(day: string): boolean {
  return holidays[day] !== undefined;
}

/** The holiday a day belongs to, in both languages; null when it is none. */
export function holidayName(day: string): { zh: string; en: string } | null {
  const [en, zh] = holidays[day]?.split(',') ?? [];
  return en === undefined || zh === undefined ? null : { zh, en };
}

/** Whether a Saturday or Sunday is worked in exchange for a holiday (调休上班). */
export function isSwappedWorkday(day: string): boolean {
  return workdays[day] !== undefined;
}
