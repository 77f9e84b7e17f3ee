import { readSpokenNumber, spokenNumber } from '../spoken-number.ts';
import {
  countedByKuai,
  flatBefore,
  idioms,
  irony,
  notMoneyBehind,
  pieceBefore,
} from './amounts.table.ts';
import type { Find } from './chip.ts';
import { currencyOf, moneySign, moneyUnit, toMinor } from './currencies.ts';
import { englishWords, readEnglishNumber } from './english-number.ts';
import { findBareAmounts } from './find-bare-amounts.ts';
import { sentencesOf } from './plain-text.ts';
import { goodsUnits } from './units.table.ts';
import { saysAny } from './word-list.ts';

type Amount = Extract<Find, { kind: 'amount' }>;

const longestSentence = 400;
const number = String.raw`(?<number>\d{1,3}(?:\.\d{3}){0,2},\d{2}(?!\d)|\d{4,6},\d{2}(?!\d)|${spokenNumber})`;
const scale = String.raw`(?<scale>\s?(?:million|mil|thousand|grand)\b)?`;
const inBrackets = String.raw`(?:\s?\((?<note>${moneyUnit})\))?`;
/** The 五 of 三块五, the 八 of 六毛八, the 三毛五 of 两块三毛五. */
const counted = String.raw`(?!\s?(?:${goodsUnits}))`;
const small = String.raw`(?<small>(?<=[块元毛])(?!一\s?(?:${goodsUnits})|一分)[一二三四五六七八九\d](?:[毛角](?:[一二三四五六七八九]${counted})?)?${counted}(?![\d二三四五六七八九十百千]))?`;
const signed = new RegExp(
  String.raw`(?<![A-Za-z\d])(?<sign>${moneySign})[\s:]{0,2}${number}${scale}(?:\s?(?<unit>${moneyUnit})(?![A-Za-z]))?${inBrackets}`,
  'giu',
);
const suffixed = new RegExp(
  String.raw`(?<![\dA-Za-z.第几数上])${number}(?<about>多|来|余|几)?${scale}\s?(?<unit>${moneyUnit})(?![A-Za-z])${small}${inBrackets}`,
  'giu',
);
const inWords = new RegExp(
  String.raw`(?<![\w-])(?<words>${englishWords})\s(?<unit>${moneyUnit})(?![A-Za-z])`,
  'giu',
);

/** Money said seriously, with its currency; without sign or unit only where other words speak of money. */
export function findAmounts(text: string): Amount[] {
  const taken = new Uint8Array(text.length);
  const isFree = takenOnce(taken);
  const sure = [signed, suffixed, inWords].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const find = read(text, match);
      return find && isFree(find) ? [find] : [];
    }),
  );
  const isMeant = seriously(text);
  const meant = sure.filter(isMeant);
  return [...meant, ...findBareAmounts(text, meant, taken).filter(isMeant)];
}

type Span = { start: number; end: number };

/** Whether a stretch is free of those asked for before; it is not free afterwards. */
function takenOnce(taken: Uint8Array): (span: Span) => boolean {
  return ({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false;
    taken.fill(1, start, end);
    return true;
  };
}

/** Whether a sum is neither part of a saying nor in a sentence of somebody who jokes. */
function seriously(text: string): (find: Amount) => boolean {
  const said = new Uint8Array(text.length);
  for (const { index, 0: words } of text.matchAll(idioms)) {
    said.fill(1, index, index + words.length);
  }
  for (const sentence of sentencesOf(text)) {
    if (saysAny(irony, sentence.text.slice(0, longestSentence))) {
      said.fill(1, sentence.start, sentence.end);
    }
  }
  return ({ start, end }) => !said.subarray(start, end).includes(1);
}

function read(text: string, match: RegExpExecArray): Amount | null {
  const groups = match.groups ?? {};
  const { unit = '', sign = '', note, about, small: rest } = groups;
  const value = valueOf(groups);
  if (value === null || value === 0 || about === '几') return null;
  const currency = currencyOf(note ?? (sign === '¥' && unit ? unit : sign || unit));
  const scaled = value * sizeOf(groups['scale']) * coinSize(unit);
  const minor = toMinor(scaled + coins(rest, unit), currency);
  const end = match.index + match[0].length;
  const behind = text.slice(end, end + 6);
  const before = text.slice(Math.max(0, match.index - 10), match.index);
  if (unit === '块' && rest === undefined && isTogether(groups['number'] ?? '', before, behind))
    return null;
  // 漏了一角: a corner.
  if (unit === '角' && groups['number'] === '一' && pieceBefore.test(before)) return null;
  if (unit !== '' && notMoneyBehind.test(behind)) return null;
  return { kind: 'amount', start: match.index, end, value: { minor, currency } };
}

/** 3,20 is a price with a decimal comma. */
function valueOf({ number: figure, words }: Record<string, string | undefined>): number | null {
  if (words !== undefined) return readEnglishNumber(words);
  const plain = figure ?? '';
  return readSpokenNumber(
    /,\d{2}$/.test(plain) ? plain.replaceAll('.', '').replace(',', '.') : plain,
  );
}

function sizeOf(written: string | undefined): number {
  if (written === undefined) return 1;
  return /mil/i.test(written) ? 1_000_000 : 1_000;
}

/** 一块去看看 is together, 秃了一块 a patch; 50块展板 counts boards. */
function isTogether(figure: string, before: string, behind: string): boolean {
  if (countedByKuai.test(behind)) return true;
  if (flatBefore.test(before) && !/^\s?(?:钱|[\d一二三四五六七八九])/.test(behind)) return true;
  if (figure === '一' && pieceBefore.test(before) && !behind.startsWith('钱')) return true;
  return (
    figure === '一' &&
    !/^\s?(?:$|钱|[\d一二三四五六七八九,。!?/]|个|张|斤|只|本|每|左右)/.test(behind)
  );
}

/** 毛 and 角 are tenths, 分 and cents hundredths; a grand is a thousand. */
function coinSize(unit: string): number {
  if (/^grand$/i.test(unit)) return 1_000;
  if (/^[毛角]/.test(unit)) return 0.1;
  return /^(?:分|cent)/i.test(unit) ? 0.01 : 1;
}

/** What is said behind the unit, in tenths of it: 三块五, 三块五毛二, 六毛八. */
function coins(rest: string | undefined, unit: string): number {
  if (rest === undefined) return 0;
  const [tenths = '', hundredths = ''] = rest.split(/[毛角]/);
  const value = (readSpokenNumber(tenths) ?? 0) / 10 + (readSpokenNumber(hundredths) ?? 0) / 100;
  return value * coinSize(unit);
}
