import '../../components/boot/jitless.ts';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { route } from '../../lib/messages/router.ts';
import { TokenBuckets } from '../../lib/messages/token-bucket.ts';
import { onAlarm } from '../../lib/platform/alarms.ts';
import { packageUrl } from '../../lib/platform/package-url.ts';
import { keepIconClick } from '../../lib/platform/panel.ts';
import { onPermissionChange } from '../../lib/platform/permissions.ts';
import { reportFailure } from '../../lib/platform/report-failure.ts';
import { lockStores, sessionValues } from '../../lib/platform/session-values.ts';
import { onTabClosed } from '../../lib/platform/tabs.ts';
import { openPage } from '../../lib/platform/windows.ts';
import { maySpeakFrom } from '../../lib/services/desk.ts';
import { settleScriptUses } from '../../lib/services/scripts-use.ts';
import { dropTabContext, leavePage } from '../../lib/services/tab-contexts.ts';
import { listenToGestures } from './gestures.ts';
import { keepHouse } from './housekeeping.ts';
import { endLook, lookAt } from './looks.ts';
import { refreshMenus } from './menus.ts';
import { hasAgreed } from './note-gesture.ts';
import { withWorkspace } from './office.ts';
import { ownHandlers, reconcile } from './own-handlers.ts';
import { pageHandlers } from './page-handlers.ts';
import { refreshReminders } from './reminders.ts';
import { keepRoundsGoing, round } from './rounds.ts';

const buckets = new TokenBuckets();

async function refreshAll(): Promise<void> {
  await withWorkspace(refreshMenus);
  await reconcile();
  await withWorkspace(refreshReminders);
}

async function wake(): Promise<void> {
  await withWorkspace(refreshReminders);
  await withWorkspace(keepHouse);
  await withWorkspace(settleScriptUses);
  await round();
}

/** After a grant was given or taken back: notices that could not be shown may be shown now. */
async function bringUpToDate(): Promise<void> {
  await reconcile();
  await withWorkspace(refreshReminders);
}

function listenToMessages(): void {
  const self = { id: browser.runtime.id, origin: new URL(packageUrl('')).origin };
  browser.runtime.onMessage.addListener((message: unknown, sender, answer) => {
    const routed = route(message, sender, {
      self,
      pages: pageHandlers,
      own: ownHandlers,
      isAllowed: (site, { origin }) => maySpeakFrom(site, origin),
      takeToken: (tabId) => buckets.take(tabId, Date.now()),
    });
    if (!routed.handled) return false;
    Promise.resolve(routed.reply).then(answer, (error: unknown) => {
      reportFailure(error);
      answer(null);
    });
    return true;
  });
}

async function forgetTab(tabId: number): Promise<void> {
  buckets.forget(tabId);
  await dropTabContext(sessionValues, tabId);
  await endLook(tabId);
}

async function leaveTab(tabId: number, url: string | undefined): Promise<void> {
  if (await leavePage(sessionValues, tabId, url)) await endLook(tabId);
}

/** A page that was left takes what was seen on it along, and the look that was granted for it. */
function forgetLeftPages(): void {
  onTabClosed((tabId) => void forgetTab(tabId).catch(reportFailure));
  browser.tabs.onUpdated.addListener((tabId, change, tab) => {
    // A frame inside the page that loads makes the whole tab "loading"; its address tells the two
    // apart, and is not shown to us where the tab went to a place that the user never granted.
    if (change.status === undefined) return;
    leaveTab(tabId, change.url ?? tab.url).catch(reportFailure);
  });
}

/** The first page, once: whoever installs again over data of their own is no newcomer. */
async function welcomeNewcomer(): Promise<void> {
  if (!(await hasAgreed())) await openPage('app.html#/welcome');
}

export default defineBackground({
  type: 'module',
  main() {
    listenToMessages();
    listenToGestures(lookAt);
    forgetLeftPages();
    onAlarm(() => void wake().catch(reportFailure));
    onPermissionChange(() => void bringUpToDate().catch(reportFailure));
    browser.runtime.onInstalled.addListener(({ reason }) => {
      if (reason === 'install') welcomeNewcomer().catch(reportFailure);
      refreshAll().catch(reportFailure);
    });
    browser.runtime.onStartup.addListener(() => void refreshAll().catch(reportFailure));
    keepIconClick().catch(reportFailure);
    lockStores().catch(reportFailure);
    withWorkspace(refreshReminders).catch(reportFailure);
    keepRoundsGoing().catch(reportFailure);
  },
});
