import { type Currency, minorDigits } from '../money.ts';
import { readSpokenNumber, spokenNumber } from '../spoken-number.ts';
import { cueBefore, currencyOf, idioms, irony, notMoneyBehind } from './amounts.table.ts';
import type { Find } from './chip.ts';
import { partAt, sentencesOf } from './plain-text.ts';
import { goodsUnits } from './units.table.ts';
import { saysAny } from './word-list.ts';

type Amount = Extract<Find, { kind: 'amount' }>;

const longestSentence = 400;

const sign = String.raw`(?<sign>US\$|HK\$|RMB|CNY|USD|EUR|GBP|HKD|JPY|JP¥|人民币|港币|美金|美元|欧元|[¥$€£])`;
const tail = String.raw`(?<unit>块钱|块|元钱|元整|元人民币|元|圆整?|人民币|rmb|RMB|yuan|CNY|cny|RMB|美元|美金|刀(?!片|具|版|纸)|USD|usd|US dollars|dollars?|bucks|欧元|欧(?!洲|美|式)|EUR|euros?|港币|港元|港纸|HKD|英镑|镑|GBP|日元|日币|JPY|yen|毛钱?|角钱|角(?!落|度|色)|分钱)`;
const signed = new RegExp(
  String.raw`(?<![A-Za-z])${sign}\s?:?\s?(?<number>${spokenNumber})(?<scale>\s?(?:million|mil|thousand|grand)\b)?(?:\s?${tail})?`,
  'gu',
);
const suffixed = new RegExp(
  String.raw`(?<![\dA-Za-z.第几数上])(?<number>${spokenNumber})(?<about>多|来|余|几)?\s?${tail}(?<small>(?<=[块元])(?!一\s?(?:${goodsUnits}))[一二三四五六七八九\d](?:毛|角)?(?![\d二三四五六七八九十百千个箱件]))?`,
  'gu',
);
const bare = new RegExp(
  String.raw`(?<cue>${cueBefore})(?<gap>\s?(?:是|为|约|大概|大约|差不多|就|才|只要|只|在|到|给到?|控制在|不超过|最多|最高|最低|至少|不低于|低于|了|我|你|您|他|还|要|可以|能|都|收|:|,|=|of|is|was|at|about|around|under|below|to|for|up to|would be|~)?\s?){0,4}(?<number>${spokenNumber})(?<unit>)`,
  'giu',
);
const perUnit = new RegExp(
  String.raw`(?<![\d.A-Za-z/:-])(?<number>${spokenNumber})\s?(?=(?:一|/|每|per |each\b)\s?(?:${goodsUnits}|pcs?\b|piece|unit|box|kg|set|pair|roll|bottle|条|支|平)(?!\d))(?<unit>)`,
  'gu',
);
const large = new RegExp(
  String.raw`(?<![\dA-Za-z.])(?<number>(?:\d{1,4}(?:\.\d{1,3})?|[一二两三四五六七八九十百]{1,4})(?:万|[wWkK](?![A-Za-z]))(?:\d(?!\d)|[一二三四五六七八九])?)(?<unit>)`,
  'gu',
);
const bargained = new RegExp(
  String.raw`(?<![\dA-Za-z.:])(?<number>${spokenNumber})(?=\s?,?\s?(?:行不行|行吗|行么|行不|卖不卖|卖吗|成交|包邮|一口价|不能再(?:多|少|低|便宜)|能拿|给不给|做不做|能做吗|全包|不还价|拿下|得了|(?<=[百千万][一二三四五六七八九]?)(?:以内|左右|以下|出头|封顶|之内|上下|打住)))(?<unit>)`,
  'gu',
);
const moneyTalk =
  /价|钱|款|预算|报|贵|便宜|优惠|付|打给|转|汇|定金|押金|尾款|成本|费|budget|price|pay|paid|cost|quote|deposit|invoice|账|批|回款|营业额|合计|总共|一共|赔/i;

/** Money said seriously, with its currency; without sign or unit only where the words before it speak of money. */
export function findAmounts(text: string): Amount[] {
  const sentences = sentencesOf(text);
  const sayings = [...text.matchAll(idioms)];
  const found: Amount[] = [];
  for (const pattern of [signed, suffixed, bare, perUnit, large, bargained]) {
    for (const match of text.matchAll(pattern)) {
      const find = read(text, match);
      if (!find || found.some(({ start, end }) => start < find.end && find.start < end)) continue;
      const sentence = partAt(sentences, find.start)?.text ?? '';
      if (saysAny(irony, sentence.slice(0, longestSentence)) || isIdiom(sayings, find)) continue;
      if (pattern !== signed && pattern !== suffixed && !isBareMoney(text, find)) continue;
      if (pattern === large && !moneyTalk.test(sentence)) continue;
      found.push(find);
    }
  }
  return found;
}

function read(text: string, match: RegExpExecArray): Amount | null {
  const {
    number = '',
    unit = '',
    sign: written = '',
    scale = '',
    small,
    about,
  } = match.groups ?? {};
  const value = readSpokenNumber(number);
  if (value === null || value === 0 || about === '几') return null;
  const currency = currencyOf(written || unit);
  const size = /million|mil/i.test(scale) ? 1e6 : scale ? 1e3 : coinSize(unit);
  const minor = toMinor(value * size + coins(small), currency);
  const cueLength = match.groups?.['cue'] === undefined ? 0 : match[0].lastIndexOf(number);
  const start = match.index + cueLength;
  const end = match.index + match[0].length;
  const behind = text.slice(end, end + 6);
  if (unit === '块' && small === undefined && isTogether(number, behind)) return null;
  if (notMoneyBehind.test(behind) && unit !== '') return null;
  return { kind: 'amount', start, end, value: { minor, currency } };
}

/** 一块去看看 is together; 50块展板 counts boards. */
function isTogether(number: string, behind: string): boolean {
  if (
    /^\s?(?:布|板|砖|地毯|屏|电池|硬盘|手表|表|肥皂|香皂|蛋糕|牌|玻璃|石|瓷|展|内存|木|钢|显示|电路|毛巾|披萨|巧克力|豆腐|\uE000)/.test(
      behind,
    )
  )
    return true;
  return (
    number === '一' &&
    !/^\s?(?:$|钱|[\d一二三四五六七八九,。!?/]|个|张|斤|只|本|每|左右)/.test(behind)
  );
}

/** 毛 and 角 are tenths, 分 hundredths. */
function coinSize(unit: string): number {
  if (/^[毛角]/.test(unit)) return 0.1;
  return unit.startsWith('分') ? 0.01 : 1;
}

/** The 五 of 三块五. */
function coins(small: string | undefined): number {
  if (small === undefined) return 0;
  return (readSpokenNumber(small.replace(/[毛角]/, '')) ?? 0) / 10;
}

function toMinor(value: number, currency: Currency): number {
  return Math.round(Number((value * 10 ** minorDigits(currency)).toFixed(4)));
}

function isIdiom(sayings: readonly RegExpExecArray[], { start, end }: Amount): boolean {
  return sayings.some(({ index, 0: words }) => index < end && start < index + words.length);
}

/** Without a unit: not a count, a share, a day, a phone or a part of a longer figure. */
function isBareMoney(text: string, { start, end }: Amount): boolean {
  const behind = text.slice(end, end + 8);
  if (
    /^\s?(?:%|‰|折|半|成|号|日|月|年|天|周|个|箱|件|本|张|套|台|只|支|盒|包|袋|瓶|桶|斤|公斤|kg|吨|条|双|把|份|人|位|点|分|秒|小时|工作日|次|倍|级|期|楼|层|米|公里|平|ml|g\b|cm|mm|pcs|pieces|units|sets|boxes|days|weeks|months|hours|people|percent|个点|[:/-]\d|\.\d|\d|[A-Za-z]{2}|[多来][个箱件人斤张本套盒]|[-~到至]\d{1,6}\s?(?:个|箱|件|天|%|折))/i.test(
      behind,
    )
  )
    return /^\s?(?:per |each|for |by |please|and |or |total|all |incl|ok|is |if |but )/i.test(
      behind,
    );
  return !/[\d.:/-]$|第$/.test(text.slice(Math.max(0, start - 1), start));
}
