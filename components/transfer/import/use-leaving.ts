import { useEffect, useRef } from 'react';
import { useToasts } from '../../../lib/queries/toasts.ts';

/**
 * Work that stops when its page is left: the browser asks before the tab is closed, and `tell` says
 * what became of it once another page is shown.
 */
export function useLeaving(isWorking: boolean): (words: string) => void {
  const { tell } = useToasts();
  const hasLeft = useRef(false);
  useEffect(() => {
    hasLeft.current = false;
    return () => {
      hasLeft.current = true;
    };
  }, []);
  useEffect(() => {
    if (!isWorking) return undefined;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    globalThis.addEventListener('beforeunload', ask);
    return () => globalThis.removeEventListener('beforeunload', ask);
  }, [isWorking]);
  return (words) => {
    if (hasLeft.current) tell({ title: words });
  };
}
