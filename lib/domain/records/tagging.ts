import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { daySchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';
import { reasonSchema } from './follow-up.ts';

/** One tag on one customer. A record of its own, so that two devices adding tags never collide. */
export const tagging = defineRecord({
  name: 'tagging',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    tagId: idSchema('tag'),
    /** Day on which it goes by itself; absent or null = stays. */
    expiresOn: daySchema.nullable().optional(),
    /** Put on by a rule and taken off by it; what a person puts on stays. */
    isRule: z.boolean().optional(),
    /** How a rule came to it, with its figures, and on which day. */
    formula: reasonSchema.optional(),
    computedOn: daySchema.optional(),
  },
  indexes: ['customerId', 'tagId'],
});
export type Tagging = RecordOf<typeof tagging>;
