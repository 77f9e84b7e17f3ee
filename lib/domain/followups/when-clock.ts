import { numberOf, numeral } from '../spoken-number.ts';

/** Minutes after midnight of the named day; 24:00 and later belong to the next day. */
export type SpokenClock = {
  minutes: number;
  until?: number;
  /** Said without part of the day, so that it may be the morning or the evening. */
  isOpen: boolean;
  index: number;
  text: string;
};

const parts =
  '凌晨|清晨|早晨|早上|大早上?|一早|上午|中午|正午|午间|下午|午后|傍晚|晚上|晚间|夜里|深夜|半夜|午夜|晚|早';
/** When a part of the day is said alone. */
const partTimes: Record<string, string> = {
  凌晨: '01:00',
  清晨: '07:00',
  早: '09:00',
  上午: '09:00',
  中午: '12:00',
  正午: '12:00',
  午间: '12:00',
  下午: '15:00',
  午后: '15:00',
  傍晚: '18:00',
  晚: '20:00',
  夜: '22:00',
};
/** 三点建议 counts points, it is no time. */
const counted =
  '建议|要求|意见|想法|问题|说明|原因|希望|需求|看法|优势|内容|注意|共识|[五5]?万|几|多折|折';
const hourWord = String.raw`(?:点钟?(?!${counted})|(?<=\d)时(?!间))`;
const minute = String.raw`(?:(?<half>半)|(?<quarters>[一三13])刻|过?(?<minute>[零〇]?${numeral})分?(?![天个小年周月\d万千百元块台件份盒箱]))?(?:整|左右)?`;
const clock = String.raw`(?<![\d:.])(?<hour>${numeral})(?:${hourWord}${minute}|[:：](?<colon>[0-5]\d)(?::[0-5]\d)?(?![\d:]))`;
const span = String.raw`(?:\s{0,3}(?:到|至|-|–|—|~|～)\s{0,3})`;

const timePattern = new RegExp(
  String.raw`(?:(?<part>${parts})的?\s{0,3})?(?:(?<![\d:.])(?<from>\d{1,2})${span}(?=\d{1,2}点))?${clock}`,
  'gu',
);
const englishPattern =
  /(?<![\d:.])(?<hour>1[0-2]|0?[1-9])(?::(?<colon>[0-5]\d))?\s?(?<half>[ap])\.?m\b\.?/giu;
const partPattern = new RegExp(
  `(?:${parts})(?!点|餐|饭|会|班|茶|教|期|已|就|日|些|安|早|场|市)`,
  'gu',
);

/** The first time of day in a text, as a Chinese speaker names it, or null. */
export function findClock(text: string): SpokenClock | null {
  const named = firstOf(text, timePattern, readNamed);
  const english = firstOf(text, englishPattern, readEnglish);
  const sure =
    named && english ? (english.index <= named.index ? english : named) : (named ?? english);
  return sure ? withEnd(text, sure) : firstOf(text, partPattern, readPart);
}

type Read = (match: RegExpExecArray) => SpokenClock | null;

function firstOf(text: string, pattern: RegExp, read: Read): SpokenClock | null {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const found = read(match);
    if (found) return found;
  }
  return null;
}

function readNamed(match: RegExpExecArray): SpokenClock | null {
  const { part = '', hour = '', from } = match.groups ?? {};
  const minutes = minutesOf(match.groups ?? {});
  // 一点 and 两点 alone are more often "a bit" and "two points" than times.
  const isVague = part === '' && /^[一两]点(?!钟)/.test(match[0]) && minutes === 0;
  const count = numberOf(hour);
  if (isVague || count > 24 || minutes > 59) return null;
  const at = onTheDay(part, count) * 60 + minutes;
  // 3:00 may be the afternoon, 03:00 and 15:00 are as they stand.
  const isExact = match.groups?.['colon'] !== undefined && (hour.length > 1 || count > 6);
  const open = part === '' && count >= 1 && count <= 12 && !isExact;
  const start = from === undefined ? at : onTheDay(part, Number(from)) * 60;
  const until = from === undefined ? {} : { until: at };
  return { minutes: start, ...until, isOpen: open, index: match.index, text: match[0] };
}

function minutesOf(groups: Readonly<Record<string, string | undefined>>): number {
  if (groups['half'] !== undefined) return 30;
  if (groups['quarters'] !== undefined) return numberOf(groups['quarters']) * 15;
  const written = groups['colon'] ?? groups['minute'];
  return written === undefined ? 0 : numberOf(written.replace(/^[零〇](?=.)/, ''));
}

/** The hour of a day that a part and a number name: 下午3 is 15, 晚上1 is 25. */
function onTheDay(part: string, hour: number): number {
  if (/^(?:下午|午后|傍晚)/.test(part)) return hour < 12 ? hour + 12 : hour;
  if (/^(?:晚|夜|深夜|半夜|午夜)/.test(part)) {
    if (hour >= 5 && hour < 12) return hour + 12;
    return hour === 12 || hour < 5 ? (hour % 12) + 24 : hour;
  }
  if (/^(?:中午|正午|午间)/.test(part)) return hour <= 3 ? hour + 12 : hour;
  return part === '凌晨' && hour === 12 ? 0 : hour;
}

function readEnglish(match: RegExpExecArray): SpokenClock {
  const { hour = '', colon = '0', half = '' } = match.groups ?? {};
  const base = (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return { minutes: base * 60 + Number(colon), isOpen: false, index: match.index, text: match[0] };
}

function readPart(match: RegExpExecArray): SpokenClock | null {
  const word = match[0];
  const key = Object.keys(partTimes).find((part) => word.includes(part));
  const time = partTimes[key ?? ''];
  if (time === undefined) return null;
  const [hour = 0, minutes = 0] = time.split(':').map(Number);
  return { minutes: hour * 60 + minutes, isOpen: false, index: match.index, text: word };
}

/** 到5点 after a time is its end; an end before the start is in the afternoon. */
function withEnd(text: string, start: SpokenClock): SpokenClock {
  if (start.until !== undefined) return start;
  const after = text.slice(start.index + start.text.length);
  const gap = new RegExp(`^${span}`, 'u').exec(after);
  if (!gap) return start;
  const end = firstOf(after.slice(gap[0].length), timePattern, readNamed);
  if (end?.index !== 0) return start;
  const isHalfDay = end.minutes <= start.minutes && end.minutes < 720;
  const until = isHalfDay ? end.minutes + 720 : end.minutes;
  return { ...start, until, text: start.text + gap[0] + end.text };
}
