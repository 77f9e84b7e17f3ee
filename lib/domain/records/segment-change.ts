import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';
import { reasonSchema } from './follow-up.ts';

/** A customer entered or left a segment: an event that rules may start from. */
export const segmentChange = defineRecord({
  name: 'segmentChange',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    segment: z.string().min(1).max(60),
    change: z.enum(['entered', 'left']),
    at: instantSchema,
    reason: reasonSchema.nullable(),
  },
  indexes: ['customerId', 'at'],
});
export type SegmentChange = RecordOf<typeof segmentChange>;
