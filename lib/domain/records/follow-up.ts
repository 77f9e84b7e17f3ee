import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { daySchema, instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

export const followUpStatuses = ['open', 'done', 'cancelled'] as const;

/**
 * Something to do for a customer. The wall-clock day and time are what the rep meant; `dueAt` is the
 * instant they stand for in `zone` (start of the day when there is no time).
 */
export const followUp = defineRecord({
  name: 'followUp',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    title: z.string().trim().min(1).max(300),
    dueOn: daySchema,
    dueTime: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
    zone: z.string().min(1).max(60),
    dueAt: instantSchema,
    snoozedUntil: instantSchema.nullable(),
    status: z.enum(followUpStatuses),
    doneAt: instantSchema.nullable(),
    /** When the rep was notified of this due time, so that it is told once. */
    notifiedAt: instantSchema.nullable(),
  },
  indexes: ['customerId', '[status+dueAt]'],
});
export type FollowUp = RecordOf<typeof followUp>;
