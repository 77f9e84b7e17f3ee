import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { Sighting } from '../domain/sighting.ts';
import { followValue, type SessionPort } from '../platform/session-values.ts';

const picksKey = 'picks';
const mostPicks = 200;

const pickSchema = z.object({ customerId: idSchema('customer').nullable(), at: z.string() });
const picksSchema = z.array(z.tuple([z.string(), pickSchema]));

/** The rep's answer for one open conversation; a null customer means "none of them". */
export type ConversationPick = z.infer<typeof pickSchema>;
/** Answers by conversation, for as long as the browser runs; oldest first. */
export type Picks = ReadonlyMap<string, ConversationPick>;

/** Names one open conversation of one account; null where the page gives it no name. */
function conversationOf({ site, ownAccount, sessionKey }: Sighting): string | null {
  return sessionKey === null ? null : JSON.stringify([site, ownAccount, sessionKey]);
}

export function pickFor(picks: Picks, sighting: Sighting): ConversationPick | null {
  const conversation = conversationOf(sighting);
  return conversation === null ? null : (picks.get(conversation) ?? null);
}

/** Whom the rep chose for this conversation; null without a choice, and for "none of them". */
export function chosenFor(picks: Picks, sighting: Sighting) {
  const pick = pickFor(picks, sighting);
  return pick?.customerId ? { customerId: pick.customerId, at: pick.at } : null;
}

function parsePicks(value: unknown): Picks {
  const parsed = picksSchema.safeParse(value);
  return new Map(parsed.success ? parsed.data : []);
}

export async function readPicks(session: SessionPort): Promise<Picks> {
  return parsePicks(await session.get(picksKey));
}

/** Calls back with all picks now and on every change; returns how to stop. */
export function watchPicks(session: SessionPort, listener: (picks: Picks) => void): () => void {
  return followValue(session, picksKey, (value) => listener(parsePicks(value)));
}

/** Remembers who this conversation is with, so that namesakes are asked for once. */
export async function rememberPick(
  session: SessionPort,
  sighting: Sighting,
  pick: { customerId: CustomerId | null; at: string },
): Promise<void> {
  const conversation = conversationOf(sighting);
  if (conversation === null) return;
  const picks = new Map(await readPicks(session));
  picks.delete(conversation);
  picks.set(conversation, pick);
  await session.set(picksKey, [...picks].slice(-mostPicks));
}
