import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** Why somebody may leave: the price, needs that have grown, or that nobody cared. */
export const winBackReasons = ['price', 'upgrade', 'emotional'] as const;
export type WinBackReason = (typeof winBackReasons)[number];

export const winBackOutcomes = ['open', 'won', 'lost'] as const;

/** One attempt to win a customer back, by what makes them leave. */
export const winBack = defineRecord({
  name: 'winBack',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    reason: z.enum(winBackReasons),
    /** When the attempt began. */
    at: instantSchema,
    outcome: z.enum(winBackOutcomes),
    /** When its outcome was known; null while it is open. */
    endedAt: instantSchema.nullable(),
  },
  indexes: ['customerId', 'at'],
});
export type WinBack = RecordOf<typeof winBack>;
