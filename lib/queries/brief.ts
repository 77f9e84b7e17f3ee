import type { ConversationWay } from '../domain/brief/conversation-way.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp, Reason } from '../domain/records/follow-up.ts';
import {
  type FullBrief,
  readBrief,
  readConversationWay,
  readRhythmDay,
} from '../services/brief.ts';
import { readReasonsKeptAway } from '../services/daily-plan.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** What to know before getting in touch, kept current. */
export function useBrief(followUp: FollowUp) {
  const workspace = useWorkspace();
  return useLive<FullBrief>(['brief', followUp.id], () => readBrief(workspace, followUp));
}

/** Why rules would have reminded of the customer, where the rep's own follow-up took their place. */
export function useReasonsKeptAway(followUp: FollowUp): readonly Reason[] {
  const workspace = useWorkspace();
  const kept = useLive<Reason[]>(['keptAway', followUp.id], () =>
    readReasonsKeptAway(workspace, followUp),
  );
  return kept.data ?? [];
}

/** How to get to a customer's conversation; null where no site that is on knows them. */
export function useConversationWay(customerId: CustomerId) {
  const workspace = useWorkspace();
  return useLive<ConversationWay | null>(['way', customerId], () =>
    readConversationWay(workspace, customerId),
  );
}

/** The day on which the rhythm brings a customer up by itself; null for none. */
export function useRhythmDay(customerId: CustomerId): string | null | undefined {
  const workspace = useWorkspace();
  return useLive<string | null>(['rhythm', customerId], () => readRhythmDay(workspace, customerId))
    .data;
}
