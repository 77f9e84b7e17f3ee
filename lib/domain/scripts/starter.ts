import type { Script } from '../records/script.ts';
import { starterEn } from './starter.en.table.ts';
import { starterZh } from './starter.zh-CN.table.ts';

type Written = Pick<Script, 'title' | 'scene' | 'examples' | 'steps' | 'tags'>;
/** A script as it stands in a table; a kind, an audience and segments only where they matter. */
export type StarterScript = Written & Partial<Pick<Script, 'kind' | 'audience' | 'segments'>>;

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
