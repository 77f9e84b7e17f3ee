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
  let talk: Talk = { key: '', own: [], others: [] };

  const letOut = (sighting: Sighting | null): SettleStep => {
    published = sighting;
    return { publish: sighting, isSettled: true, waitMs: 0 };
  };
  const wait = (isLeaving: boolean, waitMs: number): SettleStep => {
    if (!isLeaving || published === null) return { isSettled: false, waitMs };
    published = null;
    return { publish: null, isSettled: false, waitMs };
  };

  return {
    take({ sighting, isChanging }: PageReading): SettleStep {
      const text = JSON.stringify(sighting);
      const isEqual = seen?.text === text;
      if (!seen || !isEqual) seen = { text, at: now() };
      const sameFor = now() - seen.at;
      const isMismatch = sighting !== null && isMismatched(talk, sighting) && sameFor < believeMs;
      if (sighting && !isMismatch && !isChanging) talk = follow(talk, sighting);
      suspectSince = isMismatch || isChanging ? (suspectSince ?? now()) : null;
      const isLeaving = published !== null && (!sighting || keyOf(published) !== keyOf(sighting));
      if (!isEqual || sameFor < apartMs) return wait(isLeaving || isChanging, 0);
      if (!sighting) return letOut(null);
      if (suspectSince === null) return letOut(sighting);
      if (now() - suspectSince < suspicionMs) return wait(isLeaving || isChanging, againMs);
      return letOut(isChanging ? withoutPerson(sighting) : { ...sighting, messages: [] });
    },
  };
}

/** The messages that belong to the shown title, and the last ones that belonged to another. */
type Talk = {
  key: string;
  own: readonly SeenMessage[];
  others: readonly SeenMessage[];
};

function keyOf({ sessionKey, fields }: Pick<Sighting, 'sessionKey' | 'fields'>): string {
  return [sessionKey, fields.name?.[0]?.value, fields.email?.[0]?.value].join('\n');
}

const nobody = keyOf({ sessionKey: null, fields: {} });

/** Taken in at every read, since a conversation may be left before it was ever let out. */
function follow(talk: Talk, sighting: Sighting): Talk {
  const key = keyOf(sighting);
  const { messages } = sighting;
  // Without a title the messages are nobody's yet.
  if (key === nobody) return talk;
  if (key === talk.key) return messages.length > 0 ? { ...talk, own: messages } : talk;
  return { key, own: messages, others: talk.own.length > 0 ? talk.own : talk.others };
}

/** The same title above wholly other messages, or another title above mostly the same ones. */
function isMismatched(talk: Talk, sighting: Sighting): boolean {
  const { messages } = sighting;
  if (messages.length === 0) return false;
  const isSameKey = talk.key === keyOf(sighting);
  if (isSameKey && talk.own.length > 0) return sharedOf(talk.own, messages) === 0;
  const before = isSameKey || talk.own.length === 0 ? talk.others : talk.own;
  return (
    before.length > 0 && sharedOf(before, messages) * 2 >= Math.min(before.length, messages.length)
  );
}

function sharedOf(before: readonly SeenMessage[], messages: readonly SeenMessage[]): number {
  const known = new Set(before.map(asText));
  return messages.filter((message) => known.has(asText(message))).length;
}

function asText(message: SeenMessage): string {
  return [message.dir, message.sender, message.text].join('\n');
}

function withoutPerson(sighting: Sighting): Sighting {
  return { ...sighting, sessionKey: null, fields: {}, messages: [], members: [], row: null };
}
