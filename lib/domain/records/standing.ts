import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';
import { reasonSchema } from './follow-up.ts';

/**
 * In which segments a customer stands, computed from everything else and therefore of this browser
 * only. It is what the next computation is compared with, so that a change is noticed once.
 */
export const standing = defineRecord({
  name: 'standing',
  scope: 'device',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    /** Segment ids, the lifecycle first. */
    segments: z.array(z.string().max(60)).max(40),
    /** Why, by segment id. */
    reasons: z.record(z.string().max(60), reasonSchema),
    /** The segment of the life cycle before the present one; empty at first. */
    formerLifecycle: z.string().max(60),
    computedAt: instantSchema,
  },
  indexes: ['customerId', '*segments'],
});
export type Standing = RecordOf<typeof standing>;
