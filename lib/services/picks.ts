import { z } from 'zod';
import { idSchema } from '../domain/ids.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { Sighting } from '../domain/sighting.ts';
import type { SessionPort } from '../platform/session-values.ts';

const picksKey = 'picks';
const mostPicks = 200;

const pickSchema = z.object({ customerId: idSchema('customer').nullable(), at: z.string() });
const picksSchema = z.array(z.tuple([z.string(), pickSchema]));

/** The rep's answer for one open conversation; a null customer means "none of them". */
export type Pick = z.infer<typeof pickSchema>;
/** Answers by conversation, for as long as the browser runs; oldest first. */
export type Picks = ReadonlyMap<string, Pick>;

/** Names one open conversation of one account; null where the page gives it no name. */
function conversationOf({ site, ownAccount, sessionKey }: Sighting): string | null {
  return sessionKey === null ? null : JSON.stringify([site, ownAccount, sessionKey]);
}

export function pickFor(picks: Picks, sighting: Sighting): Pick | null {
  const conversation = conversationOf(sighting);
  return conversation === null ? null : (picks.get(conversation) ?? null);
}

function parsePicks(value: unknown): Picks {
  const parsed = picksSchema.safeParse(value);
  return new Map(parsed.success ? parsed.data : []);
}

/** Calls back with all picks now and on every change; returns how to stop. */
export function watchPicks(session: SessionPort, listener: (picks: Picks) => void): () => void {
  const stop = session.watch(picksKey, (value) => listener(parsePicks(value)));
  void session.get(picksKey).then((value) => listener(parsePicks(value)));
  return stop;
}

/** Remembers who this conversation is with, so that namesakes are asked for once. */
export async function rememberPick(
  session: SessionPort,
  sighting: Sighting,
  pick: { customerId: CustomerId | null; at: string },
): Promise<void> {
  const conversation = conversationOf(sighting);
  if (conversation === null) return;
  const picks = new Map(parsePicks(await session.get(picksKey)));
  picks.delete(conversation);
  picks.set(conversation, pick);
  await session.set(picksKey, [...picks].slice(-mostPicks));
}
