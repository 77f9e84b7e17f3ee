import { z } from 'zod';
import { isWithin, type Reach } from '../domain/match-pattern.ts';
import { gatherRow, type RowMemory } from '../domain/sheets/row-memory.ts';
import type { Sighting } from '../domain/sighting.ts';
import { sightingSchema, toSighting } from '../messages/contract.ts';
import type { PagePlace } from '../messages/sender.ts';
import { followValue, type SessionPort } from '../platform/session-values.ts';
import { siteIds } from '../sites/catalog.ts';
import { inTurn } from './in-turn.ts';

const frameSchema = z.object({
  frameId: z.int(),
  site: z.string(),
  origin: z.string(),
  /** What of the frame's address may be kept with a note; null where nothing may. */
  address: z.string().nullable(),
  at: z.string(),
  sighting: sightingSchema,
});
const rowSchema = z.object({
  frameId: z.int(),
  site: z.string(),
  sheet: z.string(),
  line: z.int(),
  cells: z.record(z.string(), z.string()),
});
const contextSchema = z.object({
  tabId: z.int(),
  frames: z.array(frameSchema).max(30),
  rows: z.array(rowSchema).max(30),
});

/** What one frame of a tab last showed. */
export type FrameSighting = Omit<z.infer<typeof frameSchema>, 'sighting'> & { sighting: Sighting };
/** Cells of the line of a sheet that the user is in, as far as they were seen. */
export type SeenRow = RowMemory & Pick<FrameSighting, 'frameId' | 'site'>;
/**
 * What is known of one tab: the last sighting of each of its frames, and of a sheet the cells of the
 * present line. Never stored on disk.
 */
export type TabContext = { tabId: number; frames: FrameSighting[]; rows: SeenRow[] };

const keyOf = (tabId: number): string => `tab:${tabId}`;
const maxFrames = 30;

/** The context of a tab from what was stored; nothing seen where that cannot be read. */
export function parseContext(tabId: number, value: unknown): TabContext {
  const parsed = contextSchema.safeParse(value);
  if (!parsed.success) return { tabId, frames: [], rows: [] };
  const frames = parsed.data.frames.map((frame) => ({
    ...frame,
    sighting: toSighting(frame.sighting),
  }));
  return { tabId, frames, rows: parsed.data.rows };
}

export async function readTabContext(session: SessionPort, tabId: number): Promise<TabContext> {
  return parseContext(tabId, await session.get(keyOf(tabId)));
}

/** Calls back with the context of a tab now and on every change; returns how to stop. */
export function watchTabContext(
  session: SessionPort,
  tabId: number,
  listener: (context: TabContext) => void,
): () => void {
  return followValue(session, keyOf(tabId), (value) => listener(parseContext(tabId, value)));
}

export type NewSighting = {
  site: string;
  sighting: Sighting | null;
  place: PagePlace;
  address: string | null;
  /** Instant. */
  at: string;
};

/**
 * Replaces what one site's script last saw in one frame; null takes it away. Frames of one tab tell at
 * the same time, so each waits until the other's change is written.
 */
export function putSighting(session: SessionPort, seen: NewSighting): Promise<TabContext> {
  return inTurn(keyOf(seen.place.tabId), () => replaceSighting(session, seen));
}

async function replaceSighting(session: SessionPort, seen: NewSighting): Promise<TabContext> {
  const { tabId, frameId, origin } = seen.place;
  const present = await readTabContext(session, tabId);
  const others = present.frames.filter(
    (frame) => frame.frameId !== frameId || frame.site !== seen.site,
  );
  const { site, sighting, address, at } = seen;
  const frame = sighting && { frameId, site, origin, address, at, sighting };
  const context = {
    tabId,
    frames: [...(frame ? [frame] : []), ...others].slice(0, maxFrames),
    rows: rowsAfter(present.rows, seen),
  };
  await session.set(keyOf(tabId), context);
  return context;
}

/** A frame that shows nothing for a moment, between two cells, keeps its row. */
function rowsAfter(rows: readonly SeenRow[], { site, sighting, place }: NewSighting): SeenRow[] {
  if (!sighting) return [...rows];
  const { frameId } = place;
  const isSame = (row: SeenRow) => row.frameId === frameId && row.site === site;
  const row = gatherRow(rows.find(isSame) ?? null, sighting);
  const others = rows.filter((other) => !isSame(other));
  return (row ? [{ ...row, frameId, site }, ...others] : others).slice(0, maxFrames);
}

/** Forgets what a site's script saw in the frames of a tab that are within reach. */
export function dropFrames(
  session: SessionPort,
  tabId: number,
  { site, reach }: { site: string; reach: Reach },
): Promise<void> {
  return inTurn(keyOf(tabId), async () => {
    const { frames, rows } = await readTabContext(session, tabId);
    const gone = frames.filter((frame) => frame.site === site && isWithin(reach, frame.origin));
    if (gone.length === 0) return;
    const isGone = (row: SeenRow) => gone.some((frame) => frame.frameId === row.frameId);
    await session.set(keyOf(tabId), {
      tabId,
      frames: frames.filter((frame) => !gone.includes(frame)),
      rows: rows.filter((row) => row.site !== site || !isGone(row)),
    });
  });
}

export function dropTabContext(session: SessionPort, tabId: number): Promise<void> {
  return inTurn(keyOf(tabId), () => session.remove(keyOf(tabId)));
}

/**
 * Something in the tab loads; `url` is the tab's address, undefined where it may not be known. What was
 * seen is forgotten unless the tab is still on the site of one of its frames, whose own script tells
 * what is shown now: a page that moves within itself, or a frame in it that loads.
 */
export async function leavePage(
  session: SessionPort,
  tabId: number,
  url: string | undefined,
): Promise<boolean> {
  const origin = url !== undefined && URL.canParse(url) ? new URL(url).origin : null;
  return inTurn(keyOf(tabId), async () => {
    const { frames } = await readTabContext(session, tabId);
    const isSameSite = frames.some((frame) => frame.origin === origin);
    if (!isSameSite) await session.remove(keyOf(tabId));
    return !isSameSite;
  });
}

function hasPerson({ sighting }: FrameSighting): boolean {
  return sighting.isGroup === true || Object.keys(sighting.fields).length > 0;
}

function rankOfSite(site: string): number {
  const at = siteIds.findIndex((id) => id === site);
  return at < 0 ? siteIds.length : at;
}

/**
 * The one frame that tells who the user is looking at: one that shows somebody before one that
 * does not, a site of its own before the general ones, the newest of equals.
 */
export function leadingFrame({ frames }: TabContext): FrameSighting | null {
  const ranked = frames.toSorted(
    (a, b) =>
      Number(hasPerson(b)) - Number(hasPerson(a)) ||
      rankOfSite(a.site) - rankOfSite(b.site) ||
      (a.at < b.at ? 1 : -1),
  );
  return ranked[0] ?? null;
}

/** What of a context tells who is shown: the leading frame and its row, without the messages. */
export function leadingContext(context: TabContext): TabContext {
  const frame = leadingFrame(context);
  if (!frame) return { tabId: context.tabId, frames: [], rows: [] };
  const rows = context.rows.filter(
    ({ frameId, site }) => frameId === frame.frameId && site === frame.site,
  );
  const sighting = { ...frame.sighting, messages: [] };
  return { tabId: context.tabId, frames: [{ ...frame, sighting }], rows };
}
