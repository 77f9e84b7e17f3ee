import { useEffect, useState } from 'react';
import { readShopCards, type ShopCard } from '../services/close-of-day.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

const fewMinutes = 5 * 60_000;

/** The shop's cards of this moment, looked at again every few minutes and when anything is written. */
export function useShopCards() {
  const workspace = useWorkspace();
  const [looks, setLooks] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => setLooks((count) => count + 1), fewMinutes);
    return () => clearInterval(timer);
  }, []);
  return useLive<ShopCard[]>(['shopCards', looks], () => readShopCards(workspace));
}
