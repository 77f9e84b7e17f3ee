import { describe, expect, it } from 'vitest';
import { en, zhCn } from './rooms.ts';
import { createTexts, languageFor } from './texts.ts';

type Tree = { readonly [key: string]: string | Tree };

function pathsOf(tree: Tree, prefix = ''): string[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [prefix + key] : pathsOf(value, `${prefix}${key}.`),
  );
}

function textAt(tree: Tree, path: string): string {
  let at: string | Tree | undefined = tree;
  for (const key of path.split('.')) at = typeof at === 'object' ? at[key] : undefined;
  return typeof at === 'string' ? at : '';
}

const withoutPlural = (path: string): string => path.replace(/_(one|other)$/, '');
const unique = (paths: string[]): string[] => [...new Set(paths.map(withoutPlural))].sort();
const placeholders = (text: string): string[] =>
  [...text.matchAll(/\{\{\s*(\w+)[^}]*\}\}/g)].map((match) => match[1] ?? '').sort();

describe('texts', () => {
  it('has every key in both languages', () => {
    expect(unique(pathsOf(en))).toEqual(unique(pathsOf(zhCn)));
  });

  it('uses the same placeholders in both languages', () => {
    for (const path of pathsOf(zhCn)) {
      const english = textAt(en, path) || textAt(en, `${withoutPlural(path)}_other`);
      expect([path, placeholders(english)]).toEqual([path, placeholders(textAt(zhCn, path))]);
    }
  });

  it('says 你, never 您, and never shouts', () => {
    for (const path of pathsOf(zhCn)) expect(textAt(zhCn, path)).not.toMatch(/您|！|!/);
    for (const path of pathsOf(en)) expect(textAt(en, path)).not.toMatch(/!/);
  });

  it('leaves no text empty', () => {
    for (const path of pathsOf(zhCn)) expect([path, textAt(zhCn, path)]).not.toEqual([path, '']);
    for (const path of pathsOf(en)) expect([path, textAt(en, path)]).not.toEqual([path, '']);
  });

  it('changes the language at run time', async () => {
    const texts = createTexts('zh-CN');
    expect(texts.t('menuPage', { ns: 'background' })).toBe('记到客户…');
    await texts.changeLanguage('en');
    expect(texts.t('menuPage', { ns: 'background' })).toBe('Note about a customer…');
  });

  it.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['ZH', 'zh-CN'],
    ['en-GB', 'en'],
    ['de', 'en'],
  ])('starts a browser in %s with %s', (browser, language) => {
    expect(languageFor(browser)).toBe(language);
  });
});
