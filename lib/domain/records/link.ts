import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/**
 * The rep's own answer to "is this TA?" on a site without durable ids: the shown name means this
 * customer (`is`) or surely not (`isNot`). Deleting the record takes the answer back.
 */
export const link = defineRecord({
  name: 'link',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    site: z.string().min(1).max(60),
    /** The rep's own account on the site, empty where the page does not tell. */
    account: z.string().max(200),
    /** The exact name that was shown when the rep confirmed. */
    name: z.string().min(1).max(200),
    avatar: z.string().max(200),
    verdict: z.enum(['is', 'isNot']),
  },
  indexes: ['customerId', '[site+name]'],
});
export type Link = RecordOf<typeof link>;
