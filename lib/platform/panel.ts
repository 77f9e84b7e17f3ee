import { browser } from 'wxt/browser';

/** Firefox has a sidebar where Chrome has a side panel; both need the user's gesture. */
type SidebarAction = { open(): Promise<void> };

function sidebarOf(): SidebarAction | null {
  const candidate: unknown = Reflect.get(browser, 'sidebarAction');
  const isSidebar = typeof candidate === 'object' && candidate !== null && 'open' in candidate;
  return isSidebar ? (candidate as SidebarAction) : null; // the only API of this name
}

/**
 * Opens the panel of a window. Must be the first call in the handler of a user's gesture, with
 * nothing awaited before it. Resolves to false where the browser refuses.
 */
export function openPanel(windowId: number): Promise<boolean> {
  const sidebar = sidebarOf();
  const opening = sidebar ? sidebar.open() : browser.sidePanel.open({ windowId });
  return opening.then(
    () => true,
    () => false,
  );
}

/** Opens the panel from a click inside a page, where only the tab is known. */
export function openPanelOfTab(tabId: number): Promise<boolean> {
  const sidebar = sidebarOf();
  const opening = sidebar ? sidebar.open() : browser.sidePanel.open({ tabId });
  return opening.then(
    () => true,
    () => false,
  );
}

/** The icon's click must reach us (it grants a look at the page), so the browser may not take it. */
export async function keepIconClick(): Promise<void> {
  if (sidebarOf()) return;
  await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: false });
}
