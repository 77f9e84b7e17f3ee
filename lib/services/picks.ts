import { z } from 'zod';
import type { Sighting } from '../domain/sighting.ts';
import { followValue, type SessionPort } from '../platform/session-values.ts';

const picksKey = 'picks';
const mostPicks = 200;

/** The answer "none of them", in place of the id of a link. */
export const nonePick = 'none';

const picksSchema = z.array(z.tuple([z.string(), z.string()]));
/** The rep's answers by conversation, for as long as the browser runs; oldest first. */
export type Picks = ReadonlyMap<string, string>;

/** Names one open conversation of one account; null where the page gives it no name. */
function conversationOf({ site, ownAccount, sessionKey }: Sighting): string | null {
  return sessionKey === null ? null : JSON.stringify([site, ownAccount, sessionKey]);
}

function parsePicks(value: unknown): Picks {
  const parsed = picksSchema.safeParse(value);
  return new Map(parsed.success ? parsed.data : []);
}

/** The link that the rep chose for this conversation, `nonePick`, or null when nothing was said. */
export function pickIn(picks: Picks, sighting: Sighting): string | null {
  const conversation = conversationOf(sighting);
  return conversation === null ? null : (picks.get(conversation) ?? null);
}

export async function pickOf(session: SessionPort, sighting: Sighting): Promise<string | null> {
  return pickIn(parsePicks(await session.get(picksKey)), sighting);
}

/** Calls back with all picks now and on every change; returns how to stop. */
export function watchPicks(session: SessionPort, listener: (picks: Picks) => void): () => void {
  return followValue(session, picksKey, (value) => listener(parsePicks(value)));
}

/** Remembers who this conversation is with, so that the rep is asked once and not each time. */
export async function rememberPick(
  session: SessionPort,
  sighting: Sighting,
  pick: string,
): Promise<void> {
  const conversation = conversationOf(sighting);
  if (conversation === null) return;
  const picks = new Map(parsePicks(await session.get(picksKey)));
  picks.delete(conversation);
  picks.set(conversation, pick);
  await session.set(picksKey, [...picks].slice(-mostPicks));
}
