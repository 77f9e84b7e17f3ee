import type { Find } from './chip.ts';
import {
  employsBefore,
  englishCues,
  englishFollowers,
  englishGeneric,
  englishLeads,
  englishPublic,
  englishTrades,
  firstTrades,
  legalForms,
  notFirm,
  placesBefore,
} from './english-firms.table.ts';

const upper = String.raw`(?:(?:\p{Lu}\.){1,4}|\p{Lu}&\p{Lu}\p{Script=Latin}{0,12}|\p{Lu}[\p{Script=Latin}\d'’-]{0,24}(?:(?<=Co|St|Bros)\.)?)`;
const small = String.raw`&|and|of|de|del|la|los|las|el|du|des|di|da|do|the|y|e|et|und|\+`;
/** Words with a capital that stand in a row, with the small ones between them. */
const rows = new RegExp(
  String.raw`(?<![A-Za-zÀ-ɏ&@.])${upper}(?: (?:(?:${small}) ){0,2}(?:${upper}|\d{1,4}(?!\d))){0,8}`,
  'gu',
);
const formBehind = new RegExp(String.raw`^,? (?:${legalForms})(?![\p{Script=Latin}\d])`, 'u');
const endsInTrade = new RegExp(String.raw`^(?<own>.{1,80}) (?:${englishTrades})$`, 'u');
const trade = new RegExp(`^(?:${englishTrades})$`, 'u');
const firstTrade = new RegExp(
  String.raw`(?:^|(?<= ))(?:${firstTrades}) (?=\p{Lu}|de|del|la|los|las|el)`,
  'u',
);
/** Lucía de Viveros El Naranjo: who, then of which firm. */
const ofWhom = / (?:de|del|di|da|du|von|of|from|at) $/;
/** I'm Ken of Blue Lotus Spa. */
const saysWho = /(?:^|[^A-Za-z])(?:I['’]?m|I am|[Tt]his is|[Ii]t['’]?s|[Nn]ame is) $/;
const person = /^\p{Lu}\p{Ll}{1,14}(?: \p{Lu}\p{Ll}{1,14})? (?:of|from|at|with) (?:the )?/u;
const isJoined = /^\p{Lu}\p{Ll}{1,12}\p{Lu}\p{L}{1,12}$/u;
const notRoad = /^ (?:street|st|road|rd|day|days)\b/;

/** Firms in Latin letters: by legal form, by trade, or by what is said before them. */
export function englishFirms(text: string): Find[] {
  return [...text.matchAll(rows)].flatMap(({ index, 0: row }) => {
    const lead = leadOf(text, index, row);
    const start = index + lead;
    const name = row.slice(lead).replace(/[.'’-]{1,3}$/, '');
    const end = firmEnd(text, start, name);
    return end > start ? [{ kind: 'company', start, end, value: text.slice(start, end) }] : [];
  });
}

/** Where the firm that begins here ends; 0 where none does. */
function firmEnd(text: string, start: number, name: string): number {
  const behind = text.slice(start + name.length, start + name.length + 24);
  if (name.length < 2 || notFirm.test(name)) return 0;
  const legal = legalEnd(text, start, name);
  if (legal > 0) return legal;
  const own = firstTrade.test(name) ? name : (endsInTrade.exec(name)?.groups?.['own'] ?? '');
  const before = text.slice(Math.max(0, start - 24), start);
  const isPlace =
    englishPublic.test(name) && placesBefore.test(before) && !employsBefore.test(before);
  if (isPlace) return 0;
  if (isOwn(own) && !isKind(own) && !notRoad.test(behind)) return start + name.length;
  const isCued = englishCues.test(before);
  const isName = / \p{Lu}/u.test(name) || isJoined.test(name);
  const isFirm =
    isCued &&
    isName &&
    englishFollowers.test(behind) &&
    isOwn(name) &&
    !(isKind(name) && isCommon(name));
  return isFirm ? start + name.length : 0;
}

/** Behind the first legal form in the name or after it; 0 without one. */
function legalEnd(text: string, start: number, name: string): number {
  const gaps = [...name.matchAll(/ /g)].map(({ index }) => index);
  for (const gap of [...gaps, name.length]) {
    const end = formEnd(text, start + gap);
    if (end > start + gap && isOwn(name.slice(0, gap))) return end;
  }
  return 0;
}

/** Behind the forms that follow: Trading Co., Ltd. has two. */
function formEnd(text: string, from: number): number {
  let end = from;
  for (let round = 0; round < 3; round += 1)
    end += formBehind.exec(text.slice(end, end + 24))?.[0].length ?? 0;
  return end;
}

const isOwn = (words: string): boolean =>
  words.length > 1 && !words.split(' ').every((word) => englishGeneric.test(word));

/** Local Farms: it begins with a word of anybody's. */
const isCommon = (name: string): boolean => englishGeneric.test(name.split(' ')[0] ?? '');

/** Printing Shop, Bag and Shoes: kinds of houses and of goods. */
const isKind = (own: string): boolean =>
  / (?:and|or)$/.test(own) ||
  own.split(' ').every((word) => trade.test(word) || englishGeneric.test(word));

/** How long whatever is said before the name is: Hi, Lucía de, I'm Ken of. */
function leadOf(text: string, index: number, row: string): number {
  const first = firstTrade.exec(row)?.index ?? 0;
  if (ofWhom.test(row.slice(0, first))) return first;
  const lead = leadLength(row);
  const at = index + lead;
  const isWho = saysWho.test(text.slice(Math.max(0, at - 16), at));
  return lead + (isWho ? (person.exec(row.slice(lead))?.[0].length ?? 0) : 0);
}

/** How long the words before the name are, all of them together. */
function leadLength(row: string): number {
  let lead = 0;
  for (let next = englishLeads.exec(row); next; ) {
    lead += next[0].length;
    next = englishLeads.exec(row.slice(lead));
  }
  return lead;
}
