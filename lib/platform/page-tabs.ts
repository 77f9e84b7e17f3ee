import { type Browser, browser } from 'wxt/browser';

/** Brings pages of sites that the user switched on to the front. */
export type PageTabsPort = {
  /**
   * Shows a tab that is open on one of these hosts, at `url` where one is given; opens one at `url` or
   * at the site's start page where there is none. False where the browser refused.
   */
  show: (patterns: readonly string[], url: string | null) => Promise<boolean>;
};

function startOf([pattern = '']: readonly string[]): string | null {
  const url = pattern.replace(/\*$/, '');
  return URL.canParse(url) && !url.includes('*') ? url : null;
}

/** Of several tabs one of this window, where the panel goes along; then the one that was used last. */
async function handiest(patterns: readonly string[]): Promise<Browser.tabs.Tab | undefined> {
  const tabs = await browser.tabs.query({ url: [...patterns] });
  const here = (await browser.windows.getCurrent()).id;
  const rank = (tab: Browser.tabs.Tab): number => tab.lastAccessed ?? 0;
  return tabs.toSorted(
    (a, b) => Number(b.windowId === here) - Number(a.windowId === here) || rank(b) - rank(a),
  )[0];
}

async function show(patterns: readonly string[], url: string | null): Promise<boolean> {
  try {
    const open = await handiest(patterns);
    if (open?.id !== undefined) {
      await browser.tabs.update(open.id, { active: true, ...(url === null ? {} : { url }) });
      if (open.windowId !== undefined)
        await browser.windows.update(open.windowId, { focused: true });
      return true;
    }
    const target = url ?? startOf(patterns);
    if (target === null) return false;
    await browser.tabs.create({ url: target });
    return true;
  } catch {
    return false; // the tab was closed meanwhile, or the grant was taken back
  }
}

export const browserPageTabs: PageTabsPort = { show };
