import { toInstant } from '../../domain/instants.ts';
import type { CustomerId } from '../../domain/records/customer.ts';
import { act, type Workspace } from '../workspace.ts';

/**
 * The customer has just written: the journeys they are on were answered, and the next round ends those
 * that stop with a reply. The timeline tells too little for that: it has one line an hour, to the minute.
 */
export async function noteReplyOnJourneys(
  workspace: Workspace,
  customerId: CustomerId,
): Promise<void> {
  const runs = await workspace.db.journeyRun.where('customerId').equals(customerId).toArray();
  const waiting = runs.filter(
    ({ status, repliedAt, deletedAt }) =>
      status === 'active' && repliedAt === undefined && deletedAt === null,
  );
  if (waiting.length === 0) return;
  const repliedAt = toInstant(workspace.now());
  await act(workspace, null, '', async (writer) => {
    for (const { id } of waiting) await writer.patch('journeyRun', id, { repliedAt });
  });
}
