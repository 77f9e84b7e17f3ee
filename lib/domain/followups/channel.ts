import { toInstant } from '../instants.ts';
import type { Interaction } from '../records/interaction.ts';

/** A way to reach somebody: the kind of contact and, for a chat, the site it is on. */
export type Channel = { kind: 'chat' | 'mail' | 'call' | 'visit'; site: string };

/** Talks begun and replies that came, with the smoothed share of replies. */
export type ChannelScore = Channel & { tries: number; replies: number; share: number };

const dayMs = 86_400_000;
const windowDays = 90;
/** A message of the customer this long after the rep's answers it. */
const replyMs = 3 * dayMs;

type Talk = Pick<Interaction, 'at' | 'kind' | 'site' | 'direction'>;

function channelOf({ kind, site }: Talk): Channel | null {
  if (kind === 'chat' || kind === 'mail') return { kind, site };
  return kind === 'call' || kind === 'visit' ? { kind, site: '' } : null;
}

/**
 * The channels of the last 90 days, best first: by the share of the rep's contacts that were answered
 * on the same channel within three days, smoothed as if one had been answered and one not (Beta(1,1)),
 * so that 1 of 1 (.67) stays below 9 of 10 (.83). A call or a visit reaches the customer by itself.
 * Contacts run from old to new; those of no known direction count as the rep's.
 */
export function channelsOf(contacts: readonly Talk[], now: string): ChannelScore[] {
  const since = toInstant(Date.parse(now) - windowDays * dayMs);
  const scores = new Map<string, ChannelScore>();
  const recent = contacts.filter(({ at }) => at >= since && at <= now);
  for (const [place, talk] of recent.entries()) {
    const channel = channelOf(talk);
    if (!channel) continue;
    const key = `${channel.kind} ${channel.site}`;
    const score = scores.get(key) ?? { ...channel, tries: 0, replies: 0, share: 0 };
    scores.set(key, score);
    if (talk.direction === 'in') continue;
    score.tries += 1;
    const isPersonal = channel.kind === 'call' || channel.kind === 'visit';
    if (isPersonal || isAnswered(talk, recent.slice(place + 1))) score.replies += 1;
  }
  const all = [...scores.values()];
  for (const score of all) score.share = (score.replies + 1) / (score.tries + 2);
  return all.sort((a, b) => b.share - a.share || b.tries - a.tries);
}

/** Whether the customer wrote on the same channel before the rep did again. */
function isAnswered(talk: Talk, later: readonly Talk[]): boolean {
  const next = later.find(({ kind, site }) => kind === talk.kind && site === talk.site);
  return next?.direction === 'in' && Date.parse(next.at) - Date.parse(talk.at) <= replyMs;
}
