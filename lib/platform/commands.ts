import { browser } from 'wxt/browser';

export type GrantedCommand = { name: string; shortcut: string };

/** What the browser really granted; an empty shortcut means that the key was taken. */
export async function grantedCommands(): Promise<GrantedCommand[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, shortcut }));
}

/** Calls back inside the user's gesture. */
export function onCommand(
  listener: (
    name: string,
    tab: { id: number; windowId: number; url: string; title: string },
  ) => void,
): void {
  browser.commands.onCommand.addListener((name, tab) => {
    const { id = -1, windowId = -1, url = '', title = '' } = tab ?? {};
    listener(name, { id, windowId, url, title });
  });
}

/** Whether the icon is pinned; null where the browser does not tell. */
export async function isIconPinned(): Promise<boolean | null> {
  const settings = await browser.action.getUserSettings?.();
  return settings?.isOnToolbar ?? null;
}
