import {
  type AddressMark,
  addressMarks,
  announces,
  breaks,
  isOfFirm,
  knownTowns,
  leads,
  onlyNear,
  placeless,
} from './addresses.table.ts';
import type { Find } from './chip.ts';
import { veil } from './plain-text.ts';

type Level = AddressMark | 'town';
type Mark = { level: Level; start: number; end: number };
type Chain = { start: number; marks: Mark[] };

/** How far a name reaches before its sign, and between two signs. */
const longestName = 14;
const longestGap = 10;
/** No address has more signs; without an end a hostile text would make one of thousands. */
const mostMarks = 24;
const towns = new RegExp(knownTowns.source, 'gu');
const nameSigns = /[\p{Script=Han}\dA-Za-z·()#-]/u;

/**
 * Chinese addresses: signs of one kind and another (region, road, number, house, room) that stand
 * close together in one line, from the name before the first to the last of them.
 */
export function chineseAddresses(text: string): Find[] {
  const readable = text.replaceAll(placeless, (word) => veil.repeat(word.length));
  return chainsOf(readable, marksOf(readable)).flatMap((chain) => addressOf(text, readable, chain));
}

/** All signs in the order of the text; where two lie over one another the one that ends later. */
function marksOf(text: string): Mark[] {
  const all: Mark[] = [...text.matchAll(towns)].map((match) => markOf('town', match));
  for (const [level, pattern] of Object.entries(addressMarks) as [AddressMark, RegExp][])
    for (const match of text.matchAll(pattern)) all.push(markOf(level, match)); // keys of an object literal
  all.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Mark[] = [];
  for (const mark of all) {
    const last = kept.at(-1);
    if (!last || mark.start >= last.end) kept.push(mark);
    else if (last.level === 'door' && mark.end > last.end) kept[kept.length - 1] = mark;
  }
  return kept;
}

function markOf(level: Level, { index, 0: word }: RegExpExecArray): Mark {
  return { level, start: index, end: index + word.length };
}

/** Signs that follow one another without a word that is none of an address. */
function chainsOf(text: string, marks: readonly Mark[]): Chain[] {
  const chains: Chain[] = [];
  for (const mark of marks) {
    const last = chains.at(-1);
    if (last && isContinued(text, last, mark)) last.marks.push(mark);
    else if (mark.level !== 'door' && mark.level !== 'spot')
      chains.push({ start: nameStart(text, mark, last?.marks.at(-1)?.end ?? 0), marks: [mark] });
  }
  return chains;
}

const order: readonly Level[] = ['town', 'region', 'road', 'number'];

function isContinued(text: string, { marks }: Chain, mark: Mark): boolean {
  const last = marks.at(-1);
  if (!last || marks.length >= mostMarks) return false;
  const gap = text.slice(last.end, mark.start);
  if (gap.length > longestGap || !isGap(gap, mark) || breaks.test(gap)) return false;
  const has = (...levels: Level[]): boolean => marks.some(({ level }) => levels.includes(level));
  if (/^ ?[和与跟或及]/.test(gap) && has('number', 'house', 'room', 'door')) return false;
  if (mark.level === 'door')
    return (
      /^[\s#]?$/.test(gap) &&
      ['house', 'room', 'site', 'number', 'institution'].includes(last.level)
    );
  if (mark.level === 'spot') return gap.trim().length <= 4;
  // From the large to the small: a region behind a number begins another address.
  if (mark.level === 'town' || mark.level === 'region')
    return !has('number', 'house', 'room') || /^[^ ,]|^$/.test(gap);
  if (mark.level === 'road')
    return !has('number') || /弄|巷/.test(text.slice(last.start, last.end));
  if (mark.level === 'number' && last.level === 'number')
    return !text.slice(last.start, last.end).endsWith('号');
  return mark.level !== 'number' || gap.length <= 6 || order.includes(last.level);
}

/** Names, and one space or a comma before a road or a building. */
function isGap(gap: string, mark: Mark): boolean {
  const isComma = gap.startsWith(',') && (mark.level === 'road' || mark.level === 'site');
  const rest = isComma || gap.startsWith(' ') ? gap.slice(1) : gap.replace(/(?<=[A-Za-z]) /, '');
  return Array.from(rest).every((sign) => nameSigns.test(sign));
}

/** Where the name before the first sign begins: at a town, else behind the last word that leads to it. */
function nameStart(text: string, mark: Mark, floor: number): number {
  if (mark.level === 'town') return mark.start;
  let start = mark.start;
  const low = Math.max(floor, mark.start - longestName);
  while (start > low && nameSigns.test(text.charAt(start - 1))) start -= 1;
  for (const { index, 0: word } of text.slice(start, mark.end).matchAll(leads))
    if (start + index + word.length <= mark.start) floor = start + index + word.length;
  return Math.max(start, floor);
}

function addressOf(text: string, readable: string, { start, marks }: Chain): Find[] {
  const end = marks.at(-1)?.end ?? start;
  const value = text.slice(start, end);
  const isAnnounced = announces.test(text.slice(Math.max(0, start - 12), start));
  if (onlyNear.test(text.slice(end, end + 6))) return [];
  const isOpen = !marks.some(({ level }) => ['number', 'house', 'room', 'door'].includes(level));
  if (isOpen && isOfFirm.test(text.slice(end, end + 16))) return [];
  if (value.length < 5 || !isAddress(readable, start, marks, isAnnounced)) return [];
  return [{ kind: 'address', start, end, value }];
}

/** Two signs of different size: a region with a road, a road with a number, a house with a door. */
function isAddress(
  text: string,
  start: number,
  marks: readonly Mark[],
  isAnnounced: boolean,
): boolean {
  const has = (...levels: Level[]): boolean => marks.some(({ level }) => levels.includes(level));
  const first = marks[0];
  const name = first ? first.start - start : 0;
  const isNamed = (level: Level): boolean =>
    marks.some((mark) => mark.level === level && mark.start > start);
  const detail = has('number', 'house', 'room', 'door');
  if (has('road'))
    return detail || has('site', 'region', 'spot') || (isAnnounced && marks.length > 1);
  if (has('region') && detail) return true;
  if (isNamed('site') && (detail || has('region', 'spot'))) return true;
  if (isNamed('institution') && (detail || has('spot'))) return true;
  if (name > 1 && has('house') && has('number', 'room', 'door')) return true;
  const isBuilding = marks.some(({ start: at, end }) => /栋|幢|号楼/.test(text.slice(at, end)));
  if (has('door') && (isBuilding || (name > 1 && has('house')))) return true;
  return isAnnounced && marks.length > 1 && has('site', 'institution', 'number', 'house');
}
