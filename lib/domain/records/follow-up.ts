import { z } from 'zod';
import { repeatPattern } from '../followups/repeat.ts';
import { idSchema } from '../ids.ts';
import { daySchema, instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** A rule's sentence as a key of the texts, and the figures that go into it. */
export const reasonSchema = z.strictObject({
  code: z.string().min(1).max(60),
  values: z.record(z.string().max(40), z.union([z.string().max(300), z.number()])),
});
export type Reason = z.infer<typeof reasonSchema>;

/**
 * The trigger that made a follow-up, and which occasion it stands for: one trigger makes one
 * follow-up for a customer and an occasion, ever. The strongest reason comes first.
 */
export const originSchema = z.strictObject({
  trigger: z.string().min(1).max(60),
  occasion: z.string().max(120),
  strength: z.number().min(0).max(100),
  reasons: z.array(reasonSchema).min(1).max(12),
  /** Occasions of other triggers that this one reminder stands for as well. */
  also: z
    .array(z.strictObject({ trigger: z.string().max(60), occasion: z.string().max(120) }))
    .max(12)
    .optional(),
  /** Why the rule took it back by itself; absent where a person closed it. */
  takenBack: reasonSchema.optional(),
});
export type Origin = z.infer<typeof originSchema>;

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
    /** The sentence it was taken from, where it was found in what was said. */
    source: z.string().max(200).optional(),
    /** What made it, where no person did. */
    origin: originSchema.optional(),
    /** The RRULE by which it comes again when it is done; null = once. */
    repeat: z.string().max(120).regex(repeatPattern).nullable().optional(),
    /** The first of those that repeat; left out for the first itself. */
    series: idSchema('followUp').optional(),
  },
  indexes: ['customerId', '[status+dueAt]'],
});
export type FollowUp = RecordOf<typeof followUp>;
