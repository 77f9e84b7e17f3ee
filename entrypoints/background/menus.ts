import { setMenus } from '../../lib/platform/menus.ts';
import { menuEntries } from '../../lib/services/menus.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { backgroundTexts } from './texts.ts';

/** Builds the context menu in the language of the moment; open pages rename it when that changes. */
export async function refreshMenus(workspace: Pick<Workspace, 'db'>): Promise<void> {
  await setMenus(menuEntries((await backgroundTexts(workspace)).getFixedT(null, 'background')));
}
