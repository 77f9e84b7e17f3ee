import { z } from 'zod';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

const counts = z.record(z.string().min(1).max(80), z.int().min(0).max(1_000_000_000));

/** How reading a site went on this device: counts by finder, never anything that was read. */
export const siteHealth = defineRecord({
  name: 'siteHealth',
  scope: 'device',
  fields: {
    site: z.string().min(1).max(60),
    /** When somebody was last recognised as being shown, to the minute. */
    lastWorkedAt: instantSchema.nullable(),
    /** How often a finder that should have found something did not. */
    misses: counts,
    /** How often a finder read something else than another one of the same field. */
    disagreements: counts,
    /** Passes that took too long. */
    overruns: z.int().min(0).max(1_000_000_000),
  },
  indexes: ['site'],
});
export type SiteHealth = RecordOf<typeof siteHealth>;
