/**
 * Words by which something is told: one pattern of plain words, and one for each gap between two
 * words. Apart they are read in steady time; joined into one they could not be shown to be.
 */
export type WordList = readonly RegExp[];

/** In: the words, none of their patterns global. Out: whether one of them is in the text. */
export function saysAny(words: WordList, text: string): boolean {
  return words.some((pattern) => pattern.test(text));
}

/** Where the first of the words stands and what it is; of two in one place the one listed first. */
export function firstOf(words: WordList, text: string): { index: number; said: string } | null {
  let first: { index: number; said: string } | null = null;
  for (const pattern of words) {
    const match = pattern.exec(text);
    if (match && (first === null || match.index < first.index))
      first = { index: match.index, said: match[0] };
  }
  return first;
}

/** The text with an ideographic space in place of each sign of the words. */
export function blanked(words: WordList, text: string): string {
  return words.reduce(
    (rest, pattern) =>
      rest.replaceAll(new RegExp(pattern.source, `${pattern.flags}g`), (said) =>
        '　'.repeat(said.length),
      ),
    text,
  );
}
