import { describe, expect, it } from 'vitest';
import type { TextTree } from '../../lib/domain/selectors/site-data.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { siteIds } from '../../lib/sites/catalog.ts';

/** Lists of words that are in no language of the page: why. */
const plain: Readonly<Record<string, string>> = {
  'outlook sentFolders': 'part of an address, the same in every language',
  'roundcube sentBoxes': 'what a mail server calls a folder, whichever language the page is in',
  'wechat-web systemAccounts': 'ids of accounts of the app itself',
  'sogo sentFolders': 'what a mail server calls a folder, whichever language the page is in',
  'snappymail sentFolders': 'what a mail server calls a folder, whichever language the page is in',
};

const lists = siteIds.flatMap((id) =>
  Object.entries<TextTree[string]>(builtInData(id).labels ?? {}).map(([name, words]) => ({
    name: `${id} ${name}`,
    words,
  })),
);

/** A list of signs or numbers, such as the comma between two names, is in no language. */
const isWords = (words: TextTree[string]) =>
  Array.isArray(words) && words.some((word) => /\p{L}/u.test(String(word)));

describe('the words of a page that data lists', () => {
  it.each(lists)('are kept by language, or in none: $name', ({ name, words }) => {
    if (typeof words === 'string' || Array.isArray(words)) {
      expect(isWords(words)).toBe(name in plain);
      return;
    }
    for (const [language, inIt] of Object.entries(words)) {
      expect(Intl.getCanonicalLocales(language)).toEqual([language]);
      expect(language).toMatch(/^[a-z]{2}$/);
      expect(inIt.length).toBeGreaterThan(0);
    }
  });

  it('has no reason for a list that is not there', () => {
    const names = lists.map(({ name }) => name);
    expect(Object.keys(plain).filter((name) => !names.includes(name))).toEqual([]);
  });
});
