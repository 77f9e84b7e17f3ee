/**
 * Words by which something is told: one pattern of plain words, and one for each gap between two
 * words. Apart they are read in steady time; joined into one they could not be shown to be.
 */
export type WordList = readonly RegExp[];

/** In: the words, none of their patterns global. Out: whether one of them is in the text. */
export function saysAny(words: WordList, text: string): boolean {
  return words.some((pattern) => pattern.test(text));
}
