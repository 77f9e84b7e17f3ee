import { useEffect, useEffectEvent } from 'react';
import { useAct } from '../../lib/queries/act.ts';
import { usePreferences } from '../../lib/queries/preferences.ts';
import { changePreferences } from '../../lib/services/preferences.ts';

type PanelKeys = { onFind: () => void; onKeys: () => void; onBack: () => void };

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}

/** Chinese input methods give the full-width one. */
function isQuestion(key: string): boolean {
  return key === '?' || key === '？';
}

/** What Esc closes first, by its own hand. */
function isAnythingOpen(): boolean {
  return document.querySelector('[role="dialog"], [role="menu"]') !== null;
}

/**
 * Keys that work everywhere in the panel: ⌘/Ctrl+K finds, Alt+P blurs, ? lists the keys, Esc goes
 * back to the person on the page.
 */
export function usePanelKeys({ onFind, onKeys, onBack }: PanelKeys): void {
  const { act } = useAct();
  const isPresenting = usePreferences().data?.isPresenting ?? false;
  const onKey = useEffectEvent((event: KeyboardEvent): void => {
    const isFind = (event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k';
    // With Alt the letter may be a special one (π on a Mac), so the place of the key counts.
    const isPresent = event.altKey && event.code === 'KeyP';
    if (isFind) onFind();
    else if (isPresent)
      void act((open) => changePreferences(open, { isPresenting: !isPresenting }));
    else if (isQuestion(event.key) && !isTyping(event.target)) onKeys();
    else if (event.key === 'Escape' && !isTyping(event.target) && !isAnythingOpen()) onBack();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}
