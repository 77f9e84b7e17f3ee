import { useQuery } from '@tanstack/react-query';
import { dayOf } from '../domain/followups/calendar-day.ts';
import { toInstant } from '../domain/instants.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { nextDayOf } from '../services/follow-ups.ts';
import { useWorkspace } from './workspace-context.tsx';

/** The day on which a repeating follow-up comes again if it is done today; null until it is known. */
export function useNextDay(followUp: Pick<FollowUp, 'repeat' | 'dueOn' | 'zone'>): string | null {
  const workspace = useWorkspace();
  const { repeat, dueOn, zone } = followUp;
  const today = dayOf(toInstant(workspace.now()), zone);
  const { data } = useQuery({
    queryKey: ['nextDay', repeat ?? null, dueOn, zone, today],
    queryFn: () => nextDayOf(workspace, followUp),
    enabled: Boolean(repeat),
    staleTime: Number.POSITIVE_INFINITY,
    networkMode: 'always',
    retry: false,
  });
  return repeat ? (data ?? null) : null;
}
