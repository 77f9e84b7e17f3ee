/** Words of a page by the language they are in, such as `{ en: ['From'], zh: ['发件人'] }`. */
export type ByLanguage = Readonly<Record<string, readonly string[]>>;

/** In: words by language. Out: all of them: which language a page is in, it need not say. */
export function inAnyLanguage(words: ByLanguage): string[] {
  return Object.values(words).flat();
}
