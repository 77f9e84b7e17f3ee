import { onRedact, onStop, sayHello, tell } from '../../lib/messages/from-page.ts';
import { askForMarks, onInsert } from '../../lib/messages/in-page.ts';
import { startDetector } from '../../lib/sites/kit/detector.ts';
import { insertHere } from '../../lib/sites/kit/insert-here.ts';
import { startMarks } from '../../lib/sites/kit/marks.ts';
import { showPanelButton } from '../../lib/sites/kit/panel-button.ts';
import { redactPage } from '../../lib/sites/kit/redact.ts';
import type { Site } from '../../lib/sites/kit/site.ts';

const runningKey = Symbol.for('zhike:running');

/**
 * What runs in this frame, kept with the world that all injections share: a second one finds and
 * replaces the first without a word that the page could hear.
 */
export function runningIn(world: object): Map<string, AbortController> {
  const present: unknown = Reflect.get(world, runningKey);
  // Only this function writes under the key, in a world that pages cannot reach.
  if (present instanceof Map) return present as Map<string, AbortController>;
  const running = new Map<string, AbortController>();
  Reflect.set(world, runningKey, running);
  return running;
}

/** Starts one site's detector in this frame, if the site is switched on here. */
export async function runDetector(site: Site, invalidated: AbortSignal): Promise<void> {
  const { id } = site.about;
  const hello = await sayHello(id);
  const { data } = hello;
  const running = runningIn(globalThis);
  running.get(id)?.abort(); // a script injected twice replaces itself, also where it is now off
  if (!hello.isOn || data === null || invalidated.aborted) return;
  const controller = new AbortController();
  running.set(id, controller);
  const leave = (): void => tell({ type: 'sighting', site: id, sighting: null });
  const stop = (): void => {
    if (!controller.signal.aborted) leave();
    controller.abort();
  };
  invalidated.addEventListener('abort', stop, { once: true });
  const { signal } = controller;
  onStop(id, stop, signal);
  // A document that goes away (a preview frame, a page left) takes what it showed along.
  window.addEventListener('pagehide', leave, { signal });
  // A document that the browser kept aside and shows again is looked at anew.
  const comeBack = (event: PageTransitionEvent): void => {
    if (event.persisted) void runDetector(site, invalidated);
  };
  window.addEventListener('pageshow', comeBack, { signal });
  let account: string | null = null;
  startDetector({
    site,
    data,
    win: window,
    publish: (sighting) => {
      account = sighting?.ownAccount ?? account;
      tell({ type: 'sighting', site: id, sighting });
    },
    health: ({ misses, disagreements, overruns }) =>
      tell({ type: 'health', site: id, misses, disagreements, overruns }),
    signal,
  });
  if (window === window.top) onRedact(id, () => redactPage(window), signal);
  onInsert(id, (request) => insertHere(site, data, window, request), signal);
  if (hello.hasMarks) {
    startMarks({ win: window, data, ask: (rows) => askForMarks(id, account, rows), signal });
  }
  if (hello.hasButton && window === window.top) {
    const clicked = (): void => tell({ type: 'openPanel', site: id });
    showPanelButton({ doc: document, text: hello.buttonText, clicked, signal });
  }
}
