import { toInstant } from '../domain/instants.ts';
import type { ZhikeDatabase } from '../storage/database.ts';
import type { RecoveryReason } from '../storage/open.ts';
import { foundDatabase, type Opened, type OpenOptions, openDatabase } from '../storage/open.ts';
import { forgetSentinel, type Sentinel } from '../storage/sentinel.ts';
import { remakeDatabase, setAside } from '../storage/set-aside.ts';

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

const damageByReason: Record<RecoveryReason['kind'], Damage> = {
  cannotOpen: 'cannotOpen',
  missing: 'empty',
  otherEpoch: 'other',
  older: 'older',
  rowsMissing: 'rowsMissing',
  unsureIfNew: 'unsure',
};

function rowsOf({ counts }: Sentinel): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function missingRowsOf(reason: RecoveryReason): number | null {
  if (reason.kind === 'rowsMissing') return Math.max(reason.expected - reason.found, 0) || null;
  if (reason.kind === 'missing') return reason.expected && rowsOf(reason.expected);
  return null;
}

/** What happened and what can be done about it. Nothing has been written so far. */
export function adviseRecovery(reason: RecoveryReason): RecoveryAdvice {
  const damage = damageByReason[reason.kind];
  // Of a database that is empty there is nothing to download.
  const isEmpty = damage === 'empty' && reason.kind === 'missing' && reason.expected !== null;
  const actions: RecoveryAction[] =
    isEmpty || damage === 'unsure'
      ? ['retry', 'restoreFile', 'startEmpty']
      : ['retry', 'downloadReadable', 'restoreFile', 'startEmpty'];
  return { damage, missingRows: missingRowsOf(reason), actions };
}

/** Closes and opens again: damage that was only a lock or a slow disk goes away by this. */
export async function retryOpening(db: ZhikeDatabase, options: OpenOptions): Promise<Opened> {
  db.close();
  return openDatabase(options);
}

/**
 * Begins with an empty database. What can be read of the old one is kept under another name,
 * `keptAs`; null when nothing could be read. `isConfirmed` is the user's typed confirmation.
 * Rejects, with the old database as it was, when what was read could not be kept; and when the
 * browser can make no database at all.
 */
export async function startEmpty(
  db: ZhikeDatabase,
  options: OpenOptions & { now: number; isConfirmed: true },
): Promise<{ opened: Opened; keptAs: string | null }> {
  const stamp = toInstant(options.now).replaceAll(/[^0-9]/g, '');
  const keptAs = db.isOpen() ? await setAside(db, `${db.name}-kept-${stamp}`) : null;
  await remakeDatabase(db);
  await foundDatabase(db, options.newId);
  // Without this the next opening would miss what has just been given up.
  await forgetSentinel(options.values).catch(() => null);
  return { opened: await retryOpening(db, options), keptAs };
}
