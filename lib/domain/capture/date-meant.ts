import type { FoundWhen } from '../followups/when-chinese.ts';
import {
  agreed,
  appointment,
  dateAlone,
  feast,
  feastBefore,
  feastDay,
  given,
  habit,
  hasBeen,
  hoursOf,
  howLong,
  howShort,
  notDay,
  overdue,
  recurring,
  sayingToday,
  toCome,
  usedOn,
} from './dates.table.ts';
import { saysAny } from './word-list.ts';

const partAlone =
  /^(?:早上?|早晨|清晨|一早|上午|中午|正午|午间|下午|午后|傍晚|晚上?|晚间|夜里|深夜|半夜|凌晨|(?:in the )?(?:morning|afternoon|evening|night|noon))$/i;
const dayWord =
  /[今明昨前后]天|[今明]|周|星期|礼拜|月|[号日]|\/|today|tomorrow|yesterday|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;
const within = /(?:小时|钟头|分钟|刻钟|天|日|周|星期|礼拜|个?月)(?:之内|以内|内)$/;

/** Whether words name a day, and not a clock alone. */
export function isDayWord(words: string): boolean {
  return dayWord.test(words);
}

/** In: words for a time, and the sentence in which they stand. Out: whether a moment that matters is meant. */
export function isMeant(
  { start, end, words }: { start: number; end: number; words: string },
  text: string,
  when: FoundWhen,
  isTimed: boolean,
): boolean {
  const around = text.slice(Math.max(0, start - 12), Math.min(text.length, end + 12));
  const before = text.slice(Math.max(0, start - 10), start);
  const behind = text.slice(end, end + 8);
  if (howShort.test(words) && hasBeen.test(text)) return false;
  if (howLong.test(words) && (hasBeen.test(text) || !toCome.test(text))) return false;
  if (isStretch(words, when) || partAlone.test(words) || within.test(words)) return false;
  // You promised Monday, it's Thursday.
  if (given.test(text) && sayingToday.test(before)) return false;
  // 今天都周二了, 月底了: it is said what day it is.
  if (behind.startsWith('了') && /都\s?$|(?:^|[,。!?\s])$/.test(before)) return false;
  if (recurring.test(around) && isRecurring(around, words)) return false;
  if (notDay.before.test(before) || notDay.behind.test(behind) || notDay.sentence.test(text))
    return false;
  if (feast.test(words)) return feastDay.test(behind) || feastBefore.test(before);
  if (/^[\d一二三四五六七八九十廿]{1,3}[号日]$/.test(words))
    return dateAlone.test(behind) || usedOn.test(text.slice(end, end + 12));
  return !isTimed || isDayWord(words) || isAppointment(words, text, before, behind);
}

/** 下周, 周末, this year: more than a day, or none. */
function isStretch(words: string, when: FoundWhen): boolean {
  if (when.dueTime === null && when.end !== null) return true;
  return /周末|weekend|月初|中旬|[上下]旬|^(?:当天|本日|now|today's)$|^(?:\d{4}|at \d{1,2})$|^(?:after |before |by |until |during )?(?:last|this|next|past|every|each) (?:week|month|year|quarter|time|few days)/i.test(
    words,
  );
}

/** A time without a day: of an appointment, not of opening hours or of what is past. */
function isAppointment(words: string, text: string, before: string, behind: string): boolean {
  if (hoursOf.test(text) || saysAny(habit, text)) return false;
  // 约好十点送,十二点还没到: the hour is over, and which it was is not said.
  if (agreed.test(text) && overdue.test(text)) return false;
  const isSure = /上午|下午|中午|晚|早|凌晨|傍晚|后|[ap]\.?m|tonight|noon|in /i.test(words);
  if (isSure) return true;
  // 就 and 才 before it tell of what happens always.
  if (/(?:才|快|都)\s?$/.test(before)) return false;
  return appointment.before.test(before) || appointment.behind.test(behind);
}

/** 每周五 and 周一到周五 are habits. */
function isRecurring(around: string, words: string): boolean {
  return [...around.matchAll(new RegExp(recurring.source, 'gi'))].some(
    ({ index, 0: said }) =>
      index <= around.indexOf(words) + words.length && around.indexOf(words) <= index + said.length,
  );
}
