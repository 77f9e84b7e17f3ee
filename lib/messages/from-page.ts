import { browser } from 'wxt/browser';
import { isWithin } from '../domain/match-pattern.ts';
import type { BackgroundMessage, HelloReply, PageMessage } from './page-messages.ts';

const silent: HelloReply = {
  isOn: false,
  hasButton: false,
  hasMarks: false,
  buttonText: '',
  data: null,
};

/** How long to wait before a lost word is said again, in ms. */
const pauses = [300, 1_500];

/**
 * Says something to the background. A worker that dies on the way takes what it was told along, so it is
 * said again, as long as that is wanted; an extension that was reloaded meanwhile answers nothing.
 */
async function say(message: PageMessage, isWanted: () => boolean): Promise<unknown> {
  for (let turn = 0; ; turn += 1) {
    try {
      return await browser.runtime.sendMessage(message);
    } catch {
      const pause = pauses[turn];
      // "Extension context invalidated": this script is an orphan and will be replaced.
      const isOrphan = browser.runtime?.id === undefined;
      if (pause === undefined || isOrphan) return null;
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (!isWanted()) return null;
    }
  }
}

function isHelloReply(value: unknown): value is HelloReply {
  return typeof value === 'object' && value !== null && 'isOn' in value && 'data' in value;
}

/** Asks whether this site is switched on here; no answer means no. */
export async function sayHello(site: string): Promise<HelloReply> {
  const reply = await say({ type: 'hello', site }, () => true);
  return isHelloReply(reply) ? reply : silent;
}

/** How many sightings were told of each site; an older one is not said again after a newer one. */
const told = new Map<string, number>();

export function tell(message: Exclude<PageMessage, { type: 'hello' }>): void {
  const { type, site } = message;
  if (type !== 'sighting') {
    void say(message, () => false);
    return;
  }
  const number = (told.get(site) ?? 0) + 1;
  told.set(site, number);
  void say(message, () => told.get(site) === number);
}

/** Answers with the structure of the page when a page of the extension asks for it. */
export function onRedact(site: string, answer: () => unknown, signal: AbortSignal): void {
  const asked = (
    message: BackgroundMessage,
    _sender: unknown,
    reply: (value: unknown) => void,
  ): void => {
    if (message?.type === 'redact' && message.site === site) reply(answer());
  };
  browser.runtime.onMessage.addListener(asked);
  const stop = (): void => browser.runtime.onMessage.removeListener(asked);
  signal.addEventListener('abort', stop, { once: true });
}

/** Calls back when the background says that this site may not be read any longer on this page. */
export function onStop(site: string, listener: () => void, signal: AbortSignal): void {
  const told = (message: BackgroundMessage): void => {
    if (message?.type !== 'stop' || message.site !== site) return;
    if (isWithin(message.reach, location.origin)) listener();
  };
  browser.runtime.onMessage.addListener(told);
  const stop = (): void => browser.runtime.onMessage.removeListener(told);
  signal.addEventListener('abort', stop, { once: true });
}
