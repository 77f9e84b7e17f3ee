import { readSpokenNumber, spokenNumber } from '../spoken-number.ts';
import type { Find } from './chip.ts';
import { englishNotGoods, englishUnits, goodsUnits, isNotGoods } from './units.table.ts';

type Quantity = Extract<Find, { kind: 'quantity' }>;
type Span = { start: number; end: number };

const counted = new RegExp(
  String.raw`(?<![\dA-Za-z./×*x#第每-])(?<number>${spokenNumber})(?<about>\s?(?:多|来|余)?\s?(?:大|小|整)?)(?<unit>${goodsUnits})(?<half>半)?`,
  'gu',
);
const englishNumber = String.raw`(?:\d{1,3}(?:,\d{3}){1,2}|\d{1,7}(?:\.\d{1,2})?\s?[kK]?|(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|hundred|half)(?:[ -](?:a|hundred|thousand|five))?)`;
const english = new RegExp(
  String.raw`(?<![\w.,$€£/×*-])(?<number>${englishNumber}|a half|half a|a couple)(?<dozen> dozen)?[ -]?(?:more |full |extra |new |big |small |large )?(?<unit>${englishUnits})(?![\w-])`,
  'gi',
);
const bareDozen =
  /(?<![\w-])(?<number>(?:a|one|two|three|four|five|six|ten|half a|\d{1,3})) dozen(?! (?:times|people|questions|days))(?![\w-])/gi;
const wanted =
  /(?<= )(?<number>\d{1,3}(?:,\d{3}){1,2}|\d{1,6}k?)(?: more| of the| of| x)? (?<noun>[A-Za-z][A-Za-z-]{2,20})/gi;
const longestLead = 60;
/** What stands right before a number that is wanted. */
const wanting =
  /\b(?:need|order|ordering|want|take|buy|get|send|ship|supply|deliver|quote(?: me| us)? (?:for|on)|print|make|purchase|reserve|add|price for|for)(?: (?:us|me|about|another|around|you|approx\.?|roughly|at least|up to|an? extra)){0,2} $/i;
const labelled =
  /(?:数量|件数|份数|qty|quantity)\s?(?:is|要|改成|改为|约|大概|[:=是为]){0,2}\s?(?<number>\d{1,3}(?:,\d{3}){1,2}|\d{1,7}(?:\.\d)?[kKwW万千]?)/gi;
const multiplied =
  /(?<=[\p{Script=Han}A-Za-z)\uE000]\s?)[x×*]\s?(?<number>\d{1,5})(?!\d)(?!\.?\d{0,4}\s?(?:cm|mm|m\b|米|寸|px|厘|毫|[x×*]))/giu;
const bareOrder =
  /(?:订购?|下单|加单|补货?|加订|追加|再订|要|来)\s?了?(?<number>\d{2,6}|[一二三四五六七八九两][百千万])(?=\s?(?:,|。|$|\n|吧|行|可以|先))/gu;
const beforeProduct = /(?<![\d.,$¥€£/A-Za-z-])(?<number>\d{1,6})\s?(?:x |× |of the |of )?$/i;
const afterProduct =
  /^\s{0,2}(?:[:,(]\s?)?(?:x|×|\*)\s?(?<number>\d{1,5})(?![\d.]|\s?(?:cm|mm|ml|m\b))/i;

/** 一箱24瓶, 20斤装, 一箱多少钱, 50元一箱: a pack or a price, and nobody wants that many. */
const packBefore =
  /(?:每一?[箱件盒包袋瓶套桶组]?|(?:MOQ|moq|minimum|at least|up to|拍|喝|吃|开)\s?|(?<![要买来订拿加发送留])一[箱件盒包袋套组桶瓶提筐板]|[/*×x]|规格|装|净重|毛重|限重|承重|满|凡|超过|不足|少于|不低于|最少|至少|起订量?是?|库存|仅剩|只剩)\s?$/;
const packBehind =
  /^\s?(?:装|入|规格|的规格|起订|起批|起送|起做|起印|起发|起拿|起|以上|以内|以下|\/|每|一[箱件盒包袋套组桶瓶份扎捆筐]|[x×*]\s?\d)/;
const priceBefore = /(?:元|块|毛|钱|\d|\uE000)\s?[/一]?\s?$/;
const askBehind =
  /^\s?(?:(?:是|要|卖|的?价格?)?\s?(?:多少|几|怎么卖|什么价)|\s?\d|\uE000|[一二两三四五六七八九十]+[个瓶只支张斤包片块条])/;
const order =
  /(?:要|订购?|买|来|拿|加|拍|留|发|送|寄|下|做|印|补|装|备|进|带|点|先|再|各|试|共|配|换|退|少了?|缺|坏了?|收到|漏了?)\s?(?:了|我|个)?\s?$/;

/** Numbers of goods: 20箱, 半箱, 300 pcs, two dozen; `products` are the places of known products. */
export function findQuantities(text: string, products: readonly Span[]): Quantity[] {
  const found = [
    ...chineseCounts(text, products),
    ...englishCounts(text),
    ...besideProducts(text, products),
    ...[labelled, multiplied, bareOrder].flatMap((pattern) => numbered(text, pattern)),
  ];
  return found.filter(
    (find, at) =>
      !found.slice(0, at).some(({ start, end }) => start < find.end && find.start < end),
  );
}

function chineseCounts(text: string, products: readonly Span[]): Quantity[] {
  return [...text.matchAll(counted)].flatMap((match) => {
    const { number = '', unit = '', half } = match.groups ?? {};
    const value = readSpokenNumber(number);
    const end = match.index + match[0].length;
    const find: Span = { start: match.index, end };
    if (value === null || value === 0 || !isOrdered(text, find, number, unit, products)) return [];
    return [{ kind: 'quantity', ...find, value: half ? value + 0.5 : value }];
  });
}

function isOrdered(
  text: string,
  { start, end }: Span,
  number: string,
  unit: string,
  products: readonly Span[],
): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const behind = text.slice(end, end + 8);
  if (packBefore.test(before) || packBehind.test(behind)) return false;
  if (isNotGoods(behind)) return false;
  if (/^[一\d]?$/.test(number) && priceBefore.test(before) && number === '一') return false;
  if (/(?:这|那|哪|上|下|另|整|某|同)$/.test(before) && number === '一') return false;
  if (
    /第$|[vV]$|版本?$|[\d]-$|到$|至$|~$/.test(before) &&
    /\d\s?[-到至~]$|第$|[vV]$|版本?$/.test(before)
  )
    return false;
  if (/^[-~至到]\d/.test(behind)) return false;
  const isBesideProduct = products.some(
    (product) =>
      Math.abs(product.start - end) <= 2 || (product.end <= start && start - product.end <= 3),
  );
  if (unit === '块')
    return (
      /^\s?(?:布|板|砖|地毯|屏|电池|硬盘|手表|表|肥皂|香皂|蛋糕|牌|玻璃|石|瓷|展板|展|内存|地垫|面板|木|钢|显示|电路|毛巾|桌布|披萨|巧克力|豆腐)/.test(
        behind,
      ) || isBesideProduct
    );
  if (/^[米码节排桌碗车柜托板听提令匹打]$/.test(unit) && !isBesideProduct)
    return (
      order.test(before) ||
      (/\d{2,}|[十百]/.test(number) && !/^(?:\d|高|宽|长|厚|远|深|左右|处|外)/.test(behind))
    );
  if (number !== '一') return true;
  if (askBehind.test(behind)) return false;
  return isBesideProduct || (order.test(before) && unit !== '个');
}

const words: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  hundred: 100,
  half: 0.5,
};

function englishNumberOf(text: string): number | null {
  const plain = text.toLowerCase().replaceAll(',', '').trim();
  if (plain === 'half a' || plain === 'a half') return 0.5;
  if (/^\d/.test(plain))
    return plain.endsWith('k') ? Number.parseFloat(plain) * 1000 : Number(plain);
  const [first = '', second] = plain.split(/[ -]/);
  const base = words[first];
  if (base === undefined) return null;
  if (second === 'hundred') return base * 100;
  if (second === 'thousand') return base * 1000;
  return second === 'five' ? base + 5 : base;
}

function englishCounts(text: string): Quantity[] {
  const withUnit = [english, bareDozen].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): Quantity[] => {
      const { number = '', dozen, unit = 'dozen' } = match.groups ?? {};
      const value = englishNumberOf(number);
      const isPack =
        /(?:per|each|every|of|moq|minimum|at least|up to|under|over|weighs|max|above|below|\/)\s?$/i.test(
          text.slice(Math.max(0, match.index - 10), match.index),
        ) ||
        /^\s?(?:\/|per |each |of stairs|minimum|moq|capacity)/i.test(
          text.slice(match.index + match[0].length, match.index + match[0].length + 10),
        );
      const isSingle =
        /^(?:a|one|1)$/i.test(number) && dozen === undefined && !/^dozen/i.test(unit);
      if (value === null || value === 0 || isPack || (isSingle && !isAsked(text, match.index)))
        return [];
      const times = dozen !== undefined || /^dozen/i.test(unit) ? 12 : 1;
      const end = match.index + match[0].length;
      return [{ kind: 'quantity', start: match.index, end, value: value * times }];
    }),
  );
  const nouns = [...text.matchAll(wanted)].flatMap((match): Quantity[] => {
    const { number = '', noun = '' } = match.groups ?? {};
    const lead = wanting.exec(text.slice(Math.max(0, match.index - longestLead), match.index));
    const value = lead ? englishNumberOf(number) : null;
    if (value === null || value === 0 || englishNotGoods.test(noun) || !/s$|^[a-z]+$/i.test(noun))
      return [];
    const start = match.index;
    const isDate = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i.test(noun);
    if (isDate || (/\bfor /i.test(lead?.[0] ?? '') && !/s$/i.test(noun))) return [];
    return [{ kind: 'quantity', start, end: start + number.length, value }];
  });
  return [...withUnit, ...nouns];
}

function isAsked(text: string, at: number): boolean {
  return /\b(?:need|order|want|take|buy|get|send|have)\s(?:me |us |just |only )?$/i.test(
    text.slice(Math.max(0, at - 16), at),
  );
}

function besideProducts(text: string, products: readonly Span[]): Quantity[] {
  return products.flatMap(({ start, end }) => {
    const before = beforeProduct.exec(text.slice(Math.max(0, start - 14), start));
    const behind = afterProduct.exec(
      text.slice(end, end + 14).replace(/^e?s(?=\s)/, (plural) => ' '.repeat(plural.length)),
    );
    const match = before ?? behind;
    const number = match?.groups?.['number'] ?? '';
    const value = Number(number);
    if (!match || !(value > 0)) return [];
    const base = before ? Math.max(0, start - 14) : end;
    const at = base + match.index + match[0].indexOf(number);
    return [{ kind: 'quantity' as const, start: at, end: at + number.length, value }];
  });
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
