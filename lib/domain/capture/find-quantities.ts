import { readSpokenNumber, spokenNumber } from '../spoken-number.ts';
import { countedByKuai } from './amounts.table.ts';
import type { Find } from './chip.ts';
import { weigh } from './clues.ts';
import { findEnglishQuantities } from './find-english-quantities.ts';
import { veil } from './plain-text.ts';
import {
  aroundOne,
  beforeCount,
  behindCount,
  enough,
  looseUnit,
  measureBehind,
  measureUnit,
  neverBefore,
  neverBehind,
  notGoods,
  papers,
  papersBefore,
  partOfMetre,
  sizeNumber,
  timesOfGe,
  vagueBefore,
  vagueHundreds,
} from './quantities.table.ts';
import { goodsUnits } from './units.table.ts';

type Quantity = Extract<Find, { kind: 'quantity' }>;
type Span = { start: number; end: number };

const counted = new RegExp(
  String.raw`(?<![\dA-Za-z./×*x#第每-])(?<number>${spokenNumber})(?:\s?(?:多|余)?\s?(?:大|小|整)?)(?<unit>${goodsUnits})(?<half>半)?`,
  'gu',
);
const figures = String.raw`\d{1,3}(?:,\d{3}){1,2}|\d{1,7}(?:\.\d)?[kKwW万千]?`;
const labelled = new RegExp(
  String.raw`(?:数量|件数|份数|总数|qty|quantity)\s?(?:is|要|改成|改为|约|大概|共|[:=是为]){0,2}\s?(?<number>${figures})`,
  'gi',
);
const multiplied =
  /(?:(?<=[\p{Script=Han})\uE000])\s?|(?<=[A-Za-z]) )[x×*]\s?(?<number>\d{1,5})(?!\d)(?!\.?\d{0,4}\s?(?:cm|mm|m\b|米|寸|px|厘|毫|[x×*]))/giu;
const bareOrder =
  /(?:订购?|下单|加单|补货?|加订|加印|追加|再订|再印|再来|再要|各要|各来|改成|改为|加到|减到|要|来|印|做|拿|留|备)\s?了?(?<number>\d{2,6}|[一二三四五六七八九两]?[百千万][一二三四五六七八九]?|[一二三四五六七八九两]?十)(?=\s?(?:,|。|$|\n|吧|行|可以|先|试|就))/gu;
/** 1200@0.35; 留俩给我. */
const atPrice = /(?<![\d.@])(?<number>\d{2,7})\s?@\s?[\d\uE000$¥]/g;
const twoOrThree = /(?:来|要|买|留|拿|给我|加|定|订|整|搞)了?(?<number>[俩仨])(?!人|字|月)/g;
const beforeProduct =
  /(?<![\d.,$¥€£/A-Za-z-])(?<number>\d{1,6}|[两三四五六七八九十百千]{1,4})(?:\s?[x×*]\s?|\s?(?:more |of the |of your |of )?)$/i;
const afterProduct =
  /^\s{0,2}(?:[:,(]\s?)?(?:(?:x|×|\*)\s?(?<times>\d{1,5})(?![\d.]|\s?(?:cm|mm|ml|m\b))|(?<number>[1-9]\d{0,4})(?=\s|[,。;、)]|$))/i;
const nearProduct = 14;

/**
 * Numbers of goods: 20箱, 半箱, 300 pcs, two dozen. `products` are the places of known products;
 * what they and the sums found before cover is veiled in the text.
 */
export function findQuantities(text: string, products: readonly Span[]): Quantity[] {
  const found = [
    ...chineseCounts(text, products),
    ...findEnglishQuantities(text, products),
    ...products.flatMap((product) => besideProduct(text, product)),
    ...[labelled, multiplied, bareOrder, atPrice, twoOrThree].flatMap((pattern) =>
      numbered(text, pattern),
    ),
  ];
  const taken = new Uint8Array(text.length);
  return found.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  });
}

function chineseCounts(text: string, products: readonly Span[]): Quantity[] {
  return [...text.matchAll(counted)].flatMap((match) => {
    const { number = '', unit = '', half } = match.groups ?? {};
    const value = readSpokenNumber(number);
    const find: Span = { start: match.index, end: match.index + match[0].length };
    if (
      value === null ||
      value === 0 ||
      !isOfGoods(text, find, number, unit, products, half !== undefined)
    )
      return [];
    const size = number === '半' && unit.startsWith('打') ? 6 : value;
    return [{ kind: 'quantity', ...find, value: half ? size + 0.5 : size }];
  });
}

function isOfGoods(
  text: string,
  { start, end }: Span,
  number: string,
  unit: string,
  products: readonly Span[],
  hasHalf: boolean,
): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  const behind = text.slice(end, end + 16);
  if (neverBefore.some((words) => words.test(before))) return false;
  if (neverBehind.some((words) => words.test(behind))) return false;
  if (isVague(before, number) || isMeasure(number, unit, behind)) return false;
  const leads = products.some((product) => product.end <= start && start - product.end <= 3);
  const follows = products.some((product) => Math.abs(product.start - end) <= 2);
  // 用半瓶了: what is used up is not asked for.
  if (number === '半' && /[用吃喝]了?$/.test(before)) return false;
  const beside = leads || follows ? enough : 0;
  if (unit === '块') return countedByKuai.test(behind) || (beside > 0 && !/^[一1]$/.test(number));
  if (notGoods.test(behind) || (unit === '个' && timesOfGe.test(behind))) return false;
  const around = weigh(beforeCount, before) + weigh(behindCount, behind);
  if ((number === '一' || number === '1') && !hasHalf) {
    if (aroundOne.more.test(behind)) return true;
    const own = number === '1' ? 2 : 0;
    return isOneOf(before, behind, unit, leads, beside > 0) && own + around + beside >= enough;
  }
  if (looseUnit.test(unit))
    return (
      (/\d{2,}|[十百千万]/.test(number) ? 3 : /[米码]/.test(unit) ? 0 : 2) + around + beside >=
      enough
    );
  return enough + around + beside >= enough;
}

/** 几百条, 上千个; 千张 is bean curd. */
function isVague(before: string, number: string): boolean {
  if (/^[百千万]$/.test(number)) return true;
  if (/^[百千万]/.test(number) && vagueHundreds.test(before)) return true;
  return /^[十百千万]/.test(number) && vagueBefore.test(before);
}

/** 一米八, 5斤的, 37码. */
function isMeasure(number: string, unit: string, behind: string): boolean {
  if (unit === '米' && partOfMetre.test(behind)) return true;
  if (unit === '毫升') return true;
  if (unit === '码' && sizeNumber.test(number)) return true;
  return measureUnit.test(unit) && measureBehind.test(behind);
}

/** One is said of much that nobody orders: 一箱多少钱, 发一份报告, 这一件. */
function isOneOf(
  before: string,
  behind: string,
  unit: string,
  leads: boolean,
  isBeside: boolean,
): boolean {
  if (aroundOne.ask.test(behind) && !(isBeside && !leads)) return false;
  if (!leads && aroundOne.price.test(before)) return false;
  if (!isBeside && aroundOne.wish.test(before) && aroundOne.anyKind.test(behind)) return false;
  if (aroundOne.vague.test(before) || (!isBeside && aroundOne.described.test(behind))) return false;
  if (before.endsWith(veil) && !leads) return false;
  if (unit === '份') return isBeside || !(papers.test(behind) || papersBefore.test(before));
  const isWanted = aroundOne.wanted.test(before) && aroundOne.only.test(behind);
  return unit !== '个' || isBeside || isWanted;
}

function besideProduct(text: string, { start, end }: Span): Quantity[] {
  const from = Math.max(0, start - nearProduct);
  const before = beforeProduct.exec(text.slice(from, start));
  const behind = afterProduct.exec(
    text.slice(end, end + nearProduct).replace(/^e?s(?=\s)/, (plural) => ' '.repeat(plural.length)),
  );
  const match = before ?? behind;
  const number = match?.groups?.['number'] ?? match?.groups?.['times'] ?? '';
  const value = readSpokenNumber(number);
  if (!match || value === null || value <= 0) return [];
  const at = (before ? from : end) + match.index + match[0].indexOf(number);
  return [{ kind: 'quantity' as const, start: at, end: at + number.length, value }];
}

function numbered(text: string, pattern: RegExp): Quantity[] {
  return [...text.matchAll(pattern)].flatMap((match): Quantity[] => {
    const number = match.groups?.['number'] ?? '';
    const value = readSpokenNumber(number);
    if (value === null || value === 0) return [];
    const start = match.index + match[0].lastIndexOf(number);
    return [{ kind: 'quantity', start, end: start + number.length, value }];
  });
}
