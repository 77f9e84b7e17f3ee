import { browser } from 'wxt/browser';

/**
 * Says something from a page of the extension to the background. Resolves to null where nobody
 * answers: the background is being replaced and will look for itself when it starts.
 */
export async function sendOwn(
  message: { type: string } & Record<string, unknown>,
): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch {
    return null;
  }
}
