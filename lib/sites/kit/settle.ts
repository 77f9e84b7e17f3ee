import type { SeenMessage, Sighting } from '../../domain/sighting.ts';
import type { PageReading } from './read-page.ts';
import { withoutPerson, withoutTalk } from './withheld.ts';

/** `publish` is undefined where there is nothing new to say. */
export type SettleStep = {
  publish?: Sighting | null;
  isSettled: boolean;
  /** Read again after this many milliseconds, unless settled. */
  waitMs: number;
};

const apartMs = 32;
const suspicionMs = 1_000;
/** What was said is let out only after title and messages both stood for a while. */
const freshMs = 350;
/** A list that has stood under the same title for so long is believed after all. */
const believeMs = 10_000;
/** The same where the title before it stood too shortly to be sure that the list was its own. */
const believeUnsureMs = 2_000;
/** Parts that disagree for so long are left alone until something changes. */
const lastingMs = 3_000;
const againMs = 120;

/**
 * Lets a sighting out only when two equal reads at least 32 ms apart show it, and never with
 * the messages of another conversation: a page may change its title and its messages in
 * different ticks, in either order. While they look mismatched (the title changed and the
 * messages did not, or the other way about) it waits up to a second; after that the title is
 * believed and the messages are left out. Somebody who leafs through conversations can meet the
 * title of one and the messages of the next: so both must have stood for 0.35 s before they
 * are let out, unless the conversation is the first one.
 */
export function openSettling(now: () => number) {
  let published: Sighting | null = null;
  let seen: { text: string; at: number } | null = null;
  let suspectSince: number | null = null;
  let talk: Talk = { key: '', own: [], since: 0, others: { key: '', messages: [] }, isSure: true };
  // The first conversation of a page has none before it to be mixed up with.
  let fresh: Fresh = { sighting: null, since: Number.NEGATIVE_INFINITY };

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
      fresh = followFresh(fresh, sighting, now());
      const belief = isSureUntil(talk, suspectSince ?? now()) ? believeMs : believeUnsureMs;
      const isMismatch = sighting !== null && isMismatched(talk, sighting) && sameFor < belief;
      if (sighting && !isMismatch && !isChanging) talk = follow(talk, sighting, now());
      suspectSince = isMismatch || isChanging ? (suspectSince ?? now()) : null;
      const isLeaving = published !== null && (!sighting || keyOf(published) !== keyOf(sighting));
      if (!isEqual || sameFor < apartMs) return wait(isLeaving || isChanging, 0);
      if (!sighting) return letOut(null);
      const freshFor = now() - fresh.since;
      if (suspectSince === null) {
        if (freshFor >= freshMs || !canBeMixed(sighting)) return letOut(sighting);
        return wait(isLeaving, freshMs - freshFor);
      }
      if (now() - suspectSince < suspicionMs) return wait(isLeaving || isChanging, againMs);
      if (isChanging) {
        const isLasting = now() - suspectSince >= lastingMs;
        return { ...letOut(withoutPerson(sighting)), isSettled: isLasting, waitMs: againMs };
      }
      // Looked at once more when it has stood long enough, as nothing else may change by then.
      return { ...letOut(withoutTalk(sighting)), isSettled: false, waitMs: belief - sameFor };
    },
  };
}

/** The messages that belong to the shown title, and the last ones that belonged to another. */
type Talk = {
  key: string;
  own: readonly SeenMessage[];
  /** When title and messages were first seen together, in milliseconds. */
  since: number;
  others: { key: string; messages: readonly SeenMessage[] };
  /** Whether the others stood under their title long enough to be surely its own. */
  isSure: boolean;
};

function keyOf({ sessionKey, fields }: Pick<Sighting, 'sessionKey' | 'fields'>): string {
  const best = [fields.name, fields.email, fields.handle].map((list) => list?.[0]?.value);
  return [sessionKey, ...best].join('\n');
}

const nobody = keyOf({ sessionKey: null, fields: {} });

/** Taken in at every read, since a conversation may be left before it was ever let out. */
function follow(talk: Talk, sighting: Sighting, now: number): Talk {
  const key = keyOf(sighting);
  const { messages } = sighting;
  // Without a title the messages are nobody's yet.
  if (key === nobody) return talk;
  if (key !== talk.key) {
    const others = talk.own.length > 0 ? { key: talk.key, messages: talk.own } : talk.others;
    return { key, own: messages, since: now, others, isSure: isSureUntil(talk, now) };
  }
  if (messages.length === 0) return talk;
  const isSame = sharedOf(talk.own, messages) > 0;
  return { ...talk, own: messages, since: isSame ? talk.since : now };
}

type Fresh = { sighting: Sighting | null; since: number };

/** Since when title and messages stand as they do: anew with every other one of either. */
function followFresh(fresh: Fresh, sighting: Sighting | null, now: number): Fresh {
  const key = sighting ? keyOf(sighting) : nobody;
  if (sighting === null || key === nobody) return fresh;
  const before = fresh.sighting;
  if (before === null) return { sighting, since: fresh.since };
  const isOther =
    keyOf(before) !== key ||
    (sighting.messages.length > 0 && sharedOf(before.messages, sighting.messages) === 0);
  return { sighting, since: isOther ? now : fresh.since };
}

/** Only what several parts of a page tell can come from two conversations. */
function canBeMixed({ messages, fields }: Sighting): boolean {
  return messages.length > 0 || fields.handle !== undefined;
}

/** Whether the messages that the new ones are compared with were surely those of their title. */
function isSureUntil(talk: Talk, until: number): boolean {
  return talk.own.length > 0 ? until - talk.since >= freshMs : talk.isSure;
}

/** The same title above wholly other messages, or another title above mostly the same ones. */
function isMismatched(talk: Talk, sighting: Sighting): boolean {
  const { messages } = sighting;
  if (messages.length === 0) return false;
  const isSameKey = talk.key === keyOf(sighting);
  if (isSameKey && talk.own.length > 0) return sharedOf(talk.own, messages) === 0;
  const isOfOthers = isSameKey || talk.own.length === 0;
  if (isOfOthers && talk.others.key === keyOf(sighting)) return false;
  const before = isOfOthers ? talk.others.messages : talk.own;
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
