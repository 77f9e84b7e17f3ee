import type { ZhikeDatabase } from '../storage/database.ts';
import type { Opened, OpenOptions, RecoveryReason } from '../storage/open.ts';

/** What happened, in terms for which there is a text. */
export type Damage = 'cannotOpen' | 'empty' | 'other' | 'older' | 'rowsMissing' | 'unsure';

/** Ways out, in the order in which they are offered; starting empty is always the last. */
export type RecoveryAction = 'retry' | 'downloadReadable' | 'restoreFile' | 'startEmpty';

export type RecoveryAdvice = {
  damage: Damage;
  /** Rows that were known to be there and are not; null when that cannot be told. */
  missingRows: number | null;
  actions: readonly RecoveryAction[];
};

export function adviseRecovery(_reason: RecoveryReason): RecoveryAdvice {
  throw new Error('not written yet');
}

/** Closes and opens again: damage that was only a lock or a slow disk goes away by this. */
export async function retryOpening(_db: ZhikeDatabase, _options: OpenOptions): Promise<Opened> {
  throw new Error('not written yet');
}

/**
 * Begins with an empty database. What can be read of the old one is kept under another name,
 * `keptAs`; null when nothing could be read. `isConfirmed` is the user's typed confirmation.
 */
export async function startEmpty(
  _db: ZhikeDatabase,
  _options: OpenOptions & { now: number; isConfirmed: true },
): Promise<{ opened: Opened; keptAs: string | null }> {
  throw new Error('not written yet');
}
