import { browser } from 'wxt/browser';

/** Opens the browser's page for the keys of extensions; false where it cannot be opened. */
export async function openShortcutSettings(): Promise<boolean> {
  try {
    await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    return true;
  } catch {
    return false; // Firefox lets no extension open its settings
  }
}
