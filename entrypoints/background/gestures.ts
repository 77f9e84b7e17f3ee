import { browser } from 'wxt/browser';
import { onCommand } from '../../lib/platform/commands.ts';
import { onMenuClick } from '../../lib/platform/menus.ts';
import { onNoticeClick } from '../../lib/platform/notifications.ts';
import { openPanel } from '../../lib/platform/panel.ts';
import { reportFailure } from '../../lib/platform/report-failure.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import { openPage } from '../../lib/platform/windows.ts';
import { newDayNotice } from '../../lib/services/new-day.ts';
import { askForCustomer, askForSearch, askForToday } from '../../lib/services/panel-requests.ts';
import { customerOfNotice } from '../../lib/services/reminders.ts';
import { takeNote } from './note-gesture.ts';

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

async function showInPanel(opening: Promise<boolean>, path: string) {
  if (!(await opening)) await openPage(path);
}

/** The panel, with the customer that a notice is about, or today's list for the one of the morning. */
async function showNotice(notice: string) {
  const customerId = customerOfNotice(notice);
  const { id } = await browser.windows.getLastFocused();
  if (id === undefined) return;
  const opening = openPanel(id);
  if (customerId !== '') await askForCustomer(sessionValues, id, customerId);
  else if (notice === newDayNotice) await askForToday(sessionValues, id);
  const query = customerId === '' ? '' : `?customer=${customerId}`;
  await showInPanel(opening, `sidepanel.html${query}`);
}

/**
 * Everything that begins with a gesture of the user. The panel is opened as the very first call:
 * one `await` before it and the browser no longer counts it as the user's wish.
 */
export function listenToGestures(lookAt: (tabId: number) => Promise<void>): void {
  browser.action.onClicked.addListener((tab) => {
    const opening = openPanel(tab.windowId);
    showInPanel(opening, 'sidepanel.html').catch(reportFailure);
    if (tab.id !== undefined) lookAt(tab.id).catch(reportFailure);
  });
  onMenuClick(({ selection, ...place }) => {
    takeNote(openPanel(place.windowId), place, () => selection).catch(reportFailure);
  });
  onCommand((name, { id, windowId, url, title }) => {
    const opening = openPanel(windowId);
    if (name === 'note') {
      const place = { tabId: id, windowId, address: url, title };
      takeNote(opening, place, () => readSelection(id)).catch(reportFailure);
    }
    if (name === 'quick-find') {
      askForSearch(sessionValues, windowId).catch(reportFailure);
      showInPanel(opening, 'sidepanel.html').catch(reportFailure);
    }
  });
  onNoticeClick((id) => {
    showNotice(id).catch(reportFailure);
  });
}
