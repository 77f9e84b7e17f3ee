import { browser } from 'wxt/browser';
import { packageUrl } from './package-url.ts';

export type Notice = { id: string; title: string; message: string };

export type NotificationPort = {
  /** Shows or replaces a notice; does nothing where the permission is missing. */
  show(notice: Notice): Promise<void>;
};

export const browserNotifications: NotificationPort = {
  show: async ({ id, title, message }) => {
    if (!browser.notifications) return;
    const iconUrl = packageUrl('icon/128.png');
    await browser.notifications.create(id, { type: 'basic', iconUrl, title, message });
  },
};

/** Calls back inside the user's gesture with the id of the notice. */
export function onNoticeClick(listener: (id: string) => void): void {
  browser.notifications?.onClicked.addListener(listener);
}
