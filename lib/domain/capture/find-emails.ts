import { isNoReply, normaliseEmail } from '../identity/normalise-email.ts';
import type { Find } from './chip.ts';

const localCharacter = /[A-Za-z0-9._%+'-]/;
const hostCharacter = /[A-Za-z0-9.-]/;
/** logo@2x.png is a picture. */
const fileEnding = /\.(?:png|jpe?g|gif|webp|svg|ico|css|js|ts|pdf|zip|docx?|xlsx?)$/;
const asExample =
  /(?:格式|例如|比如|形如|类似|举例|e\.g\.|such as|format|example:?)[^,。;\n]{0,6}$/i;
const inWords =
  /(?<![A-Za-z0-9._-])(?<local>[A-Za-z0-9][A-Za-z0-9._-]{1,40})\s?[([{]\s?(?:at|@)\s?[)\]}]\s?(?<host>[A-Za-z0-9-]{2,40}(?:\s?(?:[([{]\s?dot\s?[)\]}]|\.)\s?[A-Za-z0-9-]{2,20}){1,4})/gi;
/** Behind "lin at": qq dot com. */
const hostInWords = /^[A-Za-z0-9-]{2,40}(?: dot [A-Za-z0-9-]{2,20}){1,4}(?![A-Za-z])/i;

/** zhang.lei @ foxmail.com, with room around the sign. */
const inSpaces =
  /(?<![A-Za-z0-9._-])(?<local>[A-Za-z0-9][A-Za-z0-9._-]{1,40}) ?@ ?(?<host>(?:qq|163|126|139|189|gmail|outlook|hotmail|foxmail|sina|sohu|yahoo|yeah|icloud|aliyun|live|msn)\.[A-Za-z]{2,3}(?:\.[A-Za-z]{2})?)(?![A-Za-z0-9.])/gi;

/** E-mail addresses in lower case; also those written with (at) and (dot). */
export function findEmails(text: string): Find[] {
  const found: Find[] = [];
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const email = emailAround(text, at);
    if (email) found.push(email);
  }
  for (const { index } of text.matchAll(/ at /gi)) {
    const email = emailInWords(text, index);
    if (email) found.push(email);
  }
  for (const pattern of [inWords, inSpaces]) {
    for (const match of text.matchAll(pattern)) {
      const { local = '', host = '' } = match.groups ?? {};
      const plainHost = host.replaceAll(/\s?[([{]?\s?\bdot\b\s?[)\]}]?\s?/gi, '.');
      const value = addressOf(local, plainHost.replaceAll(' ', ''));
      const end = match.index + match[0].length;
      if (value) found.push({ kind: 'email', start: match.index, end, value });
    }
  }
  return found;
}

/** lin at qq dot com: from the word outwards. */
function emailInWords(text: string, at: number): Find | null {
  const host = hostInWords.exec(text.slice(at + 4, at + 160))?.[0];
  const start = localStart(text, at);
  const local = text.slice(start, at);
  if (host === undefined || local.length < 2) return null;
  const value = addressOf(local, host.replaceAll(/ dot /gi, '.'));
  return value ? { kind: 'email', start, end: at + 4 + host.length, value } : null;
}

function localStart(text: string, at: number): number {
  let from = at;
  while (from > 0 && at - from < 65 && localCharacter.test(text.charAt(from - 1))) from -= 1;
  return from;
}

/** From the @ outwards: linear, where one expression for all would have to backtrack. */
function emailAround(text: string, at: number): Find | null {
  let from = localStart(text, at);
  let to = at + 1;
  while (to < text.length && to - at < 200 && hostCharacter.test(text.charAt(to))) to += 1;
  // abc@163。com is a slip of the keyboard, 点 is how the dot is said.
  const slip = /^[。点,](?:com|cn|net|org)(?![A-Za-z])/i.exec(text.slice(to, to + 6));
  if (slip) to += slip[0].length;
  while (/[.'%+-]/.test(text.charAt(from)) && from < at) from += 1;
  while (to > at && /[.-]/.test(text.charAt(to - 1))) to -= 1;
  if (text.charAt(from - 1) === '@' || text.charAt(from - 1) === '/') return null;
  const local = text.slice(from, at);
  const value = addressOf(local, text.slice(at + 1, to).replace(/[。点,]/, '.'));
  const isShell = local === 'git' && text.charAt(to) === ':';
  const isShown = asExample.test(text.slice(Math.max(0, from - 20), from));
  if (!value || isShell || isShown) return null;
  return { kind: 'email', start: from, end: to, value };
}

function addressOf(local: string, host: string): string | null {
  const value = normaliseEmail(`${local}@${host}`);
  if (value === null || !/\.[a-z]{2,24}$/.test(value) || fileEnding.test(value)) return null;
  return isNoReply(value) ? null : value;
}
