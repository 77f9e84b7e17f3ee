import type { MarkKind, RowMark, SeenRow } from '../../domain/marks/mark-kinds.ts';
import type { SiteData } from '../../domain/selectors/site-data.ts';
import { openBudget } from './budget.ts';
import { isNearScreen, openMarksLayer, type PlacedMark, placeOf } from './marks-layer.ts';
import { openDom, type SafeDom } from './safe-dom.ts';
import { keyOfRow, type RowOnPage, readRow, seenRows } from './seen-rows.ts';
import { watchPage } from './watch-page.ts';

export type MarksOptions = {
  win: Window;
  data: SiteData;
  /** Beside which of these rows a mark stands. */
  ask: (rows: SeenRow[]) => Promise<readonly RowMark[]>;
  signal: AbortSignal;
  now?: () => number;
};

type Marked = RowOnPage & { kind: MarkKind; key: string };

/** Rows are asked about at most once a second; an answer is asked for anew after a minute. */
const restMs = 1_000;
const staleMs = 60_000;
const readMs = 20;

/**
 * Shows marks beside the rows of a page's lists until `signal` aborts. Reads when the list changes or
 * the user comes back to the page; moves its dots when the page scrolls; a quiet page has no timer.
 */
export function startMarks(options: MarksOptions): void {
  const { win, data, ask, signal, now = () => performance.now() } = options;
  if (signal.aborted || (data.rows ?? []).length === 0) return;
  const layer = openMarksLayer(win.document, signal);
  const openRead = (): SafeDom => openDom(win, openBudget(now, readMs));
  let marked: Marked[] = [];
  let lastAsked = { keys: '', at: Number.NEGATIVE_INFINITY };
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const redraw = (): void => {
    frame = 0;
    if (!signal.aborted) layer.draw(placed(win, openRead(), marked));
  };
  const redrawSoon = (): void => {
    if (frame === 0 && marked.length > 0) frame = win.requestAnimationFrame(redraw);
  };
  const look = async (): Promise<void> => {
    timer = undefined;
    if (signal.aborted || watcher.isHidden()) return;
    watcher.resume();
    const rows = seenRows(openRead(), data, (element) => isNearScreen(win, element));
    const keys = rows.map(({ row }) => keyOfRow(row)).join('\0');
    const isNew = keys !== lastAsked.keys || now() - lastAsked.at > staleMs;
    if (!isNew) return redraw();
    lastAsked = { keys, at: now() };
    const marks = rows.length > 0 ? await ask(rows.map(({ row }) => row)) : [];
    if (signal.aborted || lastAsked.keys !== keys) return;
    marked = markedOf(rows, marks);
    redraw();
  };
  const lookSoon = (): void => {
    redrawSoon();
    const wait = Math.max(0, lastAsked.at + restMs - now());
    timer ??= setTimeout(() => void look(), wait);
  };
  const lookAnew = (): void => {
    lastAsked = { ...lastAsked, keys: '\n' };
    lookSoon();
  };

  const watcher = watchPage({
    watch: { roots: [], attributes: ['class'], events: ['address'] },
    win,
    signal,
    now,
    changed: lookSoon,
    pointedAt: () => undefined,
    copied: () => undefined,
  });
  const passive = { signal, passive: true, capture: true } as const;
  win.addEventListener('scroll', redrawSoon, passive);
  win.addEventListener('scrollend', lookSoon, passive);
  win.addEventListener('resize', lookSoon, passive);
  // What is due may have changed while the user was in the panel.
  win.addEventListener('focus', lookAnew, { signal });
  const stop = (): void => {
    clearTimeout(timer);
    win.cancelAnimationFrame(frame);
  };
  signal.addEventListener('abort', stop, { once: true });
  lookSoon();
}

function markedOf(rows: readonly RowOnPage[], marks: readonly RowMark[]): Marked[] {
  return marks.flatMap(([index, kind]): Marked[] => {
    const found = rows[index];
    return found ? [{ ...found, kind, key: keyOfRow(found.row) }] : [];
  });
}

/** A row that shows somebody else by now (lists use their rows again) has lost its mark. */
function placed(win: Window, dom: SafeDom, marked: readonly Marked[]): PlacedMark[] {
  return marked.flatMap(({ element, spot, kind, key }): PlacedMark[] => {
    const row = dom.isConnected(element) ? readRow(dom, spot, element) : null;
    if (!row || keyOfRow(row) !== key) return [];
    const anchor = (spot.anchor && dom.find(spot.anchor, element)) || element;
    const place = placeOf(win, element, anchor);
    return place ? [{ element, kind, place }] : [];
  });
}
