import { type Browser, browser } from 'wxt/browser';

/** A tab as far as it may be known: the address only where the user granted the host. */
export type KnownTab = { id: number; windowId: number; url: string | null; title: string };

function toKnown(tab: Browser.tabs.Tab): KnownTab | null {
  if (tab.id === undefined || tab.windowId === undefined) return null;
  return { id: tab.id, windowId: tab.windowId, url: tab.url ?? null, title: tab.title ?? '' };
}

/** The tab that is in front in this window; null when there is none. */
export async function activeTab(windowId: number): Promise<KnownTab | null> {
  const [tab] = await browser.tabs.query({ active: true, windowId });
  return tab ? toKnown(tab) : null;
}

export async function currentWindowId(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? -1;
}

export async function openWindowIds(): Promise<number[]> {
  return (await browser.windows.getAll()).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

export async function findTab(tabId: number): Promise<KnownTab | null> {
  try {
    return toKnown(await browser.tabs.get(tabId));
  } catch {
    return null; // the tab was closed meanwhile
  }
}

/** Asks the script in one frame of a tab; null where nobody answers. */
export async function askFrame(tabId: number, frameId: number, message: unknown): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, message, { frameId });
  } catch {
    return null; // the page was left meanwhile
  }
}

/** Tells when another tab comes to the front of a window, or its address or title changes. */
export function onTabSwitch(listener: (tabId: number) => void): () => void {
  const activated = (info: { tabId: number }): void => listener(info.tabId);
  const updated = (
    tabId: number,
    change: { url?: string; status?: string; title?: string },
  ): void => {
    const { url, status, title } = change;
    if (url !== undefined || status !== undefined || title !== undefined) listener(tabId);
  };
  browser.tabs.onActivated.addListener(activated);
  browser.tabs.onUpdated.addListener(updated);
  return () => {
    browser.tabs.onActivated.removeListener(activated);
    browser.tabs.onUpdated.removeListener(updated);
  };
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener(listener);
}
