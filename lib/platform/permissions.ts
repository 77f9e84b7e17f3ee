import { browser } from 'wxt/browser';

/** What the user allowed. `requestOrigins` must be called in the handler of a click. */
export type PermissionPort = {
  hasOrigins(origins: readonly string[]): Promise<boolean>;
  requestOrigins(origins: readonly string[]): Promise<boolean>;
  removeOrigins(origins: readonly string[]): Promise<boolean>;
  hasNotifications(): Promise<boolean>;
  requestNotifications(): Promise<boolean>;
  removeNotifications(): Promise<boolean>;
};

const notifications = { permissions: ['notifications'] } as const;

export const browserPermissions: PermissionPort = {
  hasOrigins: (origins) => browser.permissions.contains({ origins: [...origins] }),
  requestOrigins: (origins) => browser.permissions.request({ origins: [...origins] }),
  removeOrigins: (origins) => browser.permissions.remove({ origins: [...origins] }),
  hasNotifications: () =>
    browser.permissions.contains({ permissions: [...notifications.permissions] }),
  requestNotifications: () =>
    browser.permissions.request({ permissions: [...notifications.permissions] }),
  removeNotifications: () =>
    browser.permissions.remove({ permissions: [...notifications.permissions] }),
};

/** Calls back when the user granted or took back anything. */
export function onPermissionChange(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
}
