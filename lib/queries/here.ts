import { useEffect, useState } from 'react';
import {
  activeTab,
  currentWindowId,
  findTab,
  type KnownTab,
  onTabSwitch,
} from '../platform/tabs.ts';

/**
 * The tab that the panel stands beside: the one in front of its own window, or the pinned one. null
 * when there is none; undefined until it is known.
 */
export function useHere(pinnedTabId: number | null): KnownTab | null | undefined {
  const [tab, setTab] = useState<KnownTab | null | undefined>(undefined);
  useEffect(() => {
    let asked = 0;
    const look = async (): Promise<void> => {
      asked += 1;
      const mine = asked;
      const found =
        pinnedTabId === null
          ? await activeTab(await currentWindowId())
          : await findTab(pinnedTabId);
      if (mine === asked) setTab(found);
    };
    void look();
    const stop = onTabSwitch(() => void look());
    return () => {
      asked = -1;
      stop();
    };
  }, [pinnedTabId]);
  return tab;
}
