import { isRuleMade } from '../domain/followups/plan-candidate.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import type { Preferences } from '../domain/records/preferences.ts';
import { languageFor, type TextLanguage } from '../texts/texts.ts';
import { triggersEn } from '../texts/triggers.en.ts';
import { triggersZh } from '../texts/triggers.zh-CN.ts';
import { readPreferences } from './preferences.ts';
import type { Workspace } from './workspace.ts';

type Titles = Readonly<Record<string, string>>;

const titlesIn: Record<TextLanguage, Titles> = {
  'zh-CN': triggersZh.titles,
  en: triggersEn.titles,
};
const ofRules: ReadonlySet<string> = new Set(Object.values(titlesIn).flatMap(Object.values));

/** The title of the follow-up that a reason makes, in the language in which the rep reads it first. */
export function reasonTitle(code: string, language: Preferences['language']): string {
  const titles = titlesIn[language ?? languageFor(navigator.language)];
  return titles[code] ?? titles['other'] ?? code;
}

/**
 * Follow-ups as they are shown: the title that a rule gave is made anew from the reason, in the present
 * language. What a person wrote, and what automation was told to write, stays.
 */
export async function withShownTitles(
  workspace: Pick<Workspace, 'db'>,
  rows: readonly FollowUp[],
): Promise<FollowUp[]> {
  const { language } = await readPreferences(workspace);
  return rows.map((row) => {
    const code =
      isRuleMade(row) && ofRules.has(row.title) ? row.origin.reasons[0]?.code : undefined;
    return code === undefined ? row : { ...row, title: reasonTitle(code, language) };
  });
}
