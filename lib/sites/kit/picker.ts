import type { PickWords } from '../../domain/teaching/pick.ts';
import { neighbour } from './beside.ts';
import { openBudget } from './budget.ts';
import { openPickerOverlay } from './picker-overlay.ts';
import { openDom } from './safe-dom.ts';

export type PickerOptions = {
  win: Window;
  words: PickWords;
  /** The element the user chose; null when they pressed Escape. Called once. */
  chosen: (element: Element | null) => void;
  signal: AbortSignal;
};

const pointing = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'dblclick'] as const;

/**
 * Lets the user point at one element: by the mouse, or by arrows (up to the surrounding element, down
 * into it, left and right among its neighbours) and Enter. Escape ends. The page hears none of it.
 */
export function startPicker({ win, words, chosen, signal }: PickerOptions): void {
  const dom = openDom(
    win,
    openBudget(() => 0),
  );
  const ending = new AbortController();
  const ended = AbortSignal.any([signal, ending.signal]);
  const overlay = openPickerOverlay(win, words, ended);
  let at: Element | null = null;

  const point = (element: Element | null): void => {
    if (!element || element === dom.root() || element === dom.body()) return;
    at = element;
    overlay.show(element);
  };
  const end = (element: Element | null): void => {
    if (ended.aborted) return;
    ending.abort();
    chosen(element);
  };
  const onKey = (event: KeyboardEvent): void => {
    if (!event.isTrusted || event.ctrlKey || event.metaKey || event.altKey) return;
    const steps: Record<string, () => Element | null | undefined> = {
      ArrowUp: () => at && dom.parent(at),
      ArrowDown: () => (at ?? dom.body()) && dom.children(at ?? dom.body() ?? never(), 1)[0],
      ArrowLeft: () => at && neighbour(dom, at, -1),
      ArrowRight: () => at && neighbour(dom, at, 1),
    };
    const step = steps[event.key];
    if (!step && event.key !== 'Enter' && event.key !== 'Escape') return;
    keepFromPage(event);
    if (event.key === 'Escape') end(null);
    else if (event.key === 'Enter') end(at ?? null);
    else point(step?.() ?? null);
  };
  const capture = { signal: ended, capture: true } as const;
  win.addEventListener('keydown', onKey, capture);
  const move = (event: Event): void => point(targetOf(event));
  win.addEventListener('mousemove', move, { ...capture, passive: true });
  for (const type of pointing) win.addEventListener(type, keepFromPage, capture);
  const click = (event: MouseEvent): void => {
    keepFromPage(event);
    const element = targetOf(event);
    if (event.isTrusted && element) end(element);
  };
  win.addEventListener('click', click, capture);
}

function never(): never {
  throw new Error('Expected a page with a body, found none.');
}

function keepFromPage(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Only elements have a `localName`. */
function targetOf({ target }: Event): Element | null {
  const isElement = target !== null && 'localName' in target;
  return isElement ? (target as Element) : null; // by the line above
}
