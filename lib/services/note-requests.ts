import { z } from 'zod';
import { cleanText } from '../domain/clean-text.ts';
import { pageLinkSchema } from '../domain/records/interaction.ts';
import { followValue, type SessionPort } from '../platform/session-values.ts';
import { siteCatalog } from '../sites/catalog.ts';
import { keepAddress } from '../sites/kit/keep-address.ts';
import type { SiteAbout } from '../sites/kit/site.ts';

const requestKey = 'noteRequest';
const maxSelection = 20_000;

const requestSchema = z.object({
  tabId: z.int(),
  windowId: z.int(),
  text: z.string().max(maxSelection),
  page: pageLinkSchema.nullable(),
  at: z.number(),
});
/** A note that was asked for by menu or key and waits in the panel for its customer. */
export type NoteRequest = z.infer<typeof requestSchema>;

function siteOf(url: URL): SiteAbout | null {
  const isOn = (origin: string): boolean => {
    const host = /^https?:\/\/([^/]+)\//.exec(origin)?.[1];
    if (host === undefined) return false;
    return host.startsWith('*.') ? url.host.endsWith(host.slice(1)) : url.host === host;
  };
  return siteCatalog.find((about) => about.origins.some(isOn)) ?? null;
}

/** What of a page's address may be stored with a note; null where nothing may or it is no page. */
export function keptAddress(address: string): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return (siteOf(url)?.keepAddress ?? keepAddress)(url);
}

export type AskedNote = {
  tabId: number;
  windowId: number;
  selection: string;
  address: string;
  title: string;
  now: number;
};

/** Puts a note request down for the panel; the selection is plain text and capped. */
export async function askForNote(session: SessionPort, asked: AskedNote): Promise<NoteRequest> {
  const address = keptAddress(asked.address);
  const text = asked.selection.slice(0, maxSelection);
  const title = cleanText(asked.title).slice(0, 200);
  const { tabId, windowId, now } = asked;
  const request = { tabId, windowId, text, page: address ? { address, title } : null, at: now };
  await session.set(requestKey, request);
  return request;
}

/** Calls back with the waiting request now and when it changes; null when there is none. */
export function watchNoteRequest(
  session: SessionPort,
  listener: (request: NoteRequest | null) => void,
): () => void {
  return followValue(session, requestKey, (value) => {
    const parsed = requestSchema.safeParse(value);
    listener(parsed.success ? parsed.data : null);
  });
}

/** Keeps what the rep makes of the note while it is being written. */
export async function keepNoteText(
  session: SessionPort,
  request: NoteRequest,
  text: string,
): Promise<void> {
  await session.set(requestKey, { ...request, text: text.slice(0, maxSelection) });
}

export async function dropNoteRequest(session: SessionPort): Promise<void> {
  await session.remove(requestKey);
}
