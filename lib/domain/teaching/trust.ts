import type { Sighting } from '../sighting.ts';
import { taughtFields } from './pick.ts';

/** The sample of the lesson and two more customers. */
const checksToTrust = 3;

/** Whether what was taught may be believed: the user called it right for two more customers. */
export function isTrusted({ checks }: { checks: readonly string[] }): boolean {
  return checks.length >= checksToTrust;
}

/** How many customers are still to be looked at before it is believed. */
export function checksLeft({ checks }: { checks: readonly string[] }): number {
  return Math.max(0, checksToTrust - checks.length);
}

/**
 * In: what was read of somebody. Out: a short digest that tells two readings apart and gives nothing
 * of them away (32-bit FNV-1a of the values, so that a name cannot be had back from it).
 */
export function digestOf(values: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of values.join('\n').toLowerCase()) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}

/** In: a sighting. Out: the digest of the person it shows: name first, else every contact. */
export function digestOfSighting({ fields }: Pick<Sighting, 'fields'>): string {
  return digestOf(taughtFields.map((field) => fields[field]?.[0]?.value ?? ''));
}

/** With one more reading that was called right; the same one twice counts once. */
export function withCheck(checks: readonly string[], digest: string): string[] {
  return [...new Set([...checks, digest])].slice(0, 8);
}
