import { useState } from 'react';
import type { Match } from '../domain/identity/match.ts';
import { matchOf } from '../services/sightings.ts';
import { useLive } from './live.ts';
import type { Seen } from './tab-context.ts';
import { useWorkspace } from './workspace-context.tsx';

export type MatchResult = { match: Match | undefined; error: Error | null };

/**
 * Who the sighting shows, kept current while customers change. While the same conversation goes on
 * the last answer stays until the next is there; for another conversation it never does.
 */
export function useMatch(seen: Seen | null | undefined): MatchResult {
  const workspace = useWorkspace();
  const [last, setLast] = useState<{ subject: string; match: Match } | null>(null);
  const key = seen ? [seen.subject, whatDecides(seen)] : [];
  const { data, error } = useLive<Match | null>(['match', ...key], async () =>
    seen ? matchOf(workspace, seen.frame.sighting) : null,
  );
  if (!seen) return { match: undefined, error };
  if (data && (last?.match !== data || last.subject !== seen.subject)) {
    setLast({ subject: seen.subject, match: data });
  }
  const kept = last?.subject === seen.subject ? last.match : undefined;
  return { match: data ?? kept, error };
}

/** Messages do not decide who somebody is; leaving them out keeps the card still while they come. */
function whatDecides({ frame }: Seen): unknown {
  const { fields, members, ownAccount, isGroup } = frame.sighting;
  return { fields, members, ownAccount, isGroup };
}
