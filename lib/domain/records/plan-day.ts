import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { daySchema, instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/**
 * What the rules planned on one day in this browser: so that a day's limit holds over many runs, and a
 * run can be seen and taken back.
 */
export const planDay = defineRecord({
  name: 'planDay',
  scope: 'device',
  fields: {
    day: daySchema,
    /** The rules by which everybody was looked at, as text to compare with. */
    rules: z.string().max(100_000),
    /** Follow-ups that were made on the day. */
    made: z.array(idSchema('followUp')).max(5_000),
    /** Acts that wrote them; each can be taken back. */
    groups: z.array(z.string().max(64)).max(2_000),
    /** Customers who are due but beyond the limit, and the last day of those who wait. */
    waiting: z.int().nonnegative(),
    lastDay: daySchema.nullable(),
    /** Customers whom the frequency cap spares today. */
    held: z.int().nonnegative(),
    /** Reminders that the rules took back by themselves. */
    takenBack: z.int().nonnegative(),
    /** When the rep closed the day, and the review of the week. */
    closedAt: instantSchema.nullable(),
    reviewedAt: instantSchema.nullable(),
  },
  indexes: ['day'],
});
export type PlanDay = RecordOf<typeof planDay>;
