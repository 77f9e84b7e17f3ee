import type { i18n } from 'i18next';
import { readPreferences } from '../../lib/services/preferences.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { createTexts, languageFor } from '../../lib/texts/texts.ts';

/** The texts of the background in the language that the user chose, or the browser's. */
export async function backgroundTexts(workspace: Pick<Workspace, 'db'>): Promise<i18n> {
  const { language } = await readPreferences(workspace);
  return createTexts(language ?? languageFor(navigator.language));
}
