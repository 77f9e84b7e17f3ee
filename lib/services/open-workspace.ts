import { uuidv7 } from 'uuidv7';
import type { KeyValuePort } from '../platform/key-value.ts';
import type { ZhikeDatabase } from '../storage/database.ts';
import { keepSentinel, type SentinelKeeper } from '../storage/keep-sentinel.ts';
import { type Opened, type OpenOptions, openDatabase } from '../storage/open.ts';
import { type LongTask, type LostRows, readableRows } from './backup.ts';
import { adviseRecovery, type RecoveryAdvice, retryOpening, startEmpty } from './recovery.ts';
import { restore } from './restore.ts';
import type { Workspace } from './workspace.ts';

/** Data that cannot be trusted as it is, with the ways out. Nothing is written until one is chosen. */
export type DamagedWorkspace = {
  advice: RecoveryAdvice;
  retry: () => Promise<OpenedWorkspace>;
  /** What can still be read, as a backup file. */
  readWhatIsLeft: (task?: LongTask) => Promise<{ file: Blob; lost: LostRows[] }>;
  /** Replaces what is there by a backup file. Throws a RestoreError; then nothing has changed. */
  restoreFrom: (file: Blob, task?: LongTask) => Promise<OpenedWorkspace>;
  /** Begins anew; the user has typed the confirmation. */
  startEmpty: () => Promise<OpenedWorkspace>;
};

export type OpenedWorkspace =
  | {
      state: 'ready';
      workspace: Workspace;
      /** Nothing could be noted outside the database, so that a loss might go unnoticed. */
      isUnguarded: boolean;
    }
  | { state: 'damaged'; damage: DamagedWorkspace };

export type OpenWorkspaceOptions = {
  values: KeyValuePort;
  /** Name of the database, for tests. */
  name?: string;
  /** Another window upgraded the data; this one has to be reloaded. */
  onVersionChange?: () => void;
  /** Opening waits for another window that still holds the data in an older form. */
  onBlocked?: () => void;
};

function workspaceOf(db: ZhikeDatabase): Workspace {
  return {
    db,
    now: () => Date.now(),
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: uuidv7,
  };
}

function damageOf(opened: Opened & { state: 'recovery' }, options: OpenOptions): DamagedWorkspace {
  const { db, reason } = opened;
  const retry = async () => toOpenedWorkspace(await retryOpening(db, options), options);
  return {
    advice: adviseRecovery(reason),
    retry,
    readWhatIsLeft: (task) => readableRows(db, { now: Date.now(), ...task }),
    restoreFrom: async (file, task) => {
      const { values, newId } = options;
      await restore(db, file, { values, newId, now: Date.now(), replace: true, ...task });
      return retry();
    },
    startEmpty: async () => {
      const begun = await startEmpty(db, { ...options, now: Date.now(), isConfirmed: true });
      return toOpenedWorkspace(begun.opened, options);
    },
  };
}

function toOpenedWorkspace(opened: Opened, options: OpenOptions): OpenedWorkspace {
  if (opened.state === 'ready') {
    return { state: 'ready', workspace: workspaceOf(opened.db), isUnguarded: opened.isUnguarded };
  }
  return { state: 'damaged', damage: damageOf(opened, options) };
}

/** Opens the data of this browser: ready to work with, or damaged with the ways out. */
export async function openWorkspace(options: OpenWorkspaceOptions): Promise<OpenedWorkspace> {
  const openOptions: OpenOptions = { ...options, newId: uuidv7 };
  return toOpenedWorkspace(await openDatabase(openOptions), openOptions);
}

/**
 * Keeps a note, outside the database, of what it holds, so that a loss is noticed at the next
 * opening. For a page that is open: `flush` when it goes away, `stop` when it is gone.
 */
export function guardContents(
  { db }: Workspace,
  values: KeyValuePort,
  onTrouble: (error: unknown) => void,
): SentinelKeeper {
  return keepSentinel(db, values, { onTrouble });
}
