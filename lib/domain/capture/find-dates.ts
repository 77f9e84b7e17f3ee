import { TZDate } from '@date-fns/tz';
import { nextLunarBirthday } from '../calendar/lunar.ts';
import { dayOf, partsOf, shiftDay, shiftMonth } from '../followups/calendar-day.ts';
import { instantOf } from '../followups/due-at.ts';
import { type FoundWhen, findChinese, type Piece } from '../followups/when-chinese.ts';
import { findEnglish } from '../followups/when-english.ts';
import type { CaptureContext, Find } from './chip.ts';
import { lunarHoliday, notDay, recurring } from './dates.table.ts';
import { type Stretch, sentencesOf, veiled } from './plain-text.ts';
import { saysAny, type WordList } from './word-list.ts';

export type DateFind = Extract<Find, { kind: 'date' }>;
type Moment = Pick<CaptureContext, 'now' | 'zone'>;

const mostInSentence = 8;
const longestSentence = 500;
/** A clock that was said, not only a part of the day. */
const clockWords: WordList = [
  /[零〇一二两三四五六七八九十]\s?点|\d\s?(?:[ap]\.?m|o'clock)|\bnoon\b|\bmidnight\b|(?:小时|钟头|分钟|刻钟)(?:之?后|以后|内|之内)/i,
  /\d{1,2}\s?[:点时]/i,
  /\bat \d{1,2}\b/i,
  /\bin (?:\d{1,4}|an?|half an?|two|three) (?:hours?|minutes?|mins?|hrs?)/i,
];
const pastTalk =
  /了|过|上次|上回|之前|已经|的单|那批|那单|买的|订的|发的|下的|收到|付的|没到|签的|拿的|做的|寄的|\b(?:was|were|ordered|bought|paid|sent|shipped|received|arrived|placed|delivered|since|ago)\b/i;
const comingTalk =
  /要|[之以]?前(?:要|必须|得|送|给|发|到|交)|到期|交货|送到|能不能|可以|准备|计划|打算|\b(?:will|by|before|due|need|until|deadline)\b/i;
const partAlone =
  /^(?:早上?|早晨|清晨|一早|上午|中午|正午|午间|下午|午后|傍晚|晚上?|晚间|夜里|深夜|半夜|凌晨|(?:in the )?(?:morning|afternoon|evening|night|noon))$/i;
/** Hours at which somebody is there, or a rule for all days. */
const hoursOf =
  /[点时半\dm]\s?(?:到|至|-|–|~|to)\s?(?:早上|上午|中午|下午|傍晚|晚上|晚|凌晨)?\s?[\d一二三四五六七八九十]{1,2}|都在|有人在|在线|开门|关门|开店|下班|上班|休息|截单|发车|打烊|才起|睡|前下单|之前下单|当天发|一般|通常|平时|经常|还在|才|就起|都\d|快\d|已经/;
const feast =
  /^(?:元旦|情人节|妇女节|劳动节|五一|儿童节|教师节|国庆节?|双十一|双11|双十二|双12|平安夜|圣诞节?|easter|thanksgiving)$|^(?:christmas|new year)/i;
const feastDay = /^\s?(?:节)?(?:之|以)?(?:前|当天|那天|要|用|送|到|交|开业)/;
/** 5号 may be a line, a size, a house; what follows has to speak of a day. */
const dateAlone =
  /^\s?(?:$|[,。!?)]|[之以]?前|后|左右|到|要|发|送|交|来|去|见|付|结|打|转|开|上午|下午|早|晚|中午|出|办|搬|签|取|拿|过|能|给|就|可以|吧|的?(?:时候|货|单|会|活动|婚礼))/;
const isDayWord =
  /[今明昨前后]天|[今明]|周|星期|礼拜|月|[号日]|\/|today|tomorrow|yesterday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const holidays: Readonly<Record<string, readonly [number, number]>> = {
  春节: [1, 1],
  大年初一: [1, 1],
  元宵: [1, 15],
  端午: [5, 5],
  七夕: [7, 7],
  中秋: [8, 15],
  重阳: [9, 9],
};

/** Days and moments that matter, in Chinese and English; not habits, opening hours, versions, fractions. */
export function findDates(text: string, moment: Moment): DateFind[] {
  return sentencesOf(text).flatMap((sentence) => [
    ...datesOf(sentence, moment),
    ...lunarHolidays(sentence, moment),
  ]);
}

function datesOf({ start, text }: Stretch, moment: Moment): DateFind[] {
  const found: DateFind[] = [];
  let rest = text.slice(0, longestSentence);
  let lastDay: string | null = null;
  for (let count = 0; count < mostInSentence; count += 1) {
    const when = nearestWhen(rest, moment);
    if (!when) break;
    const { pieces } = when;
    rest = veiled(
      rest,
      pieces.map(({ index, text: words }) => ({ start: index, end: index + words.length })),
    );
    const find = readWhen(when, text, lastDay, moment);
    if (!find) continue;
    lastDay = find.value.slice(0, 10);
    found.push({ ...find, start: find.start + start, end: find.end + start });
  }
  return found;
}

/** A day and a clock that stand far apart are two things. */
function nearestWhen(text: string, moment: Moment): FoundWhen | null {
  const when = findWhen(text, moment);
  if (!when) return null;
  const [first, last] = outerPieces(when.pieces);
  if (!first || !last || last.index - (first.index + first.text.length) <= 3) return when;
  return findWhen(text.slice(0, first.index + first.text.length), moment) ?? when;
}

function findWhen(text: string, moment: Moment): FoundWhen | null {
  // Numbers such as 3-5 and 10.25 are figures to us; they are read as dates with a word beside them only.
  const plain = text
    .replaceAll(/(?<![\d./-])\d{1,4}[.-]\d{1,4}(?![\d./-]|\s?(?:号|日|之?前))/g, (figure) =>
      '　'.repeat(figure.length),
    )
    .replaceAll(/(?<![\d.])(\d{1,2})\.(\d{1,2})(?=号|日|之?前)/g, '$1/$2')
    .replaceAll(/\d{1,2}\s?\/\s?\d{1,2}(?![\d/])/g, (figure, at: number) =>
      isDay(figure, text, at) ? figure : '　'.repeat(figure.length),
    );
  return /\p{Script=Han}/u.test(plain)
    ? (findChinese(plain, moment) ?? findEnglish(plain, moment))
    : (findEnglish(plain, moment) ?? findChinese(plain, moment));
}

/** 3/15 is a day, 2/3 may be a share: small ones need a word that speaks of days. */
function isDay(figure: string, text: string, at: number): boolean {
  const [month = 0, date = 0] = figure.split('/').map(Number);
  if (month < 1 || month > 12 || date < 1 || date > 31) return false;
  const before = text.slice(Math.max(0, at - 8), at);
  const behind = text.slice(at + figure.length, at + figure.length + 6);
  if (/^\s?(?:的(?:人|货|钱|款|量)|左右|以上|杯|勺|吧|份|人|款|of|full|done|的)/i.test(behind))
    return date > 12;
  if (
    /(?:到|在|于|等|定|约|改|是|前|\bby|\bon|before|until|due|from|周.|date:?|\bto|deadline:?)\s?$/i.test(
      before,
    )
  )
    return true;
  return (
    /^\s?(?:[之以]?前|号|日|当天|上午|下午|晚|早|送|发|到|交|开|来|那|要|\(|周)/.test(behind) ||
    date > 12
  );
}

function outerPieces(pieces: readonly Piece[]): [Piece | undefined, Piece | undefined] {
  const sorted = pieces.toSorted((a, b) => a.index - b.index);
  return [sorted[0], sorted.at(-1)];
}

function readWhen(
  when: FoundWhen,
  text: string,
  lastDay: string | null,
  moment: Moment,
): DateFind | null {
  const [first, last] = outerPieces(when.pieces);
  if (!first || !last) return null;
  const start = first.index;
  const end = last.index + last.text.length;
  const words = text.slice(start, end);
  const isTimed = when.dueTime !== null && saysAny(clockWords, words);
  if (!isMeant(words, text, start, end, when, isTimed)) return null;
  const isDayNamed =
    !/^(?:[^\d]{0,3}[\d一二两三四五六七八九十:：点半刻时分整 ]{1,8}|[\d: ]{1,6}[ap]\.?m\.?|at .{1,8}|noon)$/i.test(
      words,
    );
  const said = dayOfWhen(when, words, text, moment);
  const day = isDayNamed || lastDay === null ? said : lastDay;
  const value = isTimed && when.dueTime !== null ? momentText(day, when.dueTime, moment.zone) : day;
  return { kind: 'date', start, end, value };
}

function momentText(day: string, time: string, zone: string): string {
  const at = new TZDate(Date.parse(instantOf(day, time, zone)), zone).toISOString();
  return at.replace('.000', '');
}

/** A date without its year is the nearest sensible one: bought on 28 February was this one. */
function dayOfWhen(when: FoundWhen, words: string, text: string, { now, zone }: Moment): string {
  const today = dayOf(now, zone);
  if (/\d{4}|年|[今明后本下上这]|周|礼拜|星期|week|next|last/i.test(words)) return when.dueOn;
  const isMonthAndDate = /月|\/|[a-z]{3}/i.test(words) && /\d|[一二三四五六七八九十]/.test(words);
  const isDateOnly = /^\d{1,2}[号日]/.test(words);
  if (!isMonthAndDate && !isDateOnly) return when.dueOn;
  if (/[底初末]|days?|天|in /i.test(words)) return when.dueOn;
  const earlier = shiftMonth(when.dueOn, isMonthAndDate ? -12 : -1);
  if (when.dueOn <= today || partsOf(earlier).date !== partsOf(when.dueOn).date) return when.dueOn;
  const isNear = isMonthAndDate && earlier >= shiftDay(today, -45);
  const isPast = pastTalk.test(text) && !comingTalk.test(text);
  const isRecent = earlier >= shiftDay(today, isMonthAndDate ? -240 : -31);
  return (isPast && isRecent) || (isNear && !comingTalk.test(text)) ? earlier : when.dueOn;
}

function isMeant(
  words: string,
  text: string,
  start: number,
  end: number,
  when: FoundWhen,
  isTimed: boolean,
): boolean {
  const around = text.slice(Math.max(0, start - 12), Math.min(text.length, end + 12));
  const before = text.slice(Math.max(0, start - 10), start);
  const behind = text.slice(end, end + 8);
  if (isStretch(words, when) || partAlone.test(words)) return false;
  if (recurring.test(around) && recurringTouches(around, words)) return false;
  if (notDay.before.test(before) || notDay.behind.test(behind) || notDay.sentence.test(text))
    return false;
  if (feast.test(words)) return feastDay.test(behind);
  if (/^\d{1,2}[号日]$/.test(words)) return dateAlone.test(behind);
  return !isTimed || isDayWord.test(words) || isAppointment(words, text, behind);
}

/** 下周, 周末, this year: more than a day, or none. */
function isStretch(words: string, when: FoundWhen): boolean {
  if (when.dueTime === null && when.end !== null) return true;
  return /周末|weekend|月初|中旬|[上下]旬|^(?:当天|本日|now|today's)$|^(?:\d{4}|at \d{1,2})$|^(?:last|this|next|past|every|each) (?:week|month|year|time|few days)/i.test(
    words,
  );
}

/** A time without a day: of an appointment, not of opening hours or of what is past. */
function isAppointment(words: string, text: string, behind: string): boolean {
  const isSure = /上午|下午|中午|晚|早|凌晨|傍晚|后|内|[ap]\.?m|tonight|noon|in /i.test(words);
  if (isSure) return !hoursOf.test(text);
  return /^[\s之以]*前(?!下单)|^(?:见|开会|到|来|过来|准时|打给|联系|碰面|面谈)/.test(behind);
}

/** 每周五 and 周一到周五 are habits. */
function recurringTouches(around: string, words: string): boolean {
  return [...around.matchAll(new RegExp(recurring.source, 'gi'))].some(
    ({ index, 0: habit }) =>
      index <= around.indexOf(words) + words.length &&
      around.indexOf(words) <= index + habit.length,
  );
}

function lunarHolidays({ start, text }: Stretch, { now, zone }: Moment): DateFind[] {
  return [...text.matchAll(lunarHoliday)].flatMap((match): DateFind[] => {
    const [month, date] = holidays[match.groups?.['name'] ?? ''] ?? [];
    if (month === undefined || date === undefined) return [];
    const value = nextLunarBirthday({ month, date, isLeap: false }, dayOf(now, zone));
    const words = match[0];
    const at = start + match.index;
    return value === null ? [] : [{ kind: 'date', start: at, end: at + words.length, value }];
  });
}
