import type { SeenMessage, Sighting } from '../../domain/sighting.ts';
import type { PageReading } from './read-page.ts';

/** `publish` is undefined where there is nothing new to say. */
export type SettleStep = {
  publish?: Sighting | null;
  isSettled: boolean;
  /** Read again after this many milliseconds, unless settled. */
  waitMs: number;
};

const apartMs = 32;
const suspicionMs = 1_000;
/** A list that has stood under the same title for so long is believed after all. */
const believeMs = 10_000;
const againMs = 120;

/**
 * Lets a sighting out only when two equal reads at least 32 ms apart show it, and never with
 * the messages of another conversation: a page may change its title and its messages in
 * different ticks, in either order. While they look mismatched (the title changed and the
 * messages did not, or the other way about) it waits up to a second; after that the title is
 * believed and the messages are left out.
 */
export function openSettling(now: () => number) {
  let published: Sighting | null = null;
  let seen: { text: string; at: number } | null = null;
  let suspectSince: number | null = null;
  /** The last talk that was let out: what the next messages are compared with. */
  let lastTalk: Talk = { key: '', messages: [] };

  const letOut = (sighting: Sighting | null): SettleStep => {
    published = sighting;
    return { publish: sighting, isSettled: true, waitMs: 0 };
  };
  const wait = (isLeaving: boolean, waitMs: number): SettleStep => {
    if (!isLeaving || published === null) return { isSettled: false, waitMs };
    published = null;
    return { publish: null, isSettled: false, waitMs };
  };
  const suspect = (isSuspect: boolean): number => {
    suspectSince = isSuspect ? (suspectSince ?? now()) : null;
    return suspectSince === null ? 0 : now() - suspectSince;
  };

  return {
    take({ sighting, isChanging }: PageReading): SettleStep {
      const text = JSON.stringify(sighting);
      const isLeaving = published !== null && (!sighting || keyOf(published) !== keyOf(sighting));
      const isEqual = seen?.text === text;
      if (!seen || !isEqual) seen = { text, at: now() };
      if (!isEqual || now() - seen.at < apartMs) return wait(isLeaving || isChanging, 0);
      if (!sighting) return letOut(null);
      const isMismatch = isMismatched(lastTalk, sighting);
      const suspectMs = suspect(isChanging || isMismatch);
      if ((isChanging || isMismatch) && suspectMs < suspicionMs) {
        return wait(isLeaving || isChanging, againMs);
      }
      if (isChanging) return letOut(withoutPerson(sighting));
      if (isMismatch && suspectMs < believeMs) return letOut({ ...sighting, messages: [] });
      if (sighting.messages.length > 0) {
        lastTalk = { key: keyOf(sighting), messages: sighting.messages };
      }
      return letOut(sighting);
    },
  };
}

type Talk = { key: string; messages: readonly SeenMessage[] };

function keyOf({ sessionKey, fields }: Sighting): string {
  return [sessionKey, fields.name?.[0]?.value, fields.email?.[0]?.value].join('\n');
}

/** The same title above wholly other messages, or another title above mostly the same ones. */
function isMismatched(last: Talk, sighting: Sighting): boolean {
  const { messages } = sighting;
  if (last.messages.length === 0 || messages.length === 0) return false;
  const before = new Set(last.messages.map(asText));
  const shared = messages.filter((message) => before.has(asText(message))).length;
  if (last.key === keyOf(sighting)) return shared === 0;
  return shared * 2 >= Math.min(messages.length, last.messages.length);
}

function asText(message: SeenMessage): string {
  return [message.dir, message.sender, message.text].join('\n');
}

function withoutPerson(sighting: Sighting): Sighting {
  return { ...sighting, sessionKey: null, fields: {}, messages: [], members: [], row: null };
}
