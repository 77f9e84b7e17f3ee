import { type RefObject, useEffect } from 'react';

const focusable =
  'a[href], button:not([disabled]), input:not([disabled]), select, textarea, [tabindex="0"]';

/** An element that had the focus inside, and which child of it led there. */
type Step = { element: Element; child: number };

/**
 * Keeps the keyboard's place: when what had the focus goes (a row that was done, a form that was
 * saved), the focus moves to what stands there now instead of the start of the page.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const area = root.current;
    if (!area) return undefined;
    let held: Element | null = null;
    let path: Step[] = [];
    const hold = ({ target }: FocusEvent): void => {
      held = target instanceof Element ? target : null;
      path = held ? stepsTo(held, area) : [];
    };
    const release = (): void => {
      const left = held;
      // Asked after the event, for an element that is being removed is still there during it. What
      // stays lost the focus on purpose, by a key or a click.
      queueMicrotask(() => {
        if (held === left && left?.isConnected) held = null;
      });
    };
    const look = new MutationObserver(() => {
      if (!held || held.isConnected || document.activeElement !== document.body) return;
      held = null;
      placeAfter(path)?.focus();
    });
    area.addEventListener('focusin', hold);
    area.addEventListener('focusout', release);
    look.observe(area, { childList: true, subtree: true });
    return () => {
      look.disconnect();
      area.removeEventListener('focusin', hold);
      area.removeEventListener('focusout', release);
    };
  }, [root]);
}

/** From the parent of an element up to the area, each with the place of the child on the way. */
function stepsTo(held: Element, area: Element): Step[] {
  const steps: Step[] = [];
  for (let at = held; at !== area && at.parentElement; at = at.parentElement) {
    const parent = at.parentElement;
    steps.push({ element: parent, child: [...parent.children].indexOf(at) });
  }
  return steps;
}

/** The nearest control to where the focus was: in the same place of the list, else before it. */
function placeAfter(path: readonly Step[]): HTMLElement | null {
  for (const { element, child } of path) {
    if (!element.isConnected) continue;
    const children = [...element.children];
    for (const at of [children[child], children[child - 1], element]) {
      const found = at?.matches(focusable) ? at : at?.querySelector(focusable);
      if (found instanceof HTMLElement) return found;
    }
  }
  return null;
}
