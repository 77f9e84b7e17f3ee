import type { Preferences } from '../domain/records/preferences.ts';
import { languageFor } from '../texts/texts.ts';
import { triggersEn } from '../texts/triggers.en.ts';
import { triggersZh } from '../texts/triggers.zh-CN.ts';

/** The title of the follow-up that a reason makes, in the language in which the rep reads it first. */
export function reasonTitle(code: string, language: Preferences['language']): string {
  const chosen = language ?? languageFor(navigator.language);
  const titles: Readonly<Record<string, string>> =
    chosen === 'en' ? triggersEn.titles : triggersZh.titles;
  return titles[code] ?? titles['other'] ?? code;
}
