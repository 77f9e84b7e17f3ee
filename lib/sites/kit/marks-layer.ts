import type { MarkKind } from '../../domain/marks/mark-kinds.ts';
import { callNative } from './write-natives.ts';

const css = `
:host { all: initial; }
i {
  position: fixed; left: 0; top: 0; width: 7px; height: 7px; border-radius: 50%;
  pointer-events: none; z-index: 2147483645; box-shadow: 0 0 0 1.5px rgba(255, 255, 255, .9);
}
`;

/** One colour a kind. The page cannot see it: it stands in a closed shadow root. */
const colours: Record<MarkKind, string> = { due: '#c2570c', lost: '#8a8f98', loyal: '#0f8a8a' };

export type Place = { x: number; y: number };
export type PlacedMark = { element: Element; kind: MarkKind; place: Place };

/** A layer over the page that takes no click, moves nothing and says nothing but "there is a dot". */
export function openMarksLayer(doc: Document, signal: AbortSignal) {
  const host = doc.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const dots: HTMLElement[] = [];
  signal.addEventListener('abort', () => host.remove(), { once: true });

  const dotAt = (index: number): HTMLElement => {
    const present = dots[index];
    if (present) return present;
    const dot = doc.createElement('i');
    dots.push(dot);
    root.append(dot);
    return dot;
  };
  return {
    /** Shows exactly these marks. */
    draw(marks: readonly PlacedMark[]): void {
      if (signal.aborted) return;
      // Nothing of ours is in a page that has nothing to show.
      if (marks.length === 0) return host.remove();
      if (!host.isConnected) doc.documentElement.append(host);
      for (const [index, { kind, place }] of marks.entries()) {
        const { style } = dotAt(index);
        style.background = colours[kind];
        style.transform = `translate(${Math.round(place.x)}px, ${Math.round(place.y)}px)`;
        style.display = '';
      }
      for (const dot of dots.slice(marks.length)) dot.style.display = 'none';
    },
  };
}

const half = 3.5;
const inset = 3;

/**
 * Where the mark of an element stands: at its left edge, half way down. null where the element is
 * not to be seen there: scrolled away in its list, or covered by something else.
 */
export function placeOf(win: Window, row: Element, anchor: Element): Place | null {
  const box = rectOf(win, anchor);
  if (!box || box.width === 0 || box.height === 0) return null;
  const y = box.top + box.height / 2;
  const x = Math.max(0, box.left - (anchor === row ? -inset : 2 * half + inset));
  const isOnScreen = y > 0 && y < win.innerHeight && box.left >= 0 && box.left < win.innerWidth;
  return isOnScreen && isOnTop(win, row, box.left + 1, y) ? { x, y: y - half } : null;
}

function rectOf(win: Window, element: Element): DOMRect | null {
  const measured = callNative(win, 'Element', 'getBoundingClientRect', element);
  return measured instanceof Object ? (measured as DOMRect) : null; // the method's own type
}

/** Whether the row is what the page itself has at this point. An engine without layout: yes. */
function isOnTop(win: Window, row: Element, x: number, y: number): boolean {
  const top = callNative(win, 'Document', 'elementFromPoint', win.document, [x, y]);
  return top === undefined || callNative(win, 'Node', 'contains', row, [top]) === true;
}

/** Whether any part of the element is within the window, give or take one screen. */
export function isNearScreen(win: Window, element: Element): boolean {
  const box = rectOf(win, element);
  return box !== null && box.bottom > -win.innerHeight && box.top < 2 * win.innerHeight;
}
