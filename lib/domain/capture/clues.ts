/** Something that speaks for a reading, by how much; below nought it speaks against it. */
export type Clue = readonly [points: number, words: RegExp];

/** The clues whose words are in the text, added up; none of their patterns is global. */
export function weigh(clues: readonly Clue[], text: string): number {
  return clues.reduce((sum, [points, words]) => sum + (words.test(text) ? points : 0), 0);
}
