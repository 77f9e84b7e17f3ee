import type { OwnMessage } from '../messages/contract.ts';
import { sendOwn } from '../platform/own-messages.ts';

/** Asks the background to bring the content scripts in line with what is switched on. */
export async function askToReconcile(): Promise<void> {
  await sendOwn({ type: 'reconcileSites' } satisfies OwnMessage);
}

/** Asks the background to look once at a tab, with the permission of the gesture just made. */
export async function askToLook(tabId: number): Promise<void> {
  await sendOwn({ type: 'lookOnce', tabId } satisfies OwnMessage);
}
