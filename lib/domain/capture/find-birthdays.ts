import { dayOf, partsOf } from '../followups/calendar-day.ts';
import { findChinese } from '../followups/when-chinese.ts';
import { findEnglish } from '../followups/when-english.ts';
import { type BirthDate, birthDates, two } from './birthday-dates.ts';
import {
  aboutThings,
  born,
  card,
  cue,
  denied,
  firms,
  lunarAct,
  lunarFeasts,
  lunarName,
  notes,
  notOfPeople,
  otherAct,
  people,
} from './birthdays.table.ts';
import type { CaptureContext, Find } from './chip.ts';

type Birthday = Extract<Find, { kind: 'birthday' }>;
type Moment = Pick<CaptureContext, 'now' | 'zone'>;
type Span = { start: number; end: number };

const farthest = 24;
/** Nobody's birthday, but what an empty field says. */
const emptyField = '1900-01-01';
/** So many years back a full date is somebody's day of birth. */
const grownUp = 10;

/** Days of birth: beside the word or in notes on people, and not of a cake, a gift or a party. */
export function findBirthdays(text: string, moment: Moment): Birthday[] {
  const cues = [...text.matchAll(cue)].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));
  const thisYear = partsOf(dayOf(moment.now, moment.zone)).year;
  const found: Birthday[] = [];
  for (const date of birthDates(text)) {
    const { start, end, value } = date;
    if (value === emptyField || denied.test(text.slice(Math.max(0, start - 8), start))) continue;
    const isBorn =
      isBesideWord(text, date, cues) ||
      isInNotes(text, date, thisYear) ||
      isNextOfList(text, date, found);
    if (isBorn) found.push({ kind: 'birthday', start, end, value });
  }
  return found.length > 0 ? found : spokenBirthdays(text, moment);
}

function isBesideWord(text: string, date: BirthDate, cues: readonly Span[]): boolean {
  const { start, end, isPacked } = date;
  const before = text.slice(Math.max(0, start - farthest), start);
  const behind = text.slice(end, end + farthest);
  if (isPacked && /(?:no\.?|#|号|第)\s?$/i.test(before)) return false;
  if (firms.test(before)) return false;
  if (born.test(behind)) return !aboutThings.test(behind.replace(born, ''));
  if (isOfSpeaker(before, behind, date) || (date.year !== null && card.test(before))) return true;
  return cues.some((word) =>
    word.end <= start ? isAfterWord(text, word, start) : isBeforeWord(text, end, word),
  );
}

function isAfterWord(text: string, word: Span, start: number): boolean {
  const between = text.slice(word.end, start);
  if (aboutThings.test(between.slice(0, 6))) return false;
  if (firms.test(text.slice(Math.max(0, word.start - farthest), word.start))) return false;
  return between.length <= farthest && !/[。!?\n]/.test(between) && !otherAct.test(between);
}

function isBeforeWord(text: string, end: number, word: Span): boolean {
  const between = text.slice(end, word.start);
  if (between.length > 6 || /[。!?\n,]|送|取|拿|要|用|到/.test(between)) return false;
  return !aboutThings.test(text.slice(word.end, word.end + 4));
}

/** 我90年3月21号的; 您是三月十号的; 我1988年的,10月2号; 过阴历五月初三. */
function isOfSpeaker(before: string, behind: string, { year, isLunar }: BirthDate): boolean {
  const isOwn = /^\s?的(?:\s|,|。|!|$|[哦呀啊哈呢])/.test(behind);
  if (isOwn && (year !== null ? /我\s?(?:是)?\s?$/ : /[我你您他她]是\s?$/).test(before))
    return true;
  if (isLunar && /过(?:的是?)?\s?$/.test(before)) return true;
  return /我\s?(?:是)?\s?(?:19|20)?\d{2}年?的?[,\s]{1,2}$/.test(before);
}

/** What a note on a customer says without the word: 孙先生,1972-11-30; 太太农历二月初二. */
function isInNotes(
  text: string,
  { start, end, year, value, isLunar, isPacked }: BirthDate,
  thisYear: number,
): boolean {
  const before = text.slice(Math.max(0, start - farthest), start);
  const behind = text.slice(end, end + farthest);
  const isAlone = /^\s?(?:$|[,。!?;、\n)]|的(?:$|[,。]))/.test(behind);
  if (notOfPeople.test(before) || notOfPeople.test(behind) || isPacked) return false;
  if (year !== null && value.length === 10) {
    const isOfKin = people.test(before) || people.test(text.slice(Math.max(0, start - 8), start));
    return year <= thisYear - grownUp || (isOfKin && year < thisYear && isAlone);
  }
  const isNamedLunar = isLunar && new RegExp(lunarName).test(text.slice(start, end));
  if (isNamedLunar) return !lunarAct.test(behind);
  return isAlone && people.test(before) && notes.test(text);
}

/** 小宇3.16、朵朵3.19: one birthday after another. */
function isNextOfList(text: string, { start }: BirthDate, found: readonly Birthday[]): boolean {
  const last = found.at(-1);
  return last !== undefined && /^[、和及][^,。!?\n\d]{0,6}$/.test(text.slice(last.end, start));
}

const spokenDay =
  '春节|大年初一|元宵节?|端午节?|七夕节?|中秋节?|重阳节?|腊八节?|今天|明天|后天|大后天|昨天|前天|(?:这个?|下个?|本)?(?:周|星期|礼拜)[一二三四五六日天]|(?:这个月|下个月|本月)?\\d{1,2}[号日]|国庆节?|元旦|圣诞节?|情人节|儿童节|劳动节|教师节|妇女节|平安夜|today|tomorrow|(?:next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|christmas|the \\d{1,2}(?:st|nd|rd|th)';
const dayBefore = new RegExp(
  `(?<day>${spokenDay})(?:当天|那天)?(?:就是|是|,| is)?\\s?(?:[^,。!?\\d]{0,8}?)(?:过)?(?:生日|出生|生的|birthday|bday)`,
  'i',
);
const dayAfter = new RegExp(
  `(?:(?:生日|birthday|bday)\\s?(?:就?是|在|就在|is|'s|:|,|on)|(?:birthday|bday)\\s)\\s?(?:on )?(?<day>${spokenDay})`,
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
  const before = text.slice(Math.max(0, start - farthest), start);
  if (firms.test(before) || /月\s?$/.test(before)) return [];
  const lunar = lunarFeasts[day.replace(/节$/, '')];
  if (lunar) return [{ kind: 'birthday', start, end: start + day.length, value: `lunar:${lunar}` }];
  const when = findChinese(day, moment) ?? findEnglish(day, moment);
  if (!when) return [];
  const { month, date } = partsOf(when.dueOn);
  const value = `${two(month)}-${two(date)}`;
  return [{ kind: 'birthday', start, end: start + day.length, value }];
}
