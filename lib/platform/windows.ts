import { browser } from 'wxt/browser';
import { packageUrl } from './package-url.ts';

/** A page of the extension in a tab of its own; an open one is brought to the front. */
export async function openPage(path: string): Promise<void> {
  const url = packageUrl(path);
  const base = url.split('#')[0] ?? url;
  const open = (await browser.tabs.query({})).find((tab) => tab.url?.split('#')[0] === base);
  if (open?.id === undefined) {
    await browser.tabs.create({ url });
    return;
  }
  await browser.tabs.update(open.id, { active: true, url });
  if (open.windowId !== undefined) await browser.windows.update(open.windowId, { focused: true });
}

/** The small window for a note where the panel cannot open. */
export async function openNoteWindow(): Promise<void> {
  const url = packageUrl('note.html');
  await browser.windows.create({ url, type: 'popup', width: 420, height: 560 });
}
