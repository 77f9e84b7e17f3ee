import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** The order of handling: say sorry, listen, solve, and ask later whether it is solved. */
export const complaintSteps = ['apologised', 'listened', 'solved', 'checked'] as const;
export type ComplaintStep = (typeof complaintSteps)[number];

/** What a customer is unhappy about, how it was handled, and by when. */
export const complaint = defineRecord({
  name: 'complaint',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    /** When the customer complained; the clock of the first answer starts here. */
    at: instantSchema,
    text: z.string().trim().min(1).max(2_000),
    cause: z.string().trim().max(1_000),
    solution: z.string().trim().max(1_000),
    /** First answer to the customer; null while they wait. */
    respondedAt: instantSchema.nullable(),
    /** When each step was taken. */
    steps: z.partialRecord(z.enum(complaintSteps), instantSchema),
  },
  indexes: ['customerId', 'at'],
  merge: { perKey: ['steps'] },
});
export type Complaint = RecordOf<typeof complaint>;
