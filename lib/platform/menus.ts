import { browser } from 'wxt/browser';

export type MenuEntry = { id: string; title: string; contexts: ('page' | 'selection')[] };

/** Replaces the context menu; called when the extension starts. */
export async function setMenus(entries: readonly MenuEntry[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, title, contexts } of entries) {
    browser.contextMenus.create({
      id,
      title,
      contexts: [contexts[0] ?? 'page', ...contexts.slice(1)],
    });
  }
}

export type MenuPort = {
  /** Gives the entries other titles; one that is not there yet will be made with the right one. */
  rename(entries: readonly MenuEntry[]): Promise<void>;
};

export const browserMenus: MenuPort = {
  rename: async (entries) => {
    for (const { id, title } of entries) {
      await browser.contextMenus.update(id, { title }).catch(() => undefined);
    }
  },
};

export type MenuClick = {
  id: string;
  selection: string;
  address: string;
  title: string;
  tabId: number;
  windowId: number;
};

/** Calls back inside the user's gesture. */
export function onMenuClick(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    listener({
      id: String(info.menuItemId),
      selection: info.selectionText ?? '',
      address: info.pageUrl ?? tab?.url ?? '',
      title: tab?.title ?? '',
      tabId: tab?.id ?? -1,
      windowId: tab?.windowId ?? -1,
    });
  });
}
