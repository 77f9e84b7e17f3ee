/** Why a write failed, in terms that tell the user what to do. */
export type WriteFailure = 'diskFull' | 'newerVersion' | 'closed' | 'invalid' | 'unknown';

/** A write that did not happen: nothing of it was stored. */
export class WriteError extends Error {
  readonly failure: WriteFailure;
  constructor(failure: WriteFailure, cause?: unknown) {
    super(`nothing was saved: ${failure}`, { cause });
    this.name = 'WriteError';
    this.failure = failure;
  }
}

function namesOf(error: unknown): string[] {
  const names: string[] = [];
  for (let at: unknown = error; at instanceof Error && names.length < 6; ) {
    names.push(at.name);
    at = 'inner' in at && at.inner ? at.inner : at.cause;
  }
  return names;
}

/**
 * Classifies by behaviour: a full disk shows as a quota error, as a bare abort or even as a
 * constraint error on generated keys, depending on the browser's storage back end.
 */
export function toWriteError(error: unknown): WriteError {
  if (error instanceof WriteError) return error;
  const names = namesOf(error);
  if (names.includes('ZodError') || names.includes('$ZodError'))
    return new WriteError('invalid', error);
  if (names.some((name) => name === 'QuotaExceededError')) return new WriteError('diskFull', error);
  if (names.some((name) => name === 'DatabaseClosedError')) return new WriteError('closed', error);
  if (names.some((name) => ['AbortError', 'BulkError', 'ConstraintError'].includes(name))) {
    return new WriteError('diskFull', error);
  }
  return new WriteError('unknown', error);
}
