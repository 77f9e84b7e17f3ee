import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { daySchema, instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';
import { reasonSchema } from './follow-up.ts';

/** A customer on a journey; one of each journey at a time. */
export const journeyRun = defineRecord({
  name: 'journeyRun',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    automationId: idSchema('automation'),
    occasion: z.string().min(1).max(160),
    happenedAt: instantSchema,
    startedAt: instantSchema,
    startedOn: daySchema,
    /** When the customer first wrote since, as it was seen on a page: talks are logged once an hour only. */
    repliedAt: instantSchema.optional(),
    why: reasonSchema,
    stepsDone: z.int().min(0).max(20),
    /** Day of the last step that was done; null before the first. */
    lastStepOn: daySchema.nullable(),
    status: z.enum(['active', 'done', 'stopped']),
    /** What ended it early. */
    stoppedBy: reasonSchema.nullable(),
    chain: z.array(idSchema('automation')).max(4),
  },
  indexes: ['customerId', 'automationId'],
});
export type JourneyRun = RecordOf<typeof journeyRun>;
