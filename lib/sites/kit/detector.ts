import type { SiteData } from '../../domain/selectors/site-data.ts';
import type { Sighting } from '../../domain/sighting.ts';
import { openBreaker } from './budget.ts';
import { disagreements } from './disagreements.ts';
import { noteMove } from './lagging.ts';
import type { Copied } from './page.ts';
import { type Look, readPage } from './read-page.ts';
import { openRestless, restlessAgainMs } from './restless.ts';
import { openSettling } from './settle.ts';
import type { Site } from './site.ts';
import { watchPage } from './watch-page.ts';

export type DetectorHealth = {
  site: string;
  /** Finders that should have found something and did not. */
  misses: string[];
  /** Finders that read something else than another one of the same field. */
  disagreements: string[];
  /** Passes that took too long, since the start. */
  overruns: number;
};

export type DetectorOptions = {
  site: Site;
  data: SiteData;
  win: Window;
  /** null: nothing readable any more, or not this site's page. */
  publish: (sighting: Sighting | null) => void;
  health?: (health: DetectorHealth) => void;
  signal: AbortSignal;
  /** Milliseconds; for tests. */
  now?: () => number;
};

/** Two equal reads must be at least 32 ms apart. */
const secondReadMs = 40;
const retryMs = 250;
/** A page may change its address many times in a row; a look at each would be too much. */
const moveApartMs = 150;

/** Watches one frame until `signal` aborts and publishes each settled sighting. Never throws. */
export function startDetector(options: DetectorOptions): void {
  const { site, data, win, signal, now = () => performance.now() } = options;
  if (signal.aborted) return;
  const breaker = openBreaker(now);
  const settling = openSettling(now);
  const restless = openRestless(now);
  const memory = new Map<string, string>();
  const hands: Pick<Look, 'pointed' | 'copied' | 'memory'> = { memory };
  const tell = openReporter(options);
  let copies = 0;
  let movedAt = Number.NEGATIVE_INFINITY;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const plan = (ms: number) => {
    clearTimeout(timer);
    timer = setTimeout(pass, ms);
  };
  const pass = () => {
    timer = undefined;
    if (signal.aborted || watcher.isHidden()) return;
    const rest = breaker.rest();
    if (rest > 0) return plan(rest);
    watcher.resume();
    const reading = guard(() => readPage(site, data, { win, ...hands }));
    breaker.record(reading?.isOverrun ?? true);
    if (!reading || reading.isOverrun) {
      tell.health(null, breaker.overruns());
      return reading ? plan(retryMs) : undefined;
    }
    const calmed = restless.calm(reading);
    const step = settling.take(calmed.reading);
    if (step.publish !== undefined) tell.publish(step.publish);
    if (step.isSettled) tell.health(reading.sighting, breaker.overruns());
    else plan(Math.max(secondReadMs, step.waitMs, calmed.waitMs));
    if (step.isSettled && calmed.isRestless) plan(restlessAgainMs);
  };
  /** What still stands there as the address changes is of before: adapters keep that in mind. */
  const lookBeforeMove = () => {
    if (signal.aborted || watcher.isHidden() || breaker.rest() > 0) return;
    if (now() - movedAt < moveApartMs) return;
    movedAt = now();
    noteMove(memory);
    breaker.record(guard(() => readPage(site, data, { win, ...hands }))?.isOverrun ?? true);
  };
  const watcher = watchPage({
    watch: data.watch,
    win,
    signal,
    now,
    changed: () => plan(0),
    moved: lookBeforeMove,
    pointedAt: (element) => {
      hands.pointed = element;
    },
    copied: (copied: Copied) => {
      copies += 1;
      hands.copied = { ...copied, count: copies };
    },
  });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  plan(0);
}

/** The border to the page: a fault of ours must not become an error of the page's. */
function guard<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}

function openReporter({ site, data, publish, health }: DetectorOptions) {
  let lastPublished = '';
  let lastHealth = '';
  return {
    publish: (sighting: Sighting | null) => {
      const text = JSON.stringify(sighting);
      if (text === lastPublished) return;
      lastPublished = text;
      guard(() => publish(sighting));
    },
    health: (sighting: Sighting | null, overruns: number) => {
      const misses = sighting?.misses ?? [];
      const differing = sighting ? disagreements(data, sighting) : [];
      const text = JSON.stringify([misses, differing, overruns]);
      if (text === lastHealth) return;
      lastHealth = text;
      guard(() => health?.({ site: site.about.id, misses, disagreements: differing, overruns }));
    },
  };
}
