import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** 1 to 5, 0 to 10, and 0 to 10 for "would you recommend us". */
export const satisfactionScales = ['csat5', 'csat10', 'nps'] as const;
export type SatisfactionScale = (typeof satisfactionScales)[number];

/** One answer of a customer to how satisfied they are. */
export const satisfaction = defineRecord({
  name: 'satisfaction',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    scale: z.enum(satisfactionScales),
    score: z.int().min(0).max(10),
    at: instantSchema,
    comment: z.string().trim().max(1_000),
  },
  indexes: ['customerId', 'at'],
});
export type Satisfaction = RecordOf<typeof satisfaction>;
