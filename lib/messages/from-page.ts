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

/** Says something to the background; an extension that was reloaded meanwhile answers nothing. */
async function say(message: PageMessage): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null; // "Extension context invalidated": this script is an orphan and will be replaced
  }
}

function isHelloReply(value: unknown): value is HelloReply {
  return typeof value === 'object' && value !== null && 'isOn' in value && 'data' in value;
}

/** Asks whether this site is switched on here; no answer means no. */
export async function sayHello(site: string): Promise<HelloReply> {
  const reply = await say({ type: 'hello', site });
  return isHelloReply(reply) ? reply : silent;
}

export function tell(message: Exclude<PageMessage, { type: 'hello' }>): void {
  void say(message);
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
