import { TZDate } from '@date-fns/tz';
import { nextLunarBirthday } from '../calendar/lunar.ts';
import { dayFrom, dayOf, partsOf, shiftDay, shiftMonth } from '../followups/calendar-day.ts';
import { instantOf } from '../followups/due-at.ts';
import { type FoundWhen, findChinese, type Piece } from '../followups/when-chinese.ts';
import { findEnglish } from '../followups/when-english.ts';
import type { CaptureContext, Find } from './chip.ts';
import { isDayWord, isMeant } from './date-meant.ts';
import {
  brokenWord,
  clockWords,
  comingTalk,
  dialect,
  feastDays,
  futureDeed,
  given,
  lunarDays,
  lunarHoliday,
  mayBeChinese,
  mayBeEnglish,
  missed,
  noTime,
  numberedFeast,
  pastDeed,
  pastTalk,
} from './dates.table.ts';
import { clausesOf, partAt, type Stretch, sentencesOf, veiled } from './plain-text.ts';
import { saysAny } from './word-list.ts';

export type DateFind = Extract<Find, { kind: 'date' }>;
type Moment = Pick<CaptureContext, 'now' | 'zone'>;

const mostInSentence = 8;
const longestSentence = 500;
/** So many sentences that may name a day are read; more of them are no message. */
const mostSentences = 250;
/** Older dates are of papers and people, and nothing is to be done about them. */
const oldestYears = 4;
const bareClock =
  /^(?:[^\d]{0,3}[\d一二两三四五六七八九十:点半刻时分整 ]{1,8}|[\d: ]{1,6}[ap]\.?m\.?|at .{1,8}|noon)$/i;
const bareWeekday = /^(?:on )?(?:周|星期|礼拜|mon|tue|wed|thu|fri|sat|sun)/i;

/** Days and moments that matter, in Chinese and English; not habits, opening hours, versions, fractions. */
export function findDates(text: string, moment: Moment): DateFind[] {
  const sentences = sentencesOf(text).filter(
    ({ text: said }) => mayBeChinese.test(said) || mayBeEnglish.test(said),
  );
  return sentences
    .slice(0, mostSentences)
    .flatMap((sentence) => [...datesOf(sentence, moment), ...feasts(sentence, moment)]);
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
  // 12号到14号 are two days that matter.
  const range = when.dueTime === null && when.end !== null ? when.pieces[0] : undefined;
  const gap =
    range &&
    /(?<=[号日\d一二三四五六天])\s?(?:到|至|-|—|~)\s?(?=[\d周星礼下一二三四五六])/.exec(range.text);
  if (range && gap) {
    const at = range.index + gap.index;
    return findWhen(veiled(text, [{ start: at, end: at + gap[0].length }]), moment);
  }
  const [first, last] = outerPieces(when.pieces);
  if (!first || !last || last.index - (first.index + first.text.length) <= 3) return when;
  return findWhen(text.slice(0, first.index + first.text.length), moment) ?? when;
}

function findWhen(text: string, moment: Moment): FoundWhen | null {
  // Numbers such as 3-5 and 10.25 are figures to us; they are read as dates with a word beside them only.
  const plain = ownWords(text)
    .replaceAll(
      /(?<![\d./-])\d{1,4}[.-]\d{1,4}(?![\d./-]|\s?(?:号|日|之?前|到货?(?:,|。|$)|发货|出货|交货))/g,
      (figure) => '　'.repeat(figure.length),
    )
    .replaceAll(
      /(?<![\d.])(\d{1,2})[.-](\d{1,2})(?=号|日|之?前|到货?(?:,|。|$)|发货|出货|交货)/g,
      '$1/$2',
    )
    .replaceAll(/(?<![\d/])\d{1,2}\s?\/\s?\d{1,2}(?![\d/])/g, (figure, at: number) =>
      isDay(figure, text, at) ? figure : '　'.repeat(figure.length),
    );
  const inChinese = mayBeChinese.test(plain) ? findChinese(plain, moment) : null;
  if (/\p{Script=Han}/u.test(plain))
    return inChinese ?? (mayBeEnglish.test(plain) ? findEnglish(plain, moment) : null);
  return (mayBeEnglish.test(plain) ? findEnglish(plain, moment) : null) ?? inChinese;
}

/** Dialect as the common tongue; what only looks like a time left out. Every place stays where it was. */
function ownWords(text: string): string {
  const common = dialect.reduce((rest, [words, ours]) => rest.replaceAll(words, ours), text);
  return noTime.reduce(
    (rest, pattern) => rest.replaceAll(pattern, (words) => '　'.repeat(words.length)),
    common,
  );
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
    /(?:到|在|于|等|定|约|改|是|前|备注|日期|记录|截止|交期|\bETD:?|\bETA:?|\bdated|\bready:?|\bby|\bon|before|until|due|from|周.|date:?|\bto|deadline:?)\s?$/i.test(
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
  if (!isMeant({ start, end, words }, text, when, isTimed)) return null;
  if (isLongAgo(when.dueOn, moment)) return null;
  const clause = partAt(clausesOf(text), start)?.text ?? text;
  const said = dayOfWhen(when, words, { clause, sentence: text }, moment);
  const day = isDayWord(words) || !bareClock.test(words) || lastDay === null ? said : lastDay;
  const time =
    day > dayOf(moment.now, moment.zone) ? hourOfDay(when.dueTime, words, text) : when.dueTime;
  const value = isTimed && time !== null ? momentText(day, time, moment.zone) : day;
  return { kind: 'date', start, end, value };
}

/** 周六野餐,九点来拿: of another day it is the morning, though nine has struck today. */
function hourOfDay(time: string | null, words: string, text: string): string | null {
  const hour = Number(time?.slice(0, 2) ?? 0);
  if (time === null || hour < 20 || !bareClock.test(words) || /[晚夜]|pm|p\.m|\d\d/i.test(words))
    return time;
  if (/[晚夜]|dinner|evening|tonight/i.test(text)) return time;
  return `${String(hour - 12).padStart(2, '0')}${time.slice(2)}`;
}

function isLongAgo(day: string, { now, zone }: Moment): boolean {
  return partsOf(day).year < partsOf(dayOf(now, zone)).year - oldestYears;
}

function momentText(day: string, time: string, zone: string): string {
  const at = new TZDate(Date.parse(instantOf(day, time, zone)), zone).toISOString();
  return at.replace('.000', '');
}

/** A date without its year is the nearest sensible one: bought on 28 February was this one. */
function dayOfWhen(
  when: FoundWhen,
  words: string,
  { clause, sentence }: { clause: string; sentence: string },
  { now, zone }: Moment,
): string {
  const today = dayOf(now, zone);
  if (/\bthis (?:morning|afternoon|evening)/i.test(words)) return today;
  const isWeekday = bareWeekday.test(words) && when.dueOn > today;
  const isBroken = saysAny(brokenWord, sentence) || (given.test(sentence) && missed.test(sentence));
  const isDone = pastDeed.test(clause) && !futureDeed.test(sentence);
  if (isWeekday && (isBroken || isDone)) return shiftDay(when.dueOn, -7);
  if (/\d{4}|年|[今明后本下上这正冬腊初廿]|农历|周|礼拜|星期|week|next|last/i.test(words))
    return when.dueOn;
  const isDateOnly = /^\d{1,2}[号日]|^(?:on )?(?:the )?\d{1,2}(?:st|nd|rd|th)$/i.test(words);
  const isMonthAndDate =
    !isDateOnly && /月|\/|[a-z]{3}/i.test(words) && /\d|[一二三四五六七八九十]/.test(words);
  if (!isMonthAndDate && !isDateOnly) return when.dueOn;
  if (/[底初末]|days?|天|in /i.test(words)) return when.dueOn;
  const earlier = shiftMonth(when.dueOn, isMonthAndDate ? -12 : -1);
  if (when.dueOn <= today || partsOf(earlier).date !== partsOf(when.dueOn).date) return when.dueOn;
  if (isDateOnly && isBroken) return earlier;
  const isNear = isMonthAndDate && earlier >= shiftDay(today, -45);
  const isPast = (pastTalk.test(clause) || (isDateOnly && isDone)) && !comingTalk.test(clause);
  const isRecent = earlier >= shiftDay(today, isMonthAndDate ? -240 : -31);
  return (isPast && isRecent) || (isNear && !comingTalk.test(clause)) ? earlier : when.dueOn;
}

/** Feasts by their names, of the moon's calendar or ours. */
function feasts({ start, text }: Stretch, { now, zone }: Moment): DateFind[] {
  const today = dayOf(now, zone);
  const byMoon = [...text.matchAll(lunarHoliday)].map((match) => {
    const [month, date] = lunarDays[match.groups?.['name'] ?? ''] ?? [1, 1];
    return { match, value: nextLunarBirthday({ month, date, isLeap: false }, today) };
  });
  const bySun = [...text.matchAll(numberedFeast)].map((match) => {
    const [month, date] = feastDays[match.groups?.['name'] ?? ''] ?? [1, 1];
    const { year } = partsOf(today);
    const present = dayFrom(year, month, date);
    const isOver = present === null || present < today;
    return { match, value: isOver ? dayFrom(year + 1, month, date) : present };
  });
  return [...byMoon, ...bySun].flatMap(({ match, value }): DateFind[] => {
    const at = start + match.index;
    return value === null ? [] : [{ kind: 'date', start: at, end: at + match[0].length, value }];
  });
}
