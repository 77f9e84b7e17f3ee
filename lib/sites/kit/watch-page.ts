import type { PageEvent, SiteData } from '../../domain/selectors/site-data.ts';
import { openBudget } from './budget.ts';
import type { Copied } from './page.ts';
import { openDom, type SafeDom } from './safe-dom.ts';

export type WatchOptions = {
  watch: SiteData['watch'];
  win: Window;
  signal: AbortSignal;
  now: () => number;
  /** The page changed and has been quiet for a moment, or has not been for 600 ms. */
  changed: () => void;
  /** The address changed this moment; the page itself has perhaps not yet. */
  moved?: () => void;
  pointedAt: (element: Element) => void;
  copied: (copied: Copied) => void;
};

export type Watcher = { isHidden: () => boolean; resume: () => void };

/**
 * After a change the observer is taken off the page and put back 150 ms later; 50 ms without a
 * change then count as quiet. So a flood of changes costs nothing between two looks, and a page
 * that never stops is still read every 600 ms, so that with the time to settle a switch is noticed
 * within 1.5 s there too. A quiet page has no timer running.
 */
const restMs = 150;
const quietMs = 50;
const longestWaitMs = 600;

export function watchPage(options: WatchOptions): Watcher {
  const { watch, win, signal, now, changed } = options;
  const dom = openDom(win, openBudget(now, Number.POSITIVE_INFINITY));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since: number | null = null;

  const later = (ms: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, ms);
  };
  const deliver = () => {
    clearTimeout(timer);
    since = null;
    if (!signal.aborted) changed();
  };
  const listen = () => {
    observe();
    later(quietMs, deliver);
  };
  const touched = () => {
    observer.disconnect();
    if (signal.aborted) return;
    since ??= now();
    if (now() - since >= longestWaitMs) deliver();
    else later(restMs, listen);
  };
  // cast: every window carries the DOM interfaces; lib.dom types only the global one so
  const observer = new (win as Window & typeof globalThis).MutationObserver(touched);
  const observe = () => {
    if (!signal.aborted) observeRoot(observer, dom, watch);
  };

  for (const event of watch.events) listeners[event](options, touched);
  win.document.addEventListener(
    'visibilitychange',
    () => {
      if (!dom.isHidden()) deliver();
    },
    { signal },
  );
  const stop = () => {
    clearTimeout(timer);
    observer.disconnect();
  };
  signal.addEventListener('abort', stop, { once: true });
  return { isHidden: dom.isHidden, resume: observe };
}

/** The smallest stable root, and the bare child lists above it, which tell when it is replaced. */
function observeRoot(observer: MutationObserver, dom: SafeDom, watch: SiteData['watch']): void {
  const { roots, attributes, shadows = [] } = watch;
  const found = roots.map((css) => dom.find(css)).find((element) => element !== null);
  const root = found ?? dom.body() ?? dom.root();
  if (!root) return;
  const plain = { childList: true, characterData: true, subtree: true };
  const deep = attributes.length > 0 ? { ...plain, attributeFilter: [...attributes] } : plain;
  observer.observe(root, deep);
  for (let above = dom.parent(root); above; above = dom.parent(above)) {
    observer.observe(above, { childList: true });
  }
  for (const host of shadows.map((css) => dom.find(css))) {
    const inner = host && dom.shadowRoot(host);
    if (inner) observer.observe(inner, deep);
  }
}

type Listen = (options: WatchOptions, touched: () => void) => void;

const listeners: Record<PageEvent, Listen> = {
  address: ({ win, signal, moved }, touched) => {
    const go = () => {
      moved?.();
      touched();
    };
    win.addEventListener('hashchange', go, { signal });
    win.addEventListener('popstate', go, { signal });
    // Chromium and new Firefox tell of pushState here; elsewhere the page's own change does.
    const navigation: unknown = Reflect.get(win, 'navigation');
    if (navigation instanceof EventTarget) {
      navigation.addEventListener('currententrychange', go, { signal });
    }
  },
  selection: ({ win, signal }, touched) => {
    win.document.addEventListener('selectionchange', touched, { signal, passive: true });
  },
  focus: ({ win, signal, pointedAt }, touched) => {
    const point = ({ target }: Event) => {
      if (!isElement(target)) return;
      pointedAt(target);
      touched();
    };
    win.addEventListener('focusin', point, { signal, capture: true, passive: true });
    win.addEventListener('click', point, { signal, capture: true, passive: true });
  },
  frames: ({ win, signal }, touched) => {
    // What happens within a frame is not seen by the page's observer; that it was filled anew is.
    const filled = ({ target }: Event) => {
      if (isElement(target) && target.localName === 'iframe') touched();
    };
    win.document.addEventListener('load', filled, { signal, capture: true, passive: true });
  },
  input: ({ win, signal }, touched) => {
    for (const name of ['input', 'keyup', 'mouseup']) {
      win.addEventListener(name, touched, { signal, capture: true, passive: true });
    }
  },
  copy: ({ win, signal, copied }, touched) => {
    // Not while capturing: only after the page's own listener is the clipboard filled.
    win.addEventListener(
      'copy',
      (event) => {
        const html = event.clipboardData?.getData('text/html').slice(0, 200_000) ?? '';
        const given = event.clipboardData?.getData('text/plain').slice(0, 50_000) ?? '';
        const text = html === '' && given === '' ? selectedText(win, event) : given;
        if (html === '' && text === '') return;
        copied({ html, text });
        touched();
      },
      { signal, passive: true },
    );
  },
};

/**
 * A page that leaves copying to the browser has put nothing on the clipboard yet: the browser will
 * copy what is selected, the cells of a table with tabs between them.
 */
function selectedText(win: Window, event: ClipboardEvent): string {
  if (event.defaultPrevented) return '';
  return (win.getSelection()?.toString() ?? '').slice(0, 50_000);
}

/** Only elements have a `localName`; a form cannot hide that it is an object with node type 1. */
function isElement(target: EventTarget | null): target is Element {
  return target !== null && 'localName' in target;
}
