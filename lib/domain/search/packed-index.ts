import type { ContactPoint } from '../records/contact-point.ts';
import type { Customer, CustomerId } from '../records/customer.ts';
import { foldText } from './fold-text.ts';

/** Everything of one customer that can be found by typing. */
export type SearchSource = {
  customer: Pick<
    Customer,
    'id' | 'name' | 'remark' | 'company' | 'pinyin' | 'initials' | 'deletedAt'
  >;
  contactPoints: readonly Pick<ContactPoint, 'kind' | 'value'>[];
  /** Names of the customer's tags. */
  tags: readonly string[];
};

/** One folded text per customer; a freed place holds an empty text and is used again. */
export type PackedIndex = {
  ids: CustomerId[];
  texts: string[];
  places: Map<CustomerId, number>;
  free: number[];
};

export const searchRanks = ['exact', 'prefix', 'initials', 'contains'] as const;
export type SearchRank = (typeof searchRanks)[number];
export type SearchHit = { id: CustomerId; rank: SearchRank };

// Marks that no query can hold (folding drops control characters), so a hit never spans two fields.
const textStart = '\u0001';
const textEnd = '\u0002';
const phoneEnd = '\u0003';
const initialsStart = '\u0004';

/** An index over these customers; deleted ones are left out. */
export function buildIndex(sources: Iterable<SearchSource>): PackedIndex {
  const index: PackedIndex = { ids: [], texts: [], places: new Map(), free: [] };
  for (const source of sources) putInIndex(index, source);
  return index;
}

/** Adds a customer, or replaces what the index knows of them, in place. A deleted one is removed. */
export function putInIndex(index: PackedIndex, source: SearchSource): void {
  const { id } = source.customer;
  if (source.customer.deletedAt !== null) return removeFromIndex(index, id);
  const place = index.places.get(id) ?? index.free.pop() ?? index.ids.length;
  index.ids[place] = id;
  index.texts[place] = packedText(source);
  index.places.set(id, place);
}

/** Forgets a customer, in place; unknown ones are ignored. */
export function removeFromIndex(index: PackedIndex, id: CustomerId): void {
  const place = index.places.get(id);
  if (place === undefined) return;
  index.texts[place] = '';
  index.places.delete(id);
  index.free.push(place);
}

/**
 * Customers that hold every word of the query, best rank first, then in the order of the index; at
 * most `limit`. Three or more digits also rank as a prefix when a phone ends with them.
 */
export function search(index: PackedIndex, query: string, limit: number): SearchHit[] {
  const words = wordsOf(query);
  const first = words[0];
  if (first === undefined || limit <= 0) return [];
  const phrase = words.join(' ');
  const found: CustomerId[][] = searchRanks.map(() => []);
  for (let place = 0; place < index.texts.length; place += 1) {
    const text = index.texts[place] ?? '';
    if (!text.includes(first) || !holdsAll(text, words)) continue;
    const id = index.ids[place];
    const sameRank = found[rankOf(text, words, phrase)];
    if (id === undefined || !sameRank) continue;
    if (sameRank.length < limit) sameRank.push(id);
    if (sameRank === found[0] && sameRank.length === limit) break;
  }
  return searchRanks
    .flatMap((rank, i) => (found[i] ?? []).map((id) => ({ id, rank })))
    .slice(0, limit);
}

function packedText({ customer, contactPoints, tags }: SearchSource): string {
  const pinyin = foldText(customer.pinyin);
  const phones = contactPoints.filter(isPhone).map(({ value }) => value.replace(/\D/g, ''));
  const others = contactPoints.filter((point) => !isPhone(point)).map(({ value }) => value);
  const texts = [customer.name, customer.remark, customer.company, ...others, ...tags].map(
    foldText,
  );
  return [
    ...[...texts, pinyin, pinyin.replaceAll(' ', '')].map(
      (text) => text && textStart + text + textEnd,
    ),
    ...phones.map((digits) => digits && textStart + digits + phoneEnd),
    customer.initials && initialsStart + foldText(customer.initials) + textEnd,
  ].join('');
}

function isPhone(point: Pick<ContactPoint, 'kind'>): boolean {
  return point.kind === 'phone' || point.kind === 'whatsapp';
}

/** A query that reads as one phone number is one word of digits, without China's country code. */
function wordsOf(query: string): string[] {
  const folded = foldText(query);
  if (/^\+?[\d\s().-]{3,}$/.test(folded) && /\d{3}/.test(folded)) {
    return [folded.replace(/\D/g, '').replace(/^86(?=1\d{10}$)/, '')];
  }
  return folded.split(' ').filter(Boolean);
}

function holdsAll(text: string, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i += 1) if (!text.includes(words[i] ?? '')) return false;
  return true;
}

function rankOf(text: string, words: readonly string[], phrase: string): number {
  const whole = rankOfWord(text, phrase);
  if (words.length === 1 || whole === 0) return whole;
  return Math.min(whole, Math.max(...words.map((word) => rankOfWord(text, word))));
}

/** Place in `searchRanks`. */
function rankOfWord(text: string, word: string): number {
  const isTail = /^\d{3,}$/.test(word) && text.includes(word + phoneEnd);
  if (text.includes(textStart + word)) {
    const isWhole = text.includes(textStart + word + textEnd);
    return isWhole || text.includes(textStart + word + phoneEnd) ? 0 : 1;
  }
  if (isTail) return 1;
  return text.includes(initialsStart + word) ? 2 : 3;
}
