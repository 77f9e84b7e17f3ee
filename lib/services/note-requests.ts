import { z } from 'zod';
import { cleanText } from '../domain/clean-text.ts';
import { idSchema } from '../domain/ids.ts';
import { interactionKindSchema, pageLinkSchema } from '../domain/records/interaction.ts';
import { followValue, type SessionPort } from '../platform/session-values.ts';
import { siteCatalog } from '../sites/catalog.ts';
import { keepAddress } from '../sites/kit/keep-address.ts';
import type { SiteAbout } from '../sites/kit/site.ts';
import { inTurn } from './in-turn.ts';
import { leadingContext, parseContext, readTabContext } from './tab-contexts.ts';

const maxSelection = 20_000;
/** Each request has a place of its own: a key typed into one can never write over another. */
const slots = Array.from({ length: 20 }, (_, slot) => slot);
const keyOf = (slot: number): string => `noteRequest:${slot}`;

const requestSchema = z
  .object({
    slot: z.int(),
    tabId: z.int(),
    windowId: z.int(),
    text: z.string().max(maxSelection),
    page: pageLinkSchema.nullable(),
    /** When it was asked for, in ms; no two requests have the same. */
    at: z.number(),
    kind: interactionKindSchema,
    /** Whom it goes to; null until somebody was proposed or chosen. */
    customerIds: z.array(idSchema('customer')).nullable(),
    /** Whether the rep has written or chosen something in it. */
    isBegun: z.boolean(),
    /** What the tab showed when the note was asked for. */
    seen: z.unknown(),
  })
  .transform((request) => ({ ...request, seen: parseContext(request.tabId, request.seen) }));
/** A note that was asked for by menu or key and waits for its customer. */
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

/**
 * Puts a note request down for the panel; the selection is plain text and capped. A request of the
 * same window in which nothing was written yet gives way; a half-written one stays and waits.
 */
export function askForNote(session: SessionPort, asked: AskedNote): Promise<NoteRequest> {
  return inTurn('noteRequests', () => putRequest(session, asked));
}

async function putRequest(session: SessionPort, asked: AskedNote): Promise<NoteRequest> {
  const { tabId, windowId, now } = asked;
  const waiting = await readNoteRequests(session);
  const gone = waiting.filter((request) => !request.isBegun && request.windowId === windowId);
  const isFree = (slot: number): boolean => waiting.every((request) => request.slot !== slot);
  const slot = slots.find(isFree) ?? gone[0]?.slot ?? waiting[0]?.slot ?? 0;
  const address = keptAddress(asked.address);
  const title = cleanText(asked.title).slice(0, 200);
  const request: NoteRequest = {
    slot,
    tabId,
    windowId,
    text: asked.selection.slice(0, maxSelection),
    page: address ? { address, title } : null,
    at: Math.max(now, (waiting.at(-1)?.at ?? 0) + 1),
    kind: 'note',
    customerIds: null,
    isBegun: false,
    // The tab may show somebody else by the time the form is read.
    seen: leadingContext(await readTabContext(session, tabId)),
  };
  await session.set(keyOf(slot), request);
  for (const old of gone) if (old.slot !== slot) await dropNoteRequest(session, old);
  return request;
}

function parseRequest(value: unknown): NoteRequest | null {
  const parsed = requestSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

function inOrder(requests: Iterable<NoteRequest | null>): NoteRequest[] {
  return [...requests].filter((request) => request !== null).toSorted((a, b) => a.at - b.at);
}

async function readNoteRequests(session: SessionPort): Promise<NoteRequest[]> {
  const values = await Promise.all(slots.map((slot) => session.get(keyOf(slot))));
  return inOrder(values.map(parseRequest));
}

/** Calls back with the waiting requests now and when they change, oldest first. */
export function watchNoteRequests(
  session: SessionPort,
  listener: (requests: NoteRequest[]) => void,
): () => void {
  const found = new Map<number, NoteRequest | null>();
  const stops = slots.map((slot) =>
    followValue(session, keyOf(slot), (value) => {
      found.set(slot, parseRequest(value));
      if (found.size === slots.length) listener(inOrder(found.values()));
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** Keeps what the rep makes of the note while it is being written. */
export async function keepNoteRequest(session: SessionPort, request: NoteRequest): Promise<void> {
  const text = request.text.slice(0, maxSelection);
  await session.set(keyOf(request.slot), { ...request, text });
}

export async function dropNoteRequest(session: SessionPort, request: NoteRequest): Promise<void> {
  await session.remove(keyOf(request.slot));
}
