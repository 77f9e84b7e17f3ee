import {
  type Addressee,
  addresseeOf,
  type Inserted,
  isSameAddressee,
} from '../domain/addressee.ts';
import type { OwnMessage } from '../messages/contract.ts';
import { sendOwn } from '../platform/own-messages.ts';
import type { SessionPort } from '../platform/session-values.ts';
import { builtInData } from '../sites/built-in-data.ts';
import { isSiteId } from '../sites/catalog.ts';
import { readTabContext } from './tab-contexts.ts';

/** Whether texts can be put into the message box of this site's pages. */
export function hasComposer(site: string): boolean {
  return isSiteId(site) && (builtInData(site).composer ?? []).length > 0;
}

/** The frame of a tab that showed this conversation last; null where none does any more. */
export async function frameFor(
  session: SessionPort,
  tabId: number,
  { site, to }: { site: string; to: Addressee },
): Promise<number | null> {
  const { frames } = await readTabContext(session, tabId);
  const frame = frames.find(
    (each) => each.site === site && isSameAddressee(addresseeOf(each.sighting), to),
  );
  return frame?.frameId ?? null;
}

/** Asks for a text to be put into the message box of the conversation that is open in a tab. */
export async function askToInsert(
  tabId: number,
  site: string,
  to: Addressee,
  text: string,
): Promise<Inserted> {
  const message = { type: 'insertText', tabId, site, to, text } satisfies OwnMessage;
  const reply = await sendOwn(message);
  return reply === 'inserted' || reply === 'otherConversation' ? reply : 'noComposer';
}
