import { useEffect, useRef } from 'react';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { changePreferences } from '../../lib/services/preferences.ts';

type PanelKeys = { onFind: () => void; onKeys: () => void };

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** Keys that work everywhere in the panel: ⌘/Ctrl+K finds, Alt+P blurs, ? lists the keys. */
export function usePanelKeys(keys: PanelKeys): void {
  const { act } = useAct();
  const isPresenting = usePreferences().data?.isPresenting ?? false;
  const latest = useRef({ ...keys, isPresenting, act });
  latest.current = { ...keys, isPresenting, act };
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const { onFind, onKeys, isPresenting: isOn, act: run } = latest.current;
      const isFind = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k';
      // With Alt the letter may be a special one (π on a Mac), so the place of the key counts.
      const isPresent = event.altKey && event.code === 'KeyP';
      if (isFind) onFind();
      else if (isPresent) void run((open) => changePreferences(open, { isPresenting: !isOn }));
      else if (event.key === '?' && !isTyping(event.target)) onKeys();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
