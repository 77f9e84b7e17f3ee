import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** What a customer needs or suffers from, with the day and the place it was learned. */
export const need = defineRecord({
  name: 'need',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    kind: z.enum(['need', 'pain']),
    text: z.string().trim().min(1).max(1_000),
    at: instantSchema,
    /** How it was learned: a talk, a page, a form, in the rep's words. */
    source: z.string().trim().max(200),
  },
  indexes: ['customerId'],
});
export type Need = RecordOf<typeof need>;
