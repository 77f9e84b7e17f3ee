import type { Find } from './chip.ts';
import { toPlainText } from './plain-text.ts';
import { attributes, mayPrecede, otherThings } from './products.table.ts';

type Product = Extract<Find, { kind: 'product' }>;
/** A way in which customers name a product, and the product. */
type Calling = { words: string; product: string };

const longestList = 2_000;

/**
 * In: plain text and the shop's list. Out: products of the list, each once: by their whole name, or
 * by a part that no other name of the list has and that is more than an attribute: 红富士 for
 * 红富士苹果, but not 名片 where there are two kinds, nor 一次性.
 */
export function findProducts(text: string, products: readonly string[]): Product[] {
  const plain = fold(text);
  const found: Product[] = [];
  for (const { words, product } of callingsOf(products)) {
    for (let at = plain.indexOf(words); at >= 0; at = plain.indexOf(words, at + 1)) {
      const find: Product = { kind: 'product', start: at, end: at + words.length, value: product };
      if (isWhole(text, find) && !found.some((other) => overlaps(other, find))) {
        found.push(find);
      }
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

let known: { key: string; callings: Calling[] } | null = null;

/** Longest first, so that a whole name is found before its parts. The last list is kept. */
function callingsOf(products: readonly string[]): Calling[] {
  const key = products.join('\n');
  if (known?.key !== key) {
    const names = [...new Set(products)].slice(0, longestList);
    const callings = [...wholeNames(names), ...parts(names)];
    known = { key, callings: callings.sort((a, b) => b.words.length - a.words.length) };
  }
  return known.callings;
}

function wholeNames(names: readonly string[]): Calling[] {
  return names.flatMap((product) => {
    const words = fold(toPlainText(product).plain).trim();
    return words ? [{ words, product }] : [];
  });
}

/** Parts that belong to one name only. */
function parts(names: readonly string[]): Calling[] {
  const owners = new Map<string, Set<string>>();
  for (const product of names) {
    for (const words of partsOf(fold(toPlainText(product).plain))) {
      owners.set(words, (owners.get(words) ?? new Set()).add(product));
    }
  }
  return [...owners].flatMap(([words, own]) => {
    const [product] = own;
    return product !== undefined && own.size === 1 && !attributes.has(words)
      ? [{ words, product }]
      : [];
  });
}

/** Specifications as `500ml`, `SPF50` or `03` are left out by customers. */
function partsOf(name: string): Set<string> {
  const base = name.replace(/\s(?:[a-z]{0,3}\d{1,5}[a-z]{0,3}|mini|pro|plus)$/i, '').trim();
  return new Set(
    [base, ...(/\p{Script=Han}/u.test(base) ? hanParts(base) : wordParts(base))].filter(
      (part) => part !== name && part.length > 1,
    ),
  );
}

/**
 * Ends of two characters and more are what the thing is, also without the last but one: 赣南橙 for
 * 赣南脐橙, T恤; beginnings and middles need three.
 */
function hanParts(base: string): string[] {
  const found: string[] = [];
  for (let size = 2; size < base.length; size += 1) found.push(base.slice(-size));
  for (let size = 3; size < base.length; size += 1) {
    for (let at = 0; at + size <= base.length - 1; at += 1) found.push(base.slice(at, at + size));
  }
  if (base.length > 4) found.push(...joined(base));
  for (let size = 4; size <= base.length; size += 1) {
    found.push(base.slice(-size, -2) + base.slice(-1));
  }
  return found.filter((part) => /\p{Script=Han}{2}|^[A-Za-z]\p{Script=Han}$/u.test(part));
}

/** 铜版名片 for 铜版纸名片: a beginning and an end of two characters at least. */
function joined(base: string): string[] {
  const found: string[] = [];
  for (let head = 2; head <= base.length - 3; head += 1) {
    for (let end = 2; end < base.length - head; end += 1) {
      found.push(base.slice(0, head) + base.slice(-end));
    }
  }
  return found;
}

/** Two last words, or one of five letters and more: Tote Bag, serum. */
function wordParts(base: string): string[] {
  const words = base.split(' ').filter(Boolean);
  const found: string[] = [];
  for (let size = 2; size < words.length; size += 1) {
    found.push(words.slice(-size).join(' '), words.slice(0, size).join(' '));
  }
  const last = words.at(-1) ?? '';
  if (words.length > 1 && last.length > 4) found.push(last);
  return found;
}

function fold(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text;
}

/** Not in the middle of a Latin word, and not the beginning of another thing: 苹果手机. */
function isWhole(text: string, { start, end }: Product): boolean {
  const before = text.charAt(start - 1);
  const behind = text.slice(end, end + 6);
  // 3xRose Hand Cream counts them.
  const isCounted = /\d[xX]$/.test(text.slice(Math.max(0, start - 2), start));
  if (/[A-Za-z]/.test(before) && /[A-Za-z]/.test(text.charAt(start)) && !isCounted) return false;
  if (
    /[A-Za-z]$/.test(text.slice(start, end)) &&
    /^(?!s(?![a-z])|es(?![a-z]))[A-Za-z]/i.test(behind)
  )
    return false;
  if (otherThings.test(behind)) return false;
  // 阿克苏苹果 is another apple than the one on the list: before a short name only what is no part of one may stand.
  const isShort = end - start <= 2 && /\p{Script=Han}/u.test(text.slice(start, end));
  return !isShort || !/\p{Script=Han}/u.test(before) || mayPrecede.test(text.slice(0, start));
}

function overlaps(a: Product, b: Product): boolean {
  return a.start < b.end && b.start < a.end;
}
