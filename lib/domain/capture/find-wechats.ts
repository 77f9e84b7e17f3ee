import type { Find } from './chip.ts';
import {
  denies,
  digitsTold,
  elsewhere,
  everyday,
  hasNone,
  hintsWechat,
  isFormer,
  notReached,
  numberToldBefore,
  numberToldBehind,
  saysAfter,
  saysWechat,
  toldEarlier,
} from './wechats.table.ts';

type Wechat = Extract<Find, { kind: 'wechat' }>;

const ids = /(?<![\w@./-])[A-Za-z_][\w.-]{4,24}(?![\w@])/g;
const mobiles = /(?<![\dA-Za-z.*-])1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g;
const digits = /(?<![\dA-Za-z.*-])[1-9]\d{6,10}(?![\dA-Za-z.])/g;
const isAddress =
  /^www\.|\.(?:com|cn|net|org|io|co|shop|vip|top|xyz|html?|png|jpe?g|pdf|docx?|xlsx?)$/i;
/** HX-159, A4-200: what a thing is called, no person. */
const isModel = /^[A-Z]{1,6}[-_]?\d[\d-]*$/;
const reach = 48;

/** WeChat ids, where the sentence says that they are ones; a mobile number as its bare 11 digits. */
export function findWechats(text: string): Find[] {
  return [...named(text), ...numbers(text), ...bareDigits(text)];
}

function named(text: string): Wechat[] {
  return [...text.matchAll(ids)].flatMap(({ index, 0: written }) => {
    const value = written.replace(/[._-]{1,20}$/, '');
    const end = index + value.length;
    const isId = value.length > 5 && value.length < 21 && !isAddress.test(value);
    if (!isId || !isTold(text, index, end, value)) return [];
    return [{ kind: 'wechat', start: index, end, value }];
  });
}

/** By the words before it or behind it; the less they say the more the id has to look like one. */
function isTold(text: string, start: number, end: number, value: string): boolean {
  const before = sentenceBefore(text, start);
  const behind = text.slice(end, end + 24);
  if (isFormer.test(before) || notReached.test(behind.slice(0, 6))) return false;
  const isSure = /[\d_-]/.test(value) && !isModel.test(value);
  const isSaid = saysWechat.some((pattern) => pattern.test(before));
  if (isSaid) return !everyday.test(value) && !elsewhere.test(before.slice(-14));
  const isHinted = hintsWechat.some((pattern) => pattern.test(before));
  if (isHinted)
    return (
      (isSure || value.length > 7) && !everyday.test(value) && !elsewhere.test(before.slice(-14))
    );
  if (/^[^。\n]{0,4}(?:微信|[vV]信|wx|vx)同名/.test(behind)) return !everyday.test(value);
  if (!isSure) return false;
  if (saysAfter.test(behind)) return !elsewhere.test(before.slice(-10));
  return isToldEarlier(before);
}

/** The word stands earlier in the sentence, and nothing between it and the id is about something else. */
function isToldEarlier(before: string): boolean {
  return [...before.matchAll(toldEarlier)].some(({ index, 0: word }) => {
    const between = before.slice(index + word.length);
    const isFar = between.length > 26 || /[!;]/.test(between);
    return !isFar && !elsewhere.test(between) && !hasNone.test(before.slice(0, index));
  });
}

function numbers(text: string): Wechat[] {
  return [...text.matchAll(mobiles)].flatMap(({ index, 0: written }) => {
    const end = index + written.length;
    if (!isWechatNumber(text, index, end)) return [];
    return [{ kind: 'wechat', start: index, end, value: written.replace(/\D/g, '') }];
  });
}

function isWechatNumber(text: string, start: number, end: number): boolean {
  const before = sentenceBefore(text, start).replace(/(?:\+|00)?86[ -]?$/, '');
  if (numberToldBefore.some((pattern) => pattern.test(before)))
    return !elsewhere.test(before.slice(-12));
  const behind = text.slice(end, end + 40);
  const at = numberToldBehind.exec(behind)?.index ?? reach;
  return at <= 12 && !/[\d\n。]/.test(behind.slice(0, at)) && !denies.test(behind.slice(0, at));
}

function bareDigits(text: string): Wechat[] {
  return [...text.matchAll(digits)].flatMap(({ index, 0: value }) => {
    const isMobile = /^1[3-9]\d{9}$/.test(value);
    if (isMobile || !digitsTold.test(sentenceBefore(text, index))) return [];
    return [{ kind: 'wechat', start: index, end: index + value.length, value }];
  });
}

/** What stands before a place in its sentence, as far as it matters. */
function sentenceBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - reach), at);
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1);
}
