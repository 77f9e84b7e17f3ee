import { sessionValues } from '../../lib/platform/session-values.ts';
import { browserSiteScripts } from '../../lib/platform/site-scripts.ts';
import { findTab } from '../../lib/platform/tabs.ts';
import { maySpeakFrom } from '../../lib/services/desk.ts';
import { isOriginUnread } from '../../lib/services/never-read.ts';
import { readPreferences } from '../../lib/services/preferences.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { findAbout, siteIds } from '../../lib/sites/catalog.ts';
import { withWorkspace } from './office.ts';

const keyOf = (tabId: number): string => `look:${tabId}`;

/** Whether the user asked, by icon or key, to look at what this tab shows. */
export async function isOneLook(workspace: Workspace, tabId: number): Promise<boolean> {
  const { agreedAt } = await readPreferences(workspace);
  return agreedAt !== null && (await sessionValues.get(keyOf(tabId))) === true;
}

export async function endLook(tabId: number): Promise<void> {
  await sessionValues.remove(keyOf(tabId));
}

/**
 * Looks at one tab with the permission of the user's gesture: until it goes to another page. A tab
 * whose site is switched on has its script already; the script replaces itself.
 */
export async function lookAt(tabId: number): Promise<void> {
  await withWorkspace(async (workspace) => {
    const { agreedAt } = await readPreferences(workspace);
    const url = (await findTab(tabId))?.url;
    if (agreedAt === null || !url || !URL.canParse(url)) return;
    const { origin } = new URL(url);
    if (await isOriginUnread(workspace, origin)) return;
    await sessionValues.set(keyOf(tabId), true);
    for (const site of siteIds.filter((id) => maySpeakFrom(id, origin))) {
      await browserSiteScripts.injectInto(tabId, site, findAbout(site).allFrames);
    }
  });
}
