import { dayFrom, partsOf } from '../followups/calendar-day.ts';
import { findChinese } from '../followups/when-chinese.ts';
import { findEnglish } from '../followups/when-english.ts';
import { numberOf, numeral } from '../spoken-number.ts';
import type { CaptureContext, Find } from './chip.ts';

type Birthday = Extract<Find, { kind: 'birthday' }>;
type Moment = Pick<CaptureContext, 'now' | 'zone'>;

const cue =
  /生日|大寿|寿辰|过寿|周岁|\bturns? \d{1,3}\b|\bturning \d{1,3}\b|诞辰|出生|生辰|破壳|破蛋|生于|\bborn\b|b-?day|birthday|birth\s?date|date of birth|\bDOB\b|\bd\.o\.b/gi;
const born =
  /^\s?(?:日|号)?\s?(?:生的?(?![产意活鲜态效成气日])|出生|的生日|生人|过生日|生日|是?我的?生日)/;
/** The day of a cake, a gift or a party is not the day of birth. */
const aboutThings =
  /^\s?(?:快乐|蛋糕|礼物|礼盒|会员|月|券|优惠|派对|聚会|趴|宴|party|cake|gift|present|card|帽|贺卡|福利|折扣|礼|惊喜|那天|当天|当月|前|之前|要|布置|气球|套餐|场|专属|特权|祝福|wish|discount|month|coupon|voucher|地|证|医学|率|人口)/i;
const lunarWord = /(?:农历|阴历|旧历|古历|老历|lunar)\s?(?:生日)?\s?[是:]?\s?(?:的)?$/i;

const han = String.raw`[一二三四五六七八九零〇]`;
const chineseDate = String.raw`(?:(?<year>(?:19|20)?\d{2}|${han}{4}|${han}{2})\s?年\s?)?(?<leap>闰)?(?<month>${numeral}|正|冬|腊)\s?月份?\s?(?<date>初?${numeral}|廿[一二三四五六七八九]?|卅)\s?[日号]?`;
const figures = String.raw`(?<year6>\d{2})\s?[-\/.]\s?(?<month6>\d{1,2})\s?[-\/.]\s?(?<date6>\d{1,2})(?![\d.\-\/])|(?:(?<year2>(?:19|20)\d{2})\s?[-/.]\s?)(?<month2>\d{1,2})\s?[-/.]\s?(?<date2>\d{1,2})(?!\d)|(?<month3>\d{1,2})\s?[-/.]\s?(?<date3>\d{1,2})(?:[-/](?<year3>(?:19|20)\d{2}))?(?![\d.])(?:\s?[日号])?|(?<!\d)(?<packed>(?:(?:19|20)\d{2})?(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)|(?<!\d)(?<packed2>\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)`;
const months = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const english = String.raw`(?<name>${months})[a-z]{0,6}\.?\s(?<date4>\d{1,2})(?:st|nd|rd|th)?(?:,?\s(?<year4>(?:19|20)\d{2}))?(?!\d)|(?:the )?(?<date5>\d{1,2})(?:st|nd|rd|th)?(?: of)? (?<name5>${months})[a-z]{0,6}\.?(?:,?\s(?<year5>(?:19|20)\d{2}))?`;
const lunarLead = String.raw`(?:(?:农历|阴历|旧历|古历|老历|lunar|公历|阳历|新历|国历)\s?(?:的)?\s?)?`;
const anyDate = new RegExp(
  String.raw`${lunarLead}(?:(?<![\d./-])(?:${chineseDate})|(?<![\d./-])(?<!(?<!\b(?:DOB|dob|born|bday))[A-Za-z])(?:${figures})|\b(?:${english}))`,
  'giu',
);

/** Days of birth: beside the word, and not of a cake, a gift or a party. */
export function findBirthdays(text: string, moment: Moment): Birthday[] {
  const cues = [...text.matchAll(cue)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const found: Birthday[] = [];
  for (const match of text.matchAll(anyDate)) {
    const end = match.index + match[0].length;
    const value = readDate(match, text);
    if (value === null || !isBirth(text, match.index, end, cues, match.groups ?? {})) continue;
    found.push({
      kind: 'birthday',
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      value,
    });
  }
  return found.length > 0 ? found : spokenBirthdays(text, moment);
}

type Span = { start: number; end: number };

function isBirth(
  text: string,
  start: number,
  end: number,
  cues: readonly Span[],
  groups: Readonly<Record<string, string | undefined>>,
): boolean {
  const behind = text.slice(end, end + 10);
  if (born.test(behind)) return !aboutThings.test(behind.replace(born, ''));
  // 我90年3月21号的
  if (
    groups['year'] !== undefined &&
    /我\s?(?:是)?\s?$/.test(text.slice(0, start)) &&
    /^\s?的(?:\s|,|。|$|[哦呀啊哈])/.test(behind)
  )
    return true;
  // 过阴历五月初三 is how a lunar birthday is kept.
  if (
    /过(?:农历|阴历|旧历)?\s?$/.test(text.slice(0, start)) &&
    /农历|阴历|旧历|初|廿/.test(text.slice(start, end))
  )
    return true;
  // 我1988年的,10月2号
  if (/我\s?(?:是)?\s?(?:19|20)?\d{2}年?的?[,\s]{1,2}$/.test(text.slice(0, start))) return true;
  return cues.some((word) => {
    const after = text.slice(word.end, start);
    if (word.end <= start) {
      if (aboutThings.test(text.slice(word.end, word.end + 4))) return false;
      return (
        after.length <= 24 &&
        !/[。!?\n]/.test(after) &&
        !/蛋糕|礼物|礼盒|送|发货|订|聚|party|cake|gift|present|要(?!到|来)|用|取|拿|\d{3}/i.test(
          after,
        )
      );
    }
    const between = text.slice(end, word.start);
    if (between.length > 6 || /[。!?\n,]/.test(between) || /送|取|拿|要|用|到/.test(between))
      return false;
    return !aboutThings.test(text.slice(word.end, word.end + 4));
  });
}

function readDate({ groups = {}, 0: whole }: RegExpExecArray, text: string): string | null {
  const lead = whole + text.slice(0, 0);
  if (groups['month'] !== undefined)
    return readChinese(groups, lead, text.slice(0, text.indexOf(whole)));
  const year =
    groups['year2'] ?? groups['year3'] ?? groups['year4'] ?? groups['year5'] ?? groups['year6'];
  if (groups['packed'] !== undefined) return readPacked(groups['packed']);
  if (groups['packed2'] !== undefined) return readPacked(`19${groups['packed2']}`);
  const name = groups['name'] ?? groups['name5'];
  const month =
    name === undefined
      ? Number(groups['month2'] ?? groups['month3'] ?? groups['month6'])
      : months.split('|').indexOf(name.toLowerCase().slice(0, 3)) + 1;
  const date = Number(
    groups['date2'] ?? groups['date6'] ?? groups['date3'] ?? groups['date4'] ?? groups['date5'],
  );
  // 25/12/1988 can be one thing only.
  if (month > 12 && date <= 12) return solar(year, date, month);
  if (/农历|阴历|旧历|lunar/i.test(whole)) return `lunar:${two(month)}-${two(date)}`;
  return solar(year, month, date);
}

function readPacked(digits: string): string | null {
  const year = digits.length === 8 ? digits.slice(0, 4) : undefined;
  return solar(year, Number(digits.slice(-4, -2)), Number(digits.slice(-2)));
}

function readChinese(
  groups: Readonly<Record<string, string | undefined>>,
  whole: string,
  before: string,
): string | null {
  const { year, month: monthText = '', date: dateText = '' } = groups;
  const month = { 正: 1, 冬: 11, 腊: 12 }[monthText] ?? numberOf(monthText);
  const date = lunarDate(dateText);
  const isLunar =
    /农历|阴历|旧历|古历|老历|lunar|[正冬腊闰]|初|廿|卅/i.test(whole) || lunarWord.test(before);
  if (!isLunar) return solar(year, month, date);
  return month >= 1 && month <= 12 && date >= 1 && date <= 30
    ? `lunar:${two(month)}-${two(date)}`
    : null;
}

function lunarDate(text: string): number {
  if (text === '卅') return 30;
  if (text.startsWith('廿')) return 20 + (text.length > 1 ? numberOf(text.slice(1)) : 0);
  return numberOf(text.replace(/^初/, ''));
}

function solar(year: string | undefined, month: number, date: number): string | null {
  if (dayFrom(2028, month, date) === null) return null;
  const day = `${two(month)}-${two(date)}`;
  const full = year === undefined ? null : fullYear(year);
  return full === null ? day : `${full}-${day}`;
}

/** 90年 is 1990 and 05年 is 2005, as people born are. */
function fullYear(text: string): number | null {
  const digits = text.replaceAll(/[零〇一二三四五六七八九]/g, (each) =>
    String(Math.max(0, '〇一二三四五六七八九'.indexOf(each === '零' ? '〇' : each))),
  );
  const year = Number(digits);
  if (digits.length === 4) return year >= 1900 && year <= 2100 ? year : null;
  return year > 30 ? 1900 + year : 2000 + year;
}

/** Feasts of the lunar calendar on which people are born. */
const lunarFeasts: Readonly<Record<string, string>> = {
  春节: '01-01',
  大年初一: '01-01',
  元宵: '01-15',
  端午: '05-05',
  七夕: '07-07',
  中秋: '08-15',
  重阳: '09-09',
  腊八: '12-08',
};
const spokenDay =
  '春节|大年初一|元宵节?|端午节?|七夕节?|中秋节?|重阳节?|腊八节?|今天|明天|后天|大后天|昨天|前天|(?:这个?|下个?|本)?(?:周|星期|礼拜)[一二三四五六日天]|(?:这个月|下个月|本月)?\\d{1,2}[号日]|国庆节?|元旦|圣诞节?|情人节|儿童节|劳动节|教师节|妇女节|平安夜|today|tomorrow|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas';
const dayBefore = new RegExp(
  `(?<day>${spokenDay})(?:当天|那天)?(?:就是|是|,| is)?\\s?(?:[^,。!?\\d]{0,8}?)(?:过)?(?:生日|出生|生的|birthday|bday)`,
  'i',
);
const dayAfter = new RegExp(
  `(?:生日|birthday|bday)\\s?(?:就?是|在|就在|is|'s|:|,)\\s?(?:on )?(?<day>${spokenDay})`,
  'i',
);

/** 后天是我生日, 国庆节生的: the day is told by another's name. */
function spokenBirthdays(text: string, moment: Moment): Birthday[] {
  const match = dayBefore.exec(text) ?? dayAfter.exec(text);
  const day = match?.groups?.['day'];
  if (!match || day === undefined) return [];
  const words = match[0];
  if (aboutThings.test(text.slice(match.index + words.length))) return [];
  if (/送|订|取|拿|要|蛋糕|聚会/.test(words)) return [];
  const start = match.index + words.indexOf(day);
  const lunar = lunarFeasts[day.replace(/节$/, '')];
  if (lunar) return [{ kind: 'birthday', start, end: start + day.length, value: `lunar:${lunar}` }];
  const when = findChinese(day, moment) ?? findEnglish(day, moment);
  if (!when) return [];
  const { month, date } = partsOf(when.dueOn);
  const value = `${two(month)}-${two(date)}`;
  return [{ kind: 'birthday', start, end: start + day.length, value }];
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
