import { useEffect, useEffectEvent, useRef } from 'react';

/** Well under the 300 ms after which a crash may cost no key. */
const keepAfter = 200;

type Keeping<Draft> = {
  keep: (draft: Draft) => Promise<unknown>;
  /** Whether the later of two takes the place of the earlier; else the earlier is written first. */
  isSame: (one: Draft, other: Draft) => boolean;
};

/** Writes drafts shortly after each key, one after the other, the last one for certain. */
export function useDraftKeeper<Draft>({ keep, isSame }: Keeping<Draft>) {
  const waiting = useRef<Draft | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const writing = useRef<Promise<unknown>>(Promise.resolve());

  const keepNow = (): Promise<unknown> => {
    clearTimeout(timer.current);
    const draft = waiting.current;
    waiting.current = null;
    if (draft) writing.current = writing.current.then(() => keep(draft));
    return writing.current;
  };
  const keepSoon = (draft: Draft): void => {
    if (waiting.current && !isSame(waiting.current, draft)) void keepNow();
    waiting.current = draft;
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void keepNow(), keepAfter);
  };
  /** Before what was written is saved: nothing may write its draft again afterwards. */
  const settle = async (): Promise<void> => {
    clearTimeout(timer.current);
    waiting.current = null;
    await writing.current;
  };
  const keepOnLeaving = useEffectEvent((): void => void keepNow());
  useEffect(() => {
    const leave = (): void => keepOnLeaving();
    globalThis.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      globalThis.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, []);
  return { keepSoon, keepNow, settle };
}
