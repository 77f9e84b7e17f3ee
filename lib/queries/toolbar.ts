import { useEffect, useState } from 'react';
import { type GrantedCommand, grantedCommands, isIconPinned } from '../platform/commands.ts';
import { openPanel } from '../platform/panel.ts';
import { currentWindowId } from '../platform/tabs.ts';
import { openPage } from '../platform/windows.ts';

const lookEveryMs = 1_500;

/** Whether the icon is pinned, looked at again while the user does it; null where it is not told. */
export function useIsIconPinned(): boolean | null {
  const [isPinned, setPinned] = useState<boolean | null>(null);
  useEffect(() => {
    const look = (): void => void isIconPinned().then(setPinned, () => setPinned(null));
    look();
    const timer = setInterval(look, lookEveryMs);
    return () => clearInterval(timer);
  }, []);
  return isPinned;
}

/** The keys that the browser really granted; looked at again when the window gets the focus. */
export function useGrantedCommands(): readonly GrantedCommand[] {
  const [commands, setCommands] = useState<readonly GrantedCommand[]>([]);
  useEffect(() => {
    const look = (): void => void grantedCommands().then(setCommands, () => setCommands([]));
    look();
    globalThis.addEventListener('focus', look);
    return () => globalThis.removeEventListener('focus', look);
  }, []);
  return commands;
}

/** Opens the panel of this window by a click; in a tab where the browser refuses. */
export function useOpenPanel(): () => void {
  // Known before the click: one await inside it and the browser no longer sees the user's wish.
  const [windowId, setWindowId] = useState(-1);
  useEffect(() => {
    void currentWindowId().then(setWindowId, () => null);
  }, []);
  return () => {
    void openPanel(windowId).then((isOpen) => (isOpen ? undefined : openPage('sidepanel.html')));
  };
}
