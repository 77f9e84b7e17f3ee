import type { Find } from './chip.ts';
import { englishNumber, readEnglishNumber } from './english-number.ts';
import { englishNotGoods } from './quantities.table.ts';
import { englishUnits } from './units.table.ts';

type Quantity = Extract<Find, { kind: 'quantity' }>;
type Span = { start: number; end: number };

const lead = String.raw`(?<![\w.,$€£×*#]|[\w,]-|[^w]/|\b(?:invoice|ref|ticket|line|model|since|year|of|in|version|no\.?) (?=(?:19|20)\d{2}\b|\d{5}))`;
const kind =
  '(?:more |full |extra |new |big |small |large |additional |other |whole |of the |of those |of your |of )?';
const withUnit = new RegExp(
  String.raw`${lead}(?<number>\d{1,3} \d{3}|${englishNumber}|an?)[ -]?${kind}(?<unit>${englishUnits})(?![\w-])`,
  'gi',
);
const dozens =
  /(?<![\w-])(?<number>(?:\d{1,3}|an?|half a|[a-z]{3,6}) dozens?)(?! (?:times|people|questions|days|more times))(?![\w-])/gi;
const withNoun = new RegExp(
  String.raw`${lead}(?<number>${englishNumber})(?<more> more| of the| of those| of your| of| x)? (?:(?<first>[A-Za-z][A-Za-z-]{2,14}) )?(?<noun>[A-Za-z][A-Za-z-]{2,20})(?![\w-])`,
  'gi',
);
const alone = new RegExp(
  String.raw`\b(?:need|(?<!\b(?:for|my|your|our|the|about|on|of|in|to|from) )order|ordering|want|take|buy|get|send|ship|deliver|print|make|reserve|book|add|cancel|do|(?:price|cost|how much) (?:for|on)|paid \uE000{1,16} for|make it|(?:change|increase|reduce|raise|cut)(?: it| that| the order)? to|put me down for|(?:go ahead|proceed|go|start|begin|stick) with|go for|settle on|call it)(?: (?:us|me|about|another|around|approx|roughly|at least|up to|the|all|extra|only|just)){0,2} (?<number>\d{1,3}(?:,\d{3}){1,2}|\d{2,6}k?|\dk)(?=\s?(?:$|[,.!?;)\n](?!\d)|please|pls|of them|of these|more|and|for|by|to start|asap|instead|total|this|next))`,
  'gi',
);
/** What stands right before a number that is wanted. */
const wanting =
  /\b(?:need|order|ordering|want|take|buy|get|send|ship|supply|deliver|quote(?: me| us)? (?:for|on)|print|make|purchase|reserve|add|price for|for|re-?order|cancel|book)(?: (?:us|me|about|another|around|you|approx\.?|roughly|at least|up to|an? extra|the|all|only|just)){0,2} $/i;
const longestLead = 60;
/** Cartons that are missing, valves that leak, lessons in a row: told of, and not asked for. */
const troubled =
  /^[^.!?;,\n]{0,36}\b(?:crack(?:s|ed)?|brok(?:e|en)|missing|damaged|leak(?:s|ed|ing)?|torn|dented|bent|lost|defective|faulty|rott(?:en|ing)|mou?ldy|smudged|crushed|stained|scratched|dead|died|spoil(?:s|ed|t)?|out of tolerance|have stains|short-shipped|stains|loose|wrong|out of order|fell|fails?|failed|don't|doesn't|didn't|won't|in a row|are short|for the bin|wasted|ruined|overdue|late)\b/i;
const shareBefore =
  /\b(?:out of|short|missing|without|reject(?:ed)?|(?:one|two|three|four|five|six|seven|eight|nine|ten|\d{1,3}) of(?: the)?|lost|down|how many|go through(?: about| around)?|takes?(?= )\b(?<=it takes?)) $/i;
/** A price, a pack, a threshold, a distance. */
const packBefore =
  /(?:per|each|every|moq|minimum|min|at least|up to|under|over|weighs?|gross|net|max|above|below|holds?|fits?|within|at|from|(?<!w)\/|x)\s?$/i;
const packBehind =
  /^\s?(?:\/|per |each |of stairs|minimum|moq|capacity|(?:broke|short|missing|damaged|cracked|leak(?:ing|ed)|torn|lost|defective|faulty)\b|away|long|wide|high|tall|deep|apart)/i;
const asked =
  /\b(?:need|order|want|take|buy|get|send|have|add|try|reserve|another)\s(?:me |us |just |only )?$/i;
const month = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i;
const longestBehind = 12;
const anyKind = /^ (?:that|which|with|for|to) /i;
/** The two serums are known already; nobody asks for them. */
const known = /\b(?:the|these|those|both|other|last|first|our|your|my)\s$/i;
const owned = /\b(?:we|i|they|he|she|team)(?:'ve| have| had| got| run| own| operate) $/i;
/** What was lost or tried is not asked for. */
const spent = /\b(?:tried|tested|used|lost|found|saw|broke|opened|checked) $/i;

/** 300 pcs, two dozen, 30 mugs, add one Hand Cream, we'll take the 800. */
export function findEnglishQuantities(text: string, products: readonly Span[]): Quantity[] {
  return [
    ...[withUnit, dozens].flatMap((pattern) => units(text, pattern)),
    ...nouns(text),
    ...wordsBefore(text, products),
    ...[...text.matchAll(alone)].flatMap((match) => quantityAt(match, match.groups?.['number'])),
  ];
}

/** 9 flasks leak: what follows the number tells it. */
function isTroubled(text: string, { index, groups }: RegExpExecArray): boolean {
  const from = index + (groups?.['number'] ?? '').length;
  return troubled.test(text.slice(from, from + 56));
}

function quantityAt(match: RegExpExecArray, number = '', whole = number): Quantity[] {
  const value = readEnglishNumber(number.replace(/(?<=\d) (?=\d)/, ''));
  const start = match.index + match[0].lastIndexOf(whole);
  return value === null || value === 0
    ? []
    : [{ kind: 'quantity', start, end: start + whole.length, value }];
}

function units(text: string, pattern: RegExp): Quantity[] {
  return [...text.matchAll(pattern)].flatMap((match): Quantity[] => {
    const { number = '', unit = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const before = text.slice(Math.max(0, match.index - longestLead), match.index);
    if (
      spent.test(before) ||
      shareBefore.test(before) ||
      isTroubled(text, match) ||
      packBefore.test(before) ||
      packBehind.test(text.slice(end, end + longestBehind))
    )
      return [];
    const isOne = /^(?:an?|one|1)$/i.test(number) && !/^dozen/i.test(unit);
    if (isOne && (!asked.test(before) || anyKind.test(text.slice(end, end + longestBehind))))
      return [];
    const times = /^dozen/i.test(unit) ? 12 : 1;
    return quantityAt(match, number, match[0]).map((find) => ({
      ...find,
      value: find.value * times,
    }));
  });
}

/** Plural nouns are goods unless they are known to be none; others need a word that wants them. */
function nouns(text: string): Quantity[] {
  return [...text.matchAll(withNoun)].flatMap((match): Quantity[] => {
    const { number = '', first = '', noun = '' } = match.groups ?? {};
    const before = text.slice(Math.max(0, match.index - longestLead), match.index);
    if (englishNotGoods.test(first) || month.test(first) || month.test(noun)) return [];
    if (packBefore.test(before) || (/^[a-z]/i.test(number) && known.test(before))) return [];
    if (owned.test(before) || spent.test(before) || shareBefore.test(before)) return [];
    if (isTroubled(text, match)) return [];
    const isWanted = wanting.test(before);
    const named = first || noun;
    const isPlural = /^\d/.test(number) && (isGoods(first) || isGoods(noun));
    if (englishNotGoods.test(noun) && !isGoods(first)) return [];
    if (!isPlural && (!isWanted || /\bfor /i.test(before.slice(-8)) || englishNotGoods.test(named)))
      return [];
    if (/^(?:an?|one|1)$/i.test(number) && !isWanted) return [];
    return quantityAt(match, number);
  });
}

function isGoods(noun: string): boolean {
  return /[^su]s$/i.test(noun) && !englishNotGoods.test(noun);
}

/** One Vitamin C Serum, two of your hand creams. */
function wordsBefore(text: string, products: readonly Span[]): Quantity[] {
  return products.flatMap(({ start }) => {
    const from = Math.max(0, start - 24);
    const match = beforeProduct.exec(text.slice(from, start));
    if (!match || known.test(text.slice(0, from + match.index))) return [];
    if (/^one/i.test(match[0]) && /\bfor $/i.test(text.slice(0, from + match.index))) return [];
    return quantityAt(match, match.groups?.['number']).map((find) => ({
      ...find,
      start: find.start + from,
      end: find.end + from,
    }));
  });
}

const beforeProduct = new RegExp(
  String.raw`(?<![\w.,$€£/-])(?<number>${englishNumber})(?:\s?x)?(?: more| of the| of your| of)? $`,
  'i',
);
