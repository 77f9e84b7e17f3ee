import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';
import { scriptCaps } from './script.ts';

/** From worse to better. */
export const scriptOutcomes = ['none', 'reply', 'order'] as const;
export type ScriptOutcome = (typeof scriptOutcomes)[number];

/** A script was used with a customer, and what it earned. What the customer had written is not kept. */
export const scriptUse = defineRecord({
  name: 'scriptUse',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    scriptId: idSchema('script'),
    at: instantSchema,
    /** Place of the step that was used; 0 = the first. */
    step: z
      .int()
      .min(0)
      .max(scriptCaps.steps - 1),
    /** The customer's segment in the life cycle at that time; empty where unknown. */
    segment: z.string().max(60),
    /** What the customer was talking about, as concepts of the lexicon. */
    concepts: z.array(z.string().max(40)).max(8),
    /** `none` until a reply or an order is seen within its time. */
    outcome: z.enum(scriptOutcomes),
    outcomeAt: instantSchema.nullable(),
  },
  indexes: ['customerId', 'scriptId', 'at'],
});
export type ScriptUse = RecordOf<typeof scriptUse>;
