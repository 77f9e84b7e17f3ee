import { sessionValues } from '../../lib/platform/session-values.ts';
import { openNoteWindow, openPage } from '../../lib/platform/windows.ts';
import { askForNote } from '../../lib/services/note-requests.ts';
import { readPreferences } from '../../lib/services/preferences.ts';
import { withWorkspace } from './office.ts';

export type Place = { tabId: number; windowId: number; address: string; title: string };

/** Whether the user agreed to what is read; null while the data cannot tell. */
export async function hasAgreed(): Promise<boolean | null> {
  return withWorkspace(async (workspace) => (await readPreferences(workspace)).agreedAt !== null);
}

/**
 * Puts a note request down for the panel that is opening. Nothing of the page is read or kept before
 * the user agreed; the first page asks for that instead.
 */
export async function takeNote(
  opening: Promise<boolean>,
  place: Place,
  select: () => string | Promise<string>,
): Promise<void> {
  const isAgreed = await hasAgreed();
  if (isAgreed === false) {
    await openPage('app.html#/welcome');
    return;
  }
  if (isAgreed) {
    const selection = await select();
    await askForNote(sessionValues, { ...place, selection, now: Date.now() });
  }
  if (!(await opening)) await openNoteWindow();
}
