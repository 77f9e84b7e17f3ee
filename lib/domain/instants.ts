import { z } from 'zod';

/** An instant as UTC text, e.g. `2026-11-21T08:00:00.000Z`; text order is time order. */
export const instantSchema = z.iso.datetime({ precision: 3 });

/** A calendar day without a zone, e.g. `2026-11-21`. */
export const daySchema = z.iso.date();

/** Milliseconds since 1970 (UTC) to instant text. */
export function toInstant(ms: number): string {
  return new Date(ms).toISOString();
}
