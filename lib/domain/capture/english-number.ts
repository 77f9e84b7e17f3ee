const words: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
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
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  couple: 2,
  half: 0.5,
};
const sizes: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1_000,
  grand: 1_000,
  k: 1_000,
  mil: 1_000_000,
  million: 1_000_000,
};

const ones = 'one|two|three|four|five|six|seven|eight|nine';
const named = Object.keys(words)
  .filter((word) => !['a', 'an', 'couple', 'half'].includes(word))
  .sort((a, b) => b.length - a.length)
  .join('|');
const size = `(?:[ -]?(?:dozen|hundred|thousand|grand|k|million|mil)(?![a-z]))`;

/** Source of a pattern for a number that is begun by a word: twenty-five, two dozen, a hundred, half a dozen. */
export const englishWords = `(?:half a(?:${size})?|a half|a couple(?: of)?(?:${size})?|an?${size}|(?:${named})(?:[ -](?:${ones})(?![a-z]))?(?:${size}){0,2})`;

/** The same, and numbers in figures: 1,280.5, 3k, 2 dozen. */
export const englishNumber = String.raw`(?:(?:\d{1,3}(?:,\d{3}){1,3}|\d{1,7})(?:\.\d{1,4})?(?:${size})?|${englishWords})`;

/** In: what `englishNumber` matches. Out: its value; null for anything else. */
export function readEnglishNumber(text: string): number | null {
  const plain = text.toLowerCase().replaceAll(',', '').trim();
  const parts = plain.match(/\d{1,12}(?:\.\d{1,4})?|[a-z]{1,10}/g) ?? [];
  let total: number | null = null;
  for (const part of parts) {
    const factor = sizes[part];
    if (factor !== undefined) total = (total ?? 1) * factor;
    else if (/^\d/.test(part)) total = Number(part);
    else if (part !== 'of' && !(total !== null && /^an?$/.test(part))) {
      const value: number | undefined = words[part];
      if (value === undefined) return null;
      // A couple and half a are one word with the article; twenty five is added up.
      total = part === 'couple' || part === 'half' ? value : (total ?? 0) + value;
    }
  }
  return total;
}
