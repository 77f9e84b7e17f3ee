import { TZDate } from '@date-fns/tz';
import { nextLunarBirthday } from '../calendar/lunar.ts';
import { dayOf, partsOf, shiftDay, shiftMonth } from '../followups/calendar-day.ts';
import { instantOf } from '../followups/due-at.ts';
import { type FoundWhen, findChinese, type Piece } from '../followups/when-chinese.ts';
import { findEnglish } from '../followups/when-english.ts';
import type { CaptureContext, Find } from './chip.ts';
import { lunarHoliday, notDay, recurring } from './dates.table.ts';
import { type Stretch, sentencesOf, veiled } from './plain-text.ts';

export type DateFind = Extract<Find, { kind: 'date' }>;
type Moment = Pick<CaptureContext, 'now' | 'zone'>;

const mostInSentence = 8;
const longestSentence = 500;
/** A clock that was said, not only a part of the day. */
const clockWords =
  /\d{1,2}\s?[:点时]|[零〇一二两三四五六七八九十]\s?点|\d\s?(?:[ap]\.?m|o'clock)|\bnoon\b|\bmidnight\b|\bat \d{1,2}\b|(?:小时|钟头|分钟|刻钟)(?:之?后|以后|内|之内)|\bin (?:\d+|an?|half an?|two|three) (?:hours?|minutes?|mins?|hrs?)/i;
const pastTalk =
  /了|过|上次|上回|之前|已经|的单|那批|那单|买的|订的|发的|下的|收到|付的|没到|签的|拿的|做的|寄的|\b(?:was|were|ordered|bought|paid|sent|shipped|received|arrived|placed|delivered|since|ago)\b/i;
const comingTalk =
  /要|[之以]?前(?:要|必须|得|送|给|发|到|交)|到期|交货|送到|能不能|可以|准备|计划|打算|\b(?:will|by|before|due|need|until|deadline)\b/i;
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
  const isTimed = when.dueTime !== null && clockWords.test(words);
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
  const isWholeWeek = when.dueTime === null && when.end !== null && !/周末|weekend|末/i.test(words);
  if (isWholeWeek || /^(?:当天|本日|now|today's)$/i.test(words)) return false;
  if (
    /^(?:\d{4}|(?:last|this|next|past|every|each) (?:week|month|year|time|few days).*)$/i.test(
      words,
    )
  )
    return false;
  if (recurring.test(around) && recurringTouches(around, words)) return false;
  if (notDay.before.test(before) || notDay.behind.test(behind) || notDay.sentence.test(text))
    return false;
  if (/^at \d{1,2}$/i.test(words)) return false;
  const isBareHour = isTimed && /^\d{1,2}\s?[点时]$|^[一二两三四五六七八九十]{1,2}点$/.test(words);
  return !isBareHour || !/[\d个加减多几差有提每]$/.test(before);
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
