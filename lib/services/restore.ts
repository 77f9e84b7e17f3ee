import type { KeyValuePort } from '../platform/key-value.ts';
import type { ZhikeDatabase } from '../storage/database.ts';
import type { LongTask, LostRows } from './backup.ts';

/** Why a file was not restored. In every case the data is what it was before. */
export type RestoreFailure =
  | 'notABackup'
  | 'newerFormat'
  | 'tooLarge'
  | 'damaged'
  | 'invalidRow'
  | 'notEmpty'
  | 'cancelled'
  | 'notSaved';

export class RestoreError extends Error {
  readonly code: RestoreFailure;
  /** Line of the file at which it was found, when there is one. */
  readonly line: number | null;
  constructor(code: RestoreFailure, line: number | null = null, cause?: unknown) {
    super(`nothing was restored: ${code}${line === null ? '' : ` in line ${line}`}`, { cause });
    this.name = 'RestoreError';
    this.code = code;
    this.line = line;
  }
}

export type BackupHeader = {
  version: number;
  exportedAt: string;
  /** Rows by kind, deleted ones included. */
  counts: Record<string, number>;
  lost: LostRows[];
};

export type RestoreOptions = LongTask & {
  values: KeyValuePort;
  now: number;
  newId: () => string;
  /** Replaces what is there; only from the recovery screen, after a download was offered. */
  replace?: boolean;
};

/** What a file says of itself, to be shown before restoring. Throws a RestoreError. */
export async function readBackupHeader(_file: Blob): Promise<BackupHeader> {
  throw new Error('not written yet');
}

/** Restores a whole file or nothing. Throws a RestoreError. */
export async function restore(
  _db: ZhikeDatabase,
  _file: Blob,
  _options: RestoreOptions,
): Promise<{ counts: Record<string, number> }> {
  throw new Error('not written yet');
}
