import { browser } from 'wxt/browser';
import { onCommand } from '../../lib/platform/commands.ts';
import { onMenuClick } from '../../lib/platform/menus.ts';
import { onNoticeClick } from '../../lib/platform/notifications.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { openNoteWindow, openPage } from '../../lib/platform/windows.ts';
import { askForNote } from '../../lib/services/note-requests.ts';
import { askForCustomer, askForSearch } from '../../lib/services/panel-requests.ts';
import { noticePrefix } from './reminders.ts';

type Place = { tabId: number; windowId: number; address: string; title: string };

async function readSelection(tabId: number): Promise<string> {
  try {
    const [result] = await browser.scripting.executeScript({
      target: { tabId },
      func: () => String(globalThis.getSelection() ?? '').slice(0, 20_000),
    });
    return typeof result?.result === 'string' ? result.result : '';
  } catch {
    return ''; // a page that may not be read has no selection for us
  }
}

async function takeNote(opening: Promise<boolean>, place: Place, selection: string) {
  await askForNote(sessionValues, { ...place, selection, now: Date.now() });
  if (!(await opening)) await openNoteWindow();
}

async function takeNoteByKey(opening: Promise<boolean>, place: Place) {
  await takeNote(opening, place, await readSelection(place.tabId));
}

async function showInPanel(opening: Promise<boolean>, path: string) {
  if (!(await opening)) await openPage(path);
}

/**
 * Everything that begins with a gesture of the user. The panel is opened as the very first call:
 * one `await` before it and the browser no longer counts it as the user's wish.
 */
export function listenToGestures(lookAt: (tabId: number) => Promise<void>): void {
  browser.action.onClicked.addListener((tab) => {
    const opening = openPanel(tab.windowId);
    void showInPanel(opening, 'sidepanel.html');
    if (tab.id !== undefined) void lookAt(tab.id);
  });
  onMenuClick(({ selection, ...place }) => {
    void takeNote(openPanel(place.windowId), place, selection);
  });
  onCommand((name, { id, windowId, url, title }) => {
    const opening = openPanel(windowId);
    if (name === 'note') void takeNoteByKey(opening, { tabId: id, windowId, address: url, title });
    if (name === 'quick-find') {
      void askForSearch(sessionValues);
      void showInPanel(opening, 'sidepanel.html');
    }
  });
  onNoticeClick((id) => {
    const customerId = id.startsWith(noticePrefix) ? id.slice(noticePrefix.length) : '';
    void askForCustomer(sessionValues, customerId);
    void browser.windows.getLastFocused().then((window) => {
      if (window.id === undefined) return undefined;
      return showInPanel(openPanel(window.id), `sidepanel.html?customer=${customerId}`);
    });
  });
}
