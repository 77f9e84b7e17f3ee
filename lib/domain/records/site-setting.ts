import { z } from 'zod';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** A site the user switched on, for exactly the origins that were asked for. */
export const siteSetting = defineRecord({
  name: 'siteSetting',
  scope: 'device',
  fields: {
    site: z.string().min(1).max(60),
    /** Match patterns that were granted, e.g. `https://mail.example.com/*`. */
    origins: z.array(z.string().max(300)).min(1).max(20),
    isOn: z.boolean(),
    /** The in-page button that opens the panel. */
    hasButton: z.boolean(),
    /** Small marks beside known customers in the site's lists. Rows from before them lack it: off. */
    hasMarks: z.boolean().exactOptional(),
    /** Talks with known customers are noted by themselves. Rows from before it lack it: off. */
    logsTalks: z.boolean().exactOptional(),
    lastReadAt: instantSchema.nullable(),
  },
  indexes: ['site'],
});
export type SiteSetting = RecordOf<typeof siteSetting>;
