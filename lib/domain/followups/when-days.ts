import { numeral } from '../spoken-number.ts';
import { lastOfMonth } from './calendar-day.ts';
import {
  type DayReader,
  dateOfMonth,
  daysFromToday,
  daysLater,
  halfLater,
  holiday,
  monthAndDate,
  nextDate,
  nextWeekday,
  partOfMonth,
  quarterEnd,
  thisWeekend,
  weekdayOfMonth,
  weekdayOfWeek,
  wholeMonth,
  wholeWeek,
  withinWeek,
  yearEnd,
} from './spoken-day.ts';
import { festivalRules } from './when-festivals.ts';

/** One way of naming a day. */
export type DayRule = { pattern: RegExp; read: DayReader };

const week = '(?:周|星期|礼拜)';
const weekday = '(?<weekday>[一二三四五六日天末1-7])';
const month = `(?<month>${numeral})`;
const date = `(?<date>${numeral})`;
// 两三天 and 三五天 are as long as the greater of the two.
const count = `(?:[一两三四五六七八](?=[二三四五六七八九][天日周个星年]))?(?<count>${numeral}|半)`;
const place = '(?:第(?<place>[一二三四])个?|最后一?个?)';
const year = String.raw`(?<year>明年|后年|今年|(?<!\d)\d{4}年)?的?`;
const free = String.raw`(?<![\d.\/-])`;
const soon = '(?=[早晚晨]|上午|中午|下午)';
/** What is counted or named by a number and 号, and is no date: 3号楼, 5号线. */
const numbered = '楼|线|店|机|门|色|码|鞋|桌|房|厅|馆|公|文|仓|库|位|链|款|院|车|座|柜|铺|样|产品';

function rule(source: string, read: DayReader): DayRule {
  return { pattern: new RegExp(source, 'gu'), read };
}

/**
 * Names of days in Chinese, and dates in figures. Weeks begin on Monday. A weekday without a week is
 * the next one after today; a date without month or year is the next such day, today included.
 */
export const dayRules: readonly DayRule[] = [
  rule('大后[天日]', daysFromToday(3)),
  rule('(?<!大)后[天日]', daysFromToday(2)),
  rule('明后[天日]', daysFromToday(2)),
  rule(`明[天日儿]|明${soon}`, daysFromToday(1)),
  rule(`今[天日儿]|今${soon}|当天|本日`, daysFromToday(0)),
  rule(`昨[天日儿]|昨${soon}`, daysFromToday(-1)),
  rule('大前天', daysFromToday(-3)),
  rule('(?<!大)前天', daysFromToday(-2)),
  rule(`(?<which>下{1,3}|上{1,3}|本|这)一?个?${week}${weekday}(?![天个])`, weekdayOfWeek),
  rule(`(?<![一二两三四每双单])${week}${weekday}(?![天个年围期])`, nextWeekday),
  rule(`(?<which>下{1,3})一?个?${week}(?![一二三四五六日天末1-7])`, wholeWeek),
  rule('(?<!周)(?:这个?|本)周末', thisWeekend),
  rule('(?<which>下|本|这)一?个?(?:周|星期|礼拜)(?:之内|以内|内)', withinWeek),
  rule(`(?:(?<which>下{1,3})个?|本|这个?)月的?${place}${week}${weekday}`, weekdayOfMonth),
  rule(`(?<![\\d.])${month}月份?的?${place}${week}${weekday}`, weekdayOfMonth),
  rule('(?<which>下{1,3})个?月(?<part>底|末|初|中旬?|上旬|下旬)', partOfMonth),
  rule(
    '(?:这个?月|本月|当月|(?<![\\d一二三四五六七八九十个下])月)(?<part>底|末|初|中旬)',
    partOfMonth,
  ),
  rule(`(?<which>下{1,3})个?月的?${date}[号日]`, dateOfMonth),
  rule(`(?:这个月|本月|当月)的?${date}[号日]`, dateOfMonth),
  rule('(?<which>下{1,3})个?月(?![底末初中上下\\d一二三四五六七八九十])', wholeMonth),
  rule(`${year}(?<![\\d.])${month}月份?(?<part>底|末|初|中旬?|上旬|下旬)`, partOfMonth),
  rule(`${year}(?<![\\d.])${month}月${date}[号日]?(?![\\d\\/])`, monthAndDate),
  rule(
    String.raw`${free}(?<year>\d{4})[-\/.](?<month>\d{1,2})[-\/.](?<date>\d{1,2})(?!\d)`,
    monthAndDate,
  ),
  rule(String.raw`${free}(?<month>\d{1,2})\/(?<date>\d{1,2})(?![\d\/.%个折])`, monthAndDate),
  rule(String.raw`(?<![\d月第a-zA-Z#-])${date}号(?!${numbered}|[A-Za-z\d-])`, nextDate),
  rule(String.raw`(?<![\d月第年])(?<date>\d{1,2})日(?![内后前以之])`, nextDate),
  rule('(?:本|这个?|当)月(?:之内|以内|内)', (_groups, today) => ({ day: lastOfMonth(today) })),
  rule('(?:本|今)?年(?:之内|以内|内)', yearEnd),
  rule('(?<year>明年|后年|今年)?年(?:底|末)|(?<year2>明|后)年年?[底末]', yearEnd),
  rule('(?:本|这个?)?季度?[末底]', quarterEnd),
  rule(`(?:再?过)?${count}个?(?<unit>天|日|周|星期|礼拜|月|年)(?:之后|以后|过后|后)`, daysLater),
  rule(
    `(?:再?过)?(?<count>${numeral})(?:个半(?<unit>月)|(?<unit2>年)半)(?:之后|以后|过后|后)`,
    halfLater,
  ),
  rule(`再?过${count}个?(?<unit>天|周|星期|礼拜|月|年)`, daysLater),
  rule(`${count}个?(?<unit>天|日|周|星期|礼拜|月)(?:之内|以内|内)`, daysLater),
  ...festivalRules,
  rule('元旦', holiday(1, 1)),
  rule('情人节', holiday(2, 14)),
  rule('妇女节', holiday(3, 8)),
  rule('劳动节|五一(?=前|节|假|放|之前|要|$)', holiday(5, 1)),
  rule('儿童节', holiday(6, 1)),
  rule('教师节', holiday(9, 10)),
  rule('国庆节?', holiday(10, 1)),
  rule('双十一|双11', holiday(11, 11)),
  rule('双十二|双12', holiday(12, 12)),
  rule('平安夜', holiday(12, 24)),
  rule('圣诞节?', holiday(12, 25)),
];
