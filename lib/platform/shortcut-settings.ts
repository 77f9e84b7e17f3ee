import { browser } from 'wxt/browser';

/** Firefox has a call for it where Chrome has an address. */
type ShortcutSettings = { openShortcutSettings?: () => Promise<void> };

/** Opens the browser's page for the keys of extensions; false where it cannot be opened. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    const commands = browser.commands as ShortcutSettings; // not in Chrome's types
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false; // an older Firefox lets no extension open its settings
  }
}
