import { browser } from 'wxt/browser';

/** The toolbar icon: a number for what is due, a title and a colour for everything else. */
export type BadgePort = {
  setText(text: string): Promise<void>;
  /** Red when something needs the user's attention, the accent otherwise. */
  setTrouble(isTrouble: boolean): Promise<void>;
  /** Title of the icon, for one tab or for all; '' takes the one of a tab away. */
  setTitle(title: string, tabId?: number): Promise<void>;
  /** Whether the customer on this tab is known: shown by the icon itself. */
  setKnown(tabId: number, isKnown: boolean): Promise<void>;
};

const accent = '#0f766e';
const trouble = '#b42318';

function iconPaths(isKnown: boolean): Record<string, string> {
  const name = isKnown ? 'icon/known' : 'icon';
  return { 16: `${name}/16.png`, 32: `${name}/32.png` };
}

export const toolbarBadge: BadgePort = {
  setText: async (text) => browser.action.setBadgeText({ text }),
  setTrouble: async (isTrouble) =>
    browser.action.setBadgeBackgroundColor({ color: isTrouble ? trouble : accent }),
  setTitle: async (title, tabId) => {
    if (tabId === undefined) return browser.action.setTitle({ title });
    // A tab that never had a title of its own keeps showing the one for all.
    const isPlain =
      (await browser.action.getTitle({ tabId })) === (await browser.action.getTitle({}));
    if (title !== '' || !isPlain) await browser.action.setTitle({ title, tabId });
  },
  setKnown: async (tabId, isKnown) => browser.action.setIcon({ tabId, path: iconPaths(isKnown) }),
};
