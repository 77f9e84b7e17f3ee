/** Contact points in running text. No phone library: this code is part of every content script. */
export type ContactText = { emails: string[]; phones: string[]; wechats: string[] };

const scanned = 20_000;
const perKind = 8;

/**
 * In: running text. Out: e-mail addresses (lower case), phone numbers as written (Chinese
 * mobiles, and international ones with a plus) and WeChat ids that are named as such, in the
 * order of the text, each once. At most 20,000 characters are looked at.
 */
export function findContacts(text: string): ContactText {
  const plain = text.slice(0, scanned).normalize('NFKC');
  return {
    emails: firstOfEach(findEmails(plain)),
    phones: firstOfEach([...findMobiles(plain), ...findInternational(plain)]),
    wechats: firstOfEach(findWechats(plain)),
  };
}

function firstOfEach(values: string[]): string[] {
  return [...new Set(values)].slice(0, perKind);
}

const localCharacter = /[A-Za-z0-9._%+'-]/;
const hostCharacter = /[A-Za-z0-9.-]/;
const label = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/;

/** From each @ outwards: linear, where one expression for all would have to backtrack. */
function findEmails(text: string): string[] {
  const found: string[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    let from = at;
    while (from > 0 && at - from < 65 && localCharacter.test(text.charAt(from - 1))) from -= 1;
    let to = at + 1;
    while (to < text.length && to - at < 200 && hostCharacter.test(text.charAt(to))) to += 1;
    const email = joinEmail(text.slice(from, at), text.slice(at + 1, to));
    if (email) found.push(email);
  }
  return found;
}

function joinEmail(before: string, after: string): string | null {
  const local = before.replace(/^[.'-]+/, '');
  const host = after.replace(/(?<![.-])[.-]+$/, '');
  const labels = host.split('.');
  const hasTop = /^[A-Za-z]{2,24}$/.test(labels.at(-1) ?? '') || /^xn--/i.test(labels.at(-1) ?? '');
  const isWhole = local !== '' && local.length <= 64 && !local.endsWith('.');
  if (!isWhole || labels.length < 2 || !hasTop || !labels.every((part) => label.test(part)))
    return null;
  return `${local}@${host}`.toLowerCase();
}

/** 13800138000 or 138 0013 8000 or 138-0013-8000, perhaps after 86; never inside a longer number. */
const mobile =
  /(?<![\dA-Za-z.])(?<!\d[ -])(?:\+?86[ -]?)?1[3-9]\d(?:\d{8}|[ -]\d{4}[ -]\d{4})(?![\dA-Za-z])(?![ -]\d{3})/g;

function findMobiles(text: string): string[] {
  return [...text.matchAll(mobile)].map((match) => match[0]);
}

const international = /(?<![\dA-Za-z+])\+[1-9][\d ().-]{6,24}/g;

function findInternational(text: string): string[] {
  return [...text.matchAll(international)]
    .map((match) => fitLength(match[0]))
    .filter((phone) => phone !== null)
    .filter((phone) => !/^\+86\D?1[3-9]/.test(phone));
}

/** A date after the number is swallowed with it, so words are dropped until 8 to 15 digits are left. */
function fitLength(raw: string): string | null {
  const words = raw.trim().split(' ');
  while (words.length > 0) {
    const phone = words.join(' ').replace(/(?<=\d)\D+$/, '');
    const digits = phone.replace(/\D/g, '').length;
    if (digits < 8) return null;
    if (digits <= 15) return phone;
    words.pop();
  }
  return null;
}

const wechat =
  /(?:微信号?|加[vV微]|(?<![a-z])(?:wechat(?: ?id)?|weixin|vx|wx)(?=\s?:))\s?[:是为]?\s?([a-z][a-z0-9_-]{5,19})(?![a-z0-9_@.-])/gi;

function findWechats(text: string): string[] {
  return [...text.matchAll(wechat)].map((match) => match[1] ?? '').filter((id) => id !== '');
}
