import i18next, { type i18n } from 'i18next';
import { en, zhCn } from './rooms.ts';

export type TextLanguage = 'zh-CN' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: typeof zhCn;
    defaultNS: 'shell';
    returnNull: false;
  }
}

/** The language of the product for a browser's language: Chinese where the browser is Chinese. */
export function languageFor(browserLanguage: string): TextLanguage {
  return browserLanguage.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** All texts in one language, ready at once; the language can be changed at run time. */
export function createTexts(language: TextLanguage): i18n {
  const texts = i18next.createInstance();
  void texts.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    resources: { 'zh-CN': zhCn, en },
    defaultNS: 'shell',
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  return texts;
}
