import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { defineRecord, type RecordOf } from './define-record.ts';
import { pageLinkSchema } from './interaction.ts';

/**
 * A note being written. It stays with the customer on whom it was begun, whatever page is open; one
 * begun in the brief of a follow-up belongs to that follow-up for as long as it is open.
 */
export const draft = defineRecord({
  name: 'draft',
  scope: 'device',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    text: z.string().max(20_000),
    site: z.string().max(60),
    page: pageLinkSchema.nullable(),
    followUpId: idSchema('followUp').optional(),
    /** It went into a note with its follow-up; kept so that an undo of that finds the line again. */
    isTold: z.boolean().optional(),
  },
  indexes: ['customerId'],
});
export type Draft = RecordOf<typeof draft>;
