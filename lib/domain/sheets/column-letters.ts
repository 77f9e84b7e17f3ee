const lettersOf = /^[A-Z]{1,3}$/;

/** Whether a text is a column's name in a sheet: one to three capital letters. */
export function isColumnLetters(text: string): boolean {
  return lettersOf.test(text);
}

/**
 * In: a column's letters (`A`, `AB`). Out: its place from 0, so `A` is 0 and `AA` is 26. Throws a
 * RangeError for anything else.
 */
export function columnNumber(letters: string): number {
  if (!isColumnLetters(letters))
    throw new RangeError(`expected one to three letters A to Z, found "${letters}"`);
  let number = 0;
  for (const letter of letters) number = number * 26 + letter.charCodeAt(0) - 64;
  return number - 1;
}

/** In: a column's place from 0, below 18,278. Out: its letters. Throws a RangeError for others. */
export function columnLetters(number: number): string {
  if (!Number.isInteger(number) || number < 0 || number > 18_277)
    throw new RangeError(`expected the place of a column from 0 to 18277, found ${number}`);
  let letters = '';
  for (let left = number + 1; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** Whether a header row holds nothing but the letters of neighbouring columns, as `C`, `D`, `E`. */
export function isLetterHeader(header: readonly string[]): boolean {
  const [first] = header;
  if (first === undefined || !isColumnLetters(first)) return false;
  const from = columnNumber(first);
  return header.every((text, at) => from + at <= 18_277 && text === columnLetters(from + at));
}
