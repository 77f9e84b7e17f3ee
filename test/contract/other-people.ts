import { type Random, seeded } from '../builders.ts';

const chinese = [...'钱孙周吴郑冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜'];
const letters = [...'abcdefghijklmnopqrstuvwxyz'];
const digits = [...'123456789'];
/** A word that joins two names; pages make groups out of it. */
const joining = new Set(['and']);

/** The same value with every text in it replaced. */
export function replaceDeep<T>(value: T, replace: (text: string) => string): T {
  if (typeof value === 'string') return replace(value) as T; // a text stays a text
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item) => replaceDeep(item, replace)) as T;
  const entries = Object.entries(value).map(([key, item]) => [key, replaceDeep(item, replace)]);
  return Object.fromEntries(entries) as T; // same keys, same shapes
}

/**
 * A way to put other people into a text: names, numbers, ids and the first part of addresses get others
 * of the same form, the same ones wherever they stand, however they are capitalised and spaced.
 */
export function otherPeople(values: Iterable<string>, seed: number): (text: string) => string {
  const random = seeded(seed);
  const others = new Map<string, string>();
  for (const value of values) {
    for (const part of partsOf(value.toLowerCase())) {
      if (!others.has(part)) others.set(part, otherThan(part, random));
    }
  }
  if (others.size === 0) return (text) => text;
  const parts = [...others.keys()].sort((a, b) => b.length - a.length);
  const anywhere = new RegExp(parts.map(patternOf).join('|'), 'giu');
  return (text) => text.replace(anywhere, (found) => writtenLike(found, others));
}

/** What of a value is looked for by itself: words, numbers, and an id as a whole. */
function partsOf(value: string): string[] {
  if (/^\+?[\d\s()-]{5,}$/.test(value)) return numbersOf(value);
  const [said = ''] = value.split('@');
  if (/^\d{7,}@/.test(value)) return numbersOf(said);
  if (isId(value)) return [value];
  const isAddress = said !== '' && said !== value;
  const word = isAddress ? /\p{L}{2,}/gu : /\p{Script=Han}{2,}|\p{Script=Latin}{3,}/gu;
  const words = (said.match(word) ?? []).filter((one) => !joining.has(one));
  const inside = /\d{7,}/.exec(value)?.[0];
  // An address whose first part is too short to be looked for by itself is looked for as a whole.
  const whole = isAddress && words.length === 0 ? [value] : [];
  return [...words, ...whole, ...(inside ? numbersOf(inside) : [])];
}

/** Such as a page gives to a conversation; its letters tell what kind it is and stay. */
function isId(value: string): boolean {
  return /\d/.test(value) && /^[@\w:.-]{8,}$/.test(value);
}

/** Bare digits, with and without the country code of Chinese mobiles. */
function numbersOf(value: string): string[] {
  const bare = value.replace(/\D/g, '');
  return [...new Set([bare.replace(/^86(?=1\d{10}$)/, ''), bare])];
}

/** In an address the sign before a word may be written as `%3A`, whose letter is none. */
const wordStart = String.raw`(?:(?<![\p{L}\d])|(?<=%[\dA-F]{2}))`;

function patternOf(part: string): string {
  if (/^\d+$/.test(part)) return String.raw`(?<!\d)${[...part].join('[ -]?')}(?!\d)`;
  const escaped = part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
  return /\p{Script=Han}/u.test(part) ? escaped : String.raw`${wordStart}${escaped}(?![\p{L}\d])`;
}

function otherThan(part: string, random: Random): string {
  const [, domain = ''] = /(@[^@]+)$/.exec(part) ?? [];
  const said = part.slice(0, part.length - domain.length);
  if (!/^\d+$/.test(part) && isId(part) && !domain)
    return part.replace(/\d/g, (one) => otherLetter(one, random));
  // Of a number what tells its country and kind stays; a Chinese mobile has to remain one.
  const kept = /^\d+$/.test(part) ? (/^(86)?1[3-9]\d/.exec(part)?.[0].length ?? 3) : 0;
  const other = [...said].map((one, at) => (at < kept ? one : otherLetter(one, random)));
  return other.join('') + domain;
}

function otherLetter(one: string, random: Random): string {
  if (/\d/.test(one)) return pickOther(digits, one, random);
  if (/\p{Script=Han}/u.test(one)) return pickOther(chinese, one, random);
  return /\p{L}/u.test(one) ? pickOther(letters, one, random) : one;
}

function pickOther(from: readonly string[], one: string, random: Random): string {
  const others = from.filter((each) => each !== one);
  return others[Math.floor(random() * others.length)] ?? one;
}

/** Digits go where digits stood, capitals where capitals were. */
function writtenLike(found: string, others: ReadonlyMap<string, string>): string {
  const bare = found.replace(/[ -]/g, '');
  const number = /^\d+$/.test(bare) ? [...(others.get(bare) ?? bare)] : null;
  if (number) return found.replace(/\d/g, () => number.shift() ?? '');
  const shown = [...found];
  return [...(others.get(found.toLowerCase()) ?? found)]
    .map((one, at) => (/\p{Lu}/u.test(shown[at] ?? '') ? one.toUpperCase() : one))
    .join('');
}
