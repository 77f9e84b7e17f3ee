const spoken: readonly [RegExp, string][] = [
  [/\b(?:yours|yourself)\b/gi, 'theirs'],
  [/\byour\b/gi, 'their'],
  [/\byou\b/gi, 'them'],
];
const nearLatin = /\s{0,4}(?:[您你]们?|妳)\s{0,4}/g;

/**
 * In: what the rep promised, in the words said to the customer (给您报价, send you the offer). Out: the same
 * as the rep reads it in a list of things to do, where "you" is the customer (给 TA 报价, send them the offer).
 */
export function asOwnTask(what: string): string {
  const spaced = what.replaceAll(nearLatin, ' TA ').trim();
  const told = spoken.reduce((text, [from, to]) => text.replaceAll(from, to), spaced);
  return told.charAt(0).toUpperCase() + told.slice(1);
}
