import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** On a chat page of our own: the customer writes this. */
export function receiveIn(chat: Page, text: string): Promise<void> {
  return chat.evaluate((words) => {
    const receive: unknown = Reflect.get(globalThis.demo, 'receive');
    if (typeof receive === 'function') receive(words);
  }, text);
}

/** Until the extension was told of this as something on a page; `own` is a page of the extension. */
export async function untilSeen(own: Page, text: string): Promise<void> {
  const seen = () =>
    own.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await expect.poll(seen).toContain(text);
}
