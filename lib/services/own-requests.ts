import type { OwnMessage } from '../messages/contract.ts';
import { sendOwn } from '../platform/own-messages.ts';

/** Asks the background to bring the content scripts in line with what is switched on. */
export async function askToReconcile(): Promise<void> {
  await sendOwn({ type: 'reconcileSites' } satisfies OwnMessage);
}

/** Asks the background to bring segments up to date; it does nothing where nothing was written. */
export async function askForRound(): Promise<void> {
  await sendOwn({ type: 'runRound' } satisfies OwnMessage);
}
