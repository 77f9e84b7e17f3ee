import { lunarDayOf } from '../calendar/lunar.ts';
import { addWorkingDays, usualWorkingTime } from '../calendar/working-time.ts';
import { shiftDay } from './calendar-day.ts';
import type { SpokenDay } from './spoken-day.ts';
import type { DayRule } from './when-days.ts';
import { dayOfFestival, festivals, qingming, solarFestival, yearWords } from './when-festivals.ts';

const before = '的?(?:之前|以前|前(?![台端后天半\\d一二两三四五六七八九十几]))';
/** 三年前, 多年前 and 去年前 are years, and not the new one. */
const newYear = String.raw`过年|(?<![\d零〇一二两三四五六七八九十百千万几多半数些干前去今明后新成中青少童老晚早全每当那这学元周])年(?=前)`;
const solarFestivals: readonly (readonly [words: string, month: number, date: number])[] = [
  ['元旦', 1, 1],
  ['情人节', 2, 14],
  ['妇女节', 3, 8],
  ['劳动节|五一节?', 5, 1],
  ['儿童节', 6, 1],
  ['教师节', 9, 10],
  ['国庆节?|(?<![一二三四五六七八九十])十一', 10, 1],
  ['双十一|双11', 11, 11],
  ['双十二|双12', 12, 12],
  ['平安夜', 12, 24],
  ['圣诞节?', 12, 25],
];

function rule(words: string, dayOf: (groups: Groups, today: string) => string | null): DayRule {
  return {
    pattern: new RegExp(`${yearWords}(?:${words})${before}`, 'gu'),
    read: (groups, today) => dueBefore(dayOf(groups, today), today),
  };
}
type Groups = Parameters<DayRule['read']>[0];

/** 国庆节前, 春节之前, 年前: what has to be done before a holiday. */
export const deadlineRules: readonly DayRule[] = [
  ...festivals.map((festival) =>
    rule(festival.words, (groups, today) => dayOfFestival(festival, groups, today)),
  ),
  rule(newYear, (groups, today) => dayOfFestival({ words: '', month: 1, date: 1 }, groups, today)),
  rule('清明节?', qingming),
  ...solarFestivals.map(([words, month, date]) =>
    rule(words, (groups, today) => solarFestival(groups, today, [month, date])),
  ),
];

/**
 * In: a holiday and today. Out: the last working day before it by the usual week, public holidays and
 * their swapped weekends; for the lunar new year before its eve; never earlier than today.
 */
export function workdayBefore(holiday: string, today: string): string {
  const { month, date } = lunarDayOf(holiday) ?? {};
  const isNewYear = month === 1 && date === 1;
  const day = addWorkingDays(isNewYear ? shiftDay(holiday, -1) : holiday, -1, usualWorkingTime);
  return day < today ? today : day;
}

function dueBefore(holiday: string | null, today: string): SpokenDay | null {
  return holiday === null ? null : { day: workdayBefore(holiday, today) };
}
