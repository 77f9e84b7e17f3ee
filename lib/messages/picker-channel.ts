import { browser } from 'wxt/browser';
import type { PickOutcome, PickWords } from '../domain/teaching/pick.ts';
import type { BackgroundMessage, PageMessage } from './page-messages.ts';

export type PickRequest = { field: string; prefix: string; words: PickWords };

export type PickListener = {
  start: (request: PickRequest, answer: (outcome: PickOutcome) => void) => void;
  end: () => void;
  signal: AbortSignal;
};

function answerFor(field: string) {
  return (outcome: PickOutcome): void => {
    const message: PageMessage = { type: 'picked', site: 'taught', field, outcome };
    // An extension that was reloaded meanwhile has forgotten the lesson.
    void browser.runtime.sendMessage(message).catch(() => null);
  };
}

/** Hears, in the page that is being taught, which field is to be pointed at. */
export function listenForPicks({ start, end, signal }: PickListener): void {
  const asked = (
    message: BackgroundMessage,
    _sender: unknown,
    reply: (isReady: boolean) => void,
  ): void => {
    if (message?.type === 'pick') {
      start(message, answerFor(message.field));
      reply(true);
    }
    if (message?.type === 'endPick') end();
  };
  browser.runtime.onMessage.addListener(asked);
  const stop = (): void => browser.runtime.onMessage.removeListener(asked);
  signal.addEventListener('abort', stop, { once: true });
}
