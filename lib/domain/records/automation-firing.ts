import { z } from 'zod';
import { fieldPathSchema } from '../automation/rule-schema.ts';
import { idSchema } from '../ids.ts';
import { daySchema, instantSchema } from '../instants.ts';
import { customValueSchema, saleStages } from './customer.ts';
import { defineRecord, type RecordOf } from './define-record.ts';
import { reasonSchema } from './follow-up.ts';

const valueSchema = customValueSchema.nullable();
const stageSchema = z.enum(saleStages);
const takenBack = { isTakenBack: z.boolean() };

/** One thing that was done, with what is needed to take it back. */
export const effectSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tag'),
    tag: z.string().max(40),
    tagging: idSchema('tagging'),
    expiresOn: daySchema.nullable(),
    ...takenBack,
  }),
  z.strictObject({
    kind: z.literal('untag'),
    tag: z.string().max(40),
    taggings: z.array(idSchema('tagging')).min(1).max(20),
    ...takenBack,
  }),
  z.strictObject({
    kind: z.literal('followUp'),
    followUp: idSchema('followUp'),
    title: z.string().max(300),
    dueOn: daySchema,
    ...takenBack,
  }),
  z.strictObject({
    kind: z.literal('owner'),
    before: z.string().max(64),
    after: z.string().max(64),
    ...takenBack,
  }),
  z.strictObject({
    kind: z.literal('stage'),
    /** null = the sale had no stage yet. */
    before: stageSchema.nullable(),
    after: stageSchema,
    ...takenBack,
  }),
  z.strictObject({
    kind: z.literal('field'),
    field: fieldPathSchema,
    before: valueSchema,
    after: valueSchema,
    ...takenBack,
  }),
  /** A follow-up that was not made: this customer may not be contacted. */
  z.strictObject({
    kind: z.literal('held'),
    title: z.string().max(300),
    ...takenBack,
  }),
]);
export type Effect = z.infer<typeof effectSchema>;

/**
 * A rule, or a step of a journey, went off for a customer: there is one such row for each of the three
 * and an occasion, ever. Also the log.
 */
export const automationFiring = defineRecord({
  name: 'automationFiring',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    automationId: idSchema('automation'),
    occasion: z.string().min(1).max(160),
    /** Number of the step, from 0. */
    step: z.int().min(0).max(20),
    /** When what set it off happened; and when it went off. */
    happenedAt: instantSchema,
    at: instantSchema,
    why: reasonSchema,
    effects: z.array(effectSchema).max(12),
    /** The run it was part of. */
    run: z.string().min(1).max(64),
    /** The automations whose effects led here, the first one first. */
    chain: z.array(idSchema('automation')).max(4),
  },
  indexes: ['customerId', 'run', 'at'],
});
export type AutomationFiring = RecordOf<typeof automationFiring>;
