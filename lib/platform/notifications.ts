import { browser } from 'wxt/browser';
import { packageUrl } from './package-url.ts';
import { browserPermissions } from './permissions.ts';

export type Notice = { id: string; title: string; message: string };

export type NotificationPort = {
  /** Shows or replaces a notice; false, and nothing is shown, where the permission is missing. */
  show(notice: Notice): Promise<boolean>;
};

export const browserNotifications: NotificationPort = {
  show: async ({ id, title, message }) => {
    if (!browser.notifications || !(await browserPermissions.hasNotifications())) return false;
    const iconUrl = packageUrl('icon/128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
    return true;
  },
};

/**
 * Calls back inside the user's gesture with the id of the notice. The API appears only with its
 * permission, which may be granted while this worker lives.
 */
export function onNoticeClick(listener: (id: string) => void): void {
  const listen = (): void => {
    const clicks = browser.notifications?.onClicked;
    if (clicks && !clicks.hasListener(listener)) clicks.addListener(listener);
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
