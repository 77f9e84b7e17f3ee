import { toInstant } from '../../lib/domain/instants.ts';
import { sessionValues } from '../../lib/platform/session-values.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { pruneOperations } from '../../lib/storage/prune.ts';

const prunedOnKey = 'prunedOn';

/** Once a day: forgets the log of acts that can no longer be undone. */
export async function keepHouse({ db, now }: Workspace): Promise<void> {
  const today = toInstant(now()).slice(0, 10);
  if ((await sessionValues.get(prunedOnKey)) === today) return;
  await pruneOperations(db, now());
  await sessionValues.set(prunedOnKey, today);
}
