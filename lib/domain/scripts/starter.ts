import { starterEn } from './starter.en.table.ts';
import { starterZh } from './starter.zh-CN.table.ts';

/** Scripts to begin with, in Chinese or English, ready to be stored. */
export function starterScripts(language: 'zh-CN' | 'en') {
  const table = language === 'en' ? starterEn : starterZh;
  return table.map(({ kind = 'script', audience = 'any', segments = [], ...written }) => ({
    kind,
    audience,
    segments,
    ...written,
  }));
}
