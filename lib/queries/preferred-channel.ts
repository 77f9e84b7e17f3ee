import { type ChannelScore, channelsOf } from '../domain/followups/channel.ts';
import { toInstant } from '../domain/instants.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import { useLive } from './live.ts';
import { useWorkspace } from './workspace-context.tsx';

/** Tries from which a channel is worth naming. */
const fewestTries = 2;

/** The channel on which a customer answers most in the last 90 days; null where it cannot be told. */
export function usePreferredChannel(customerId: CustomerId) {
  const { db, now } = useWorkspace();
  return useLive<ChannelScore | null>(['preferredChannel', customerId], async () => {
    const rows = await db.interaction
      .where('[customerId+at]')
      .between([customerId, ''], [customerId, '\uffff'])
      .toArray();
    const kept = rows.filter(({ deletedAt }) => deletedAt === null);
    const [best] = channelsOf(kept, toInstant(now()));
    return best && best.tries >= fewestTries && best.replies > 0 ? best : null;
  });
}
