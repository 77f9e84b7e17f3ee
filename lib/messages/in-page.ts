import { browser } from 'wxt/browser';
import type { Addressee, Inserted } from '../domain/addressee.ts';
import type { RowMark, SeenRow } from '../domain/marks/mark-kinds.ts';
import type { BackgroundMessage, PageMessage } from './page-messages.ts';

export type InsertRequest = { to: Addressee; text: string };

/** Answers when the user chose a text for the conversation on this page. */
export function onInsert(
  site: string,
  insert: (request: InsertRequest) => Inserted,
  signal: AbortSignal,
): void {
  const asked = (
    message: BackgroundMessage,
    _sender: unknown,
    reply: (value: Inserted) => void,
  ): void => {
    if (message?.type === 'insert' && message.site === site) reply(insert(message));
  };
  browser.runtime.onMessage.addListener(asked);
  const stop = (): void => browser.runtime.onMessage.removeListener(asked);
  signal.addEventListener('abort', stop, { once: true });
}

function isMarks(value: unknown): value is { marks: RowMark[] } {
  return typeof value === 'object' && value !== null && 'marks' in value;
}

/** Asks beside which of these rows a mark stands; none where nobody answers. */
export async function askForMarks(
  site: string,
  account: string | null,
  rows: SeenRow[],
): Promise<readonly RowMark[]> {
  const message: PageMessage = { type: 'rows', site, account, rows };
  try {
    const reply: unknown = await browser.runtime.sendMessage(message);
    return isMarks(reply) ? reply.marks : [];
  } catch {
    return []; // the extension was reloaded meanwhile; this script will be replaced
  }
}
