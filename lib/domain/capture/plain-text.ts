import { simplified } from './traditional.table.ts';

/** Stands for what is not to be read again; it is neither letter, digit, space nor punctuation. */
export const veil = '\uE000';
/** Longer texts are read to here. */
const longest = 8_000;

/**
 * A text as the finders read it: compatibility forms composed (full-width digits, letters, signs),
 * traditional characters of our words as simplified ones, and for each place of it where it came
 * from, so that offsets in `source` can be told.
 */
export type PlainText = {
  source: string;
  plain: string;
  /** Offset in `source` of each UTF-16 unit of `plain`, and one more for the end. */
  origins: readonly number[];
};

/** In: any text. Out: it in plain form, read to 8,000 UTF-16 units. */
export function toPlainText(source: string): PlainText {
  let plain = '';
  const origins: number[] = [];
  let at = 0;
  for (const character of source.slice(0, longest)) {
    const form = plainForm(character);
    plain += form;
    for (let unit = 0; unit < form.length; unit += 1) origins.push(at);
    at += character.length;
  }
  origins.push(at);
  return { source, plain, origins };
}

/** ① is a mark of a list and no number; it stays what it is. */
function plainForm(character: string): string {
  if (/[\u2460-\u24ff\u2776-\u2793]/.test(character)) return character;
  if (/[\r\u2028\u2029]/.test(character)) return '\n';
  const form = character.normalize('NFKC');
  return form.length === 1 ? (simplified.get(form) ?? form) : form;
}

/** The stretch of the source that a stretch of the plain text stands for. */
export function sourceSpan(
  { source, origins }: PlainText,
  start: number,
  end: number,
): { start: number; end: number; text: string } {
  const from = origins[start] ?? 0;
  const last = origins[end] ?? source.length;
  // A character that became several ends where the next one begins.
  const to = end > start && last === origins[end - 1] ? nextOrigin(origins, end) : last;
  return { start: from, end: to, text: source.slice(from, to) };
}

function nextOrigin(origins: readonly number[], end: number): number {
  const here = origins[end - 1];
  return origins.slice(end).find((origin) => origin !== here) ?? here ?? 0;
}

/** The text with these stretches veiled; every other place stays where it was. */
export function veiled(plain: string, spans: readonly { start: number; end: number }[]): string {
  return spans.reduce(
    (text, { start, end }) =>
      text.slice(0, start) + veil.repeat(Math.max(0, end - start)) + text.slice(end),
    plain,
  );
}

export type Stretch = { start: number; end: number; text: string };

/** Sentences with their places: they end at a stop, a question mark, a line; 3.5 and a.b.c do not end one. */
export function sentencesOf(plain: string): Stretch[] {
  return split(
    plain,
    /[。!?;\n…]|(?<!\b(?:incl|approx|no|tel|ext|vs|mr|mrs|ms|dr|inc|ltd|co|st|rd|ave|etc|qty|e\.g|i\.e|a\.m|p\.m))\.(?=\s|$)/gi,
  );
}

/** Clauses: sentences cut at commas too. 1,280 is not cut. */
export function clausesOf(plain: string): Stretch[] {
  return split(
    plain,
    /[。!?;\n…~]|(?<!\b(?:incl|approx|no|tel|ext|vs|mr|mrs|ms|dr|inc|ltd|co|st|rd|ave|etc|qty|e\.g|i\.e|a\.m|p\.m))\.(?=\s|$)|,(?!(?<=\d,)\d{3}(?!\d))|、/gi,
  );
}

function split(plain: string, mark: RegExp): Stretch[] {
  const parts: Stretch[] = [];
  let start = 0;
  const take = (end: number): void => {
    const raw = plain.slice(start, end);
    const text = raw.trim();
    const from = start + (raw.length - raw.trimStart().length);
    if (text) parts.push({ start: from, end: from + text.length, text });
  };
  for (const { index, 0: found } of plain.matchAll(mark)) {
    // The mark itself belongs to what it ends: a question is told by it.
    take(index + found.length);
    start = index + found.length;
  }
  take(plain.length);
  return parts;
}

/** The part of the list in which a place lies. */
export function partAt(parts: readonly Stretch[], place: number): Stretch | undefined {
  return parts.find(({ start, end }) => start <= place && place < end);
}
