/** Why a write failed, in terms that tell the user what to do. */
export const writeFailures = [
  /** No room on the disk, as far as can be told: check the free space. */
  'diskFull',
  /** A newer version of the extension has written here: reload this window. */
  'newerVersion',
  /** The database was closed by an upgrade or a reset: reload this window. */
  'closed',
  /** A value or an id that must not be stored: a mistake of ours. */
  'invalid',
  'unknown',
] as const;
export type WriteFailure = (typeof writeFailures)[number];

/** A write that did not happen: nothing of it was stored. */
export class WriteError extends Error {
  readonly failure: WriteFailure;
  constructor(failure: WriteFailure, cause?: unknown) {
    super(`nothing was saved: ${failure}`, { cause });
    this.name = 'WriteError';
    this.failure = failure;
  }
}

/** The error, what it wraps, and what a bulk operation gathered; deepest last, at most six deep. */
function chainOf(error: unknown, depth = 0): Error[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const inner = 'inner' in error && error.inner ? error.inner : error.cause;
  const failures = 'failures' in error && Array.isArray(error.failures) ? error.failures : [];
  return [error, ...chainOf(inner, depth + 1), ...chainOf(failures[0], depth + 1)];
}

/** A browser without `DOMException instanceof Error` would need more; all that run this have it. */
const failureByName: Record<string, WriteFailure> = {
  ZodError: 'invalid',
  $ZodError: 'invalid',
  DataError: 'invalid',
  DataCloneError: 'invalid',
  /** What the rules of the records throw, e.g. of a refund above the rest. */
  RangeError: 'invalid',
  QuotaExceededError: 'diskFull',
  QuotaExceeded: 'diskFull',
  VersionError: 'newerVersion',
  DatabaseClosedError: 'closed',
  DatabaseClosed: 'closed',
  InvalidStateError: 'closed',
};

/**
 * Classifies by behaviour: a full disk shows as a quota error, as a bare abort or even as a
 * constraint error of the key generator, depending on the browser's storage back end. Any other
 * constraint error is an id that exists already.
 */
export function toWriteError(error: unknown): WriteError {
  if (error instanceof WriteError) return error;
  const chain = chainOf(error);
  for (const { name } of chain) {
    const failure = failureByName[name];
    if (failure) return new WriteError(failure, error);
  }
  const constraint = chain.find(({ name }) => name === 'ConstraintError');
  if (constraint && !constraint.message.includes('key generator')) {
    return new WriteError('invalid', error);
  }
  const isFull = chain.some(({ name }) => name === 'AbortError' || name === 'BulkError');
  return new WriteError(constraint || isFull ? 'diskFull' : 'unknown', error);
}
