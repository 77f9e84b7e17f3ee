import { digestOf } from '../digest.ts';
import type { Sighting } from '../sighting.ts';

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
 * In: name and phone as they were read. Out: a short digest that tells two customers apart and gives
 * nothing of them away (32-bit FNV-1a, of which a name cannot be had back). The same person gives the
 * same digest however the phone is written.
 */
export function digestOfPerson(name: string, phone: string): string {
  return digestOf(`${name.trim().toLowerCase()}\n${phone.replace(/\D/g, '').slice(-8)}`);
}

/** In: a sighting. Out: the digest of the person it shows. */
export function digestOfSighting({ fields }: Pick<Sighting, 'fields'>): string {
  return digestOfPerson(fields.name?.[0]?.value ?? '', fields.phone?.[0]?.value ?? '');
}

/** With one more reading that was called right; the same one twice counts once. */
export function withCheck(checks: readonly string[], digest: string): string[] {
  return [...new Set([...checks, digest])].slice(0, 8);
}
