import type { Counters } from './database.ts';

export const noRows: Counters = { counts: {}, digest: 0, lastOp: 0 };

/** FNV-1a, 32 bit: small, and enough to notice that rows are missing or older. */
function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
}

/** What one row adds to the digest; adding it a second time takes it out again. */
export function rowDigest(kind: string, id: string, revision: string): number {
  return hashText(`${kind}:${id}:${revision}`);
}

/** Counters after rows were added and revisions replaced. */
export function countRows(
  counters: Counters,
  changes: readonly { kind: string; added: number; digest: number }[],
): Counters {
  const counts = { ...counters.counts };
  let digest = counters.digest;
  for (const change of changes) {
    counts[change.kind] = (counts[change.kind] ?? 0) + change.added;
    digest = (digest ^ change.digest) >>> 0;
  }
  return { counts, digest, lastOp: counters.lastOp + 1 };
}
