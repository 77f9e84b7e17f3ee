import { setMenus } from '../../lib/platform/menus.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { backgroundTexts } from './texts.ts';

/** Rebuilds the context menu in the language of the moment. */
export async function refreshMenus(workspace: Pick<Workspace, 'db'>): Promise<void> {
  const t = (await backgroundTexts(workspace)).getFixedT(null, 'background');
  await setMenus([
    { id: 'note-page', title: t('menuPage'), contexts: ['page'] },
    { id: 'note-selection', title: t('menuSelection'), contexts: ['selection'] },
  ]);
}
