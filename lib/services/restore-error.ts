/** Why a file was not restored. In every case the data is what it was before. */
export type RestoreFailure =
  /** Not a file of ours at all. */
  | 'notABackup'
  /** Made by a newer version: update first. */
  | 'newerFormat'
  | 'tooLarge'
  /** Cut short or changed since it was made. */
  | 'damaged'
  /** A row that no version of ours writes. */
  | 'invalidRow'
  /** There are customers here already. */
  | 'notEmpty'
  | 'cancelled'
  /** The file is good, but the browser could not store it: no room, or a damaged profile. */
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
