import { useEffect, useState } from 'react';
import { usePorts } from './workspace-context.tsx';

/** Whether system notifications are allowed; null until it is known. */
export function useNoticePermission() {
  const { permissions } = usePorts();
  const [isAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    let isGone = false;
    const look = (): void => {
      void permissions.hasNotifications().then((answer) => {
        if (!isGone) setAllowed(answer);
      });
    };
    look();
    globalThis.addEventListener('focus', look);
    return () => {
      isGone = true;
      globalThis.removeEventListener('focus', look);
    };
  }, [permissions]);
  /** Must be called by the handler of a click: the browser's prompt comes first. */
  const allow = async (): Promise<boolean> => {
    const answer = await permissions.requestNotifications().catch(() => false);
    setAllowed(answer);
    return answer;
  };
  const stop = async (): Promise<void> => {
    await permissions.removeNotifications().catch(() => false);
    setAllowed(await permissions.hasNotifications());
  };
  return { isAllowed, allow, stop };
}
