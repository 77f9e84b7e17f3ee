import { liveQuery } from 'dexie';
import type { Workspace } from '../services/workspace.ts';

const restMs = 1_000;

/**
 * Orders a round a second after the last of several writes, whoever made them, and once at the start.
 * Returns how to stop.
 */
export function keepRounds(
  { db }: Pick<Workspace, 'db'>,
  order: () => Promise<unknown>,
  onFailure: (error: unknown) => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const latest = async () => (await db.operations.orderBy('clock').last())?.clock ?? '';
  const subscription = liveQuery(latest).subscribe({
    next() {
      clearTimeout(timer);
      timer = setTimeout(() => void order().catch(onFailure), restMs);
    },
    error: onFailure,
  });
  return () => {
    clearTimeout(timer);
    subscription.unsubscribe();
  };
}
