import { useEffect, useState } from 'react';
import type { Match } from '../domain/identity/match.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import { chosenFor, type Picks, pickFor, rememberPick, watchPicks } from '../services/picks.ts';
import { matchOf } from '../services/sightings.ts';
import { useLive } from './live.ts';
import type { Seen } from './tab-context.ts';
import { usePorts, useWorkspace } from './workspace-context.tsx';

export type MatchResult = { match: Match | undefined; error: Error | null };

/**
 * Who the sighting shows, kept current while customers change. While the same conversation goes on
 * the last answer stays until the next is there; for another conversation it never does.
 */
export function useMatch(seen: Seen | null | undefined): MatchResult {
  const workspace = useWorkspace();
  const picks = usePicks();
  const pick = seen && picks ? pickFor(picks, seen.frame.sighting) : null;
  const [last, setLast] = useState<{ subject: string; match: Match } | null>(null);
  const key = seen && picks ? [seen.subject, whatDecides(seen), pick] : [];
  const { data, error } = useLive<Match | null>(['match', ...key], async () => {
    if (!seen || !picks) return null;
    const chosen = chosenFor(picks, seen.frame.sighting);
    const match = await matchOf(workspace, seen.frame.sighting, chosen);
    return pick?.customerId === null ? noneOf(match) : match;
  });
  if (!seen) return { match: undefined, error };
  if (data && (last?.match !== data || last.subject !== seen.subject)) {
    setLast({ subject: seen.subject, match: data });
  }
  const kept = last?.subject === seen.subject ? last.match : undefined;
  return { match: data ?? kept, error };
}

/** The rep said "none of them": the same people, but as lookalikes of somebody new. */
function noneOf(match: Match): Match {
  if (match.state !== 'ambiguous') return match;
  return { state: 'unknown', proposal: match.proposal, lookalikes: match.candidates };
}

/** Messages do not decide who somebody is; leaving them out keeps the card still while they come. */
function whatDecides({ frame }: Seen): unknown {
  const { fields, members, ownAccount, isGroup } = frame.sighting;
  return { fields, members, ownAccount, isGroup };
}

function usePicks(): Picks | null {
  const { session } = usePorts();
  const [picks, setPicks] = useState<Picks | null>(null);
  useEffect(() => watchPicks(session, setPicks), [session]);
  return picks;
}

/** Remembers the rep's answer for the conversation in front; null for "none of them". */
export function usePick(seen: Seen): (customerId: CustomerId | null) => void {
  const { session } = usePorts();
  const { now } = useWorkspace();
  return (customerId) => {
    const pick = { customerId, at: toInstant(now()) };
    void rememberPick(session, seen.frame.sighting, pick);
  };
}
