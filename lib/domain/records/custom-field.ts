import { z } from 'zod';
import { defineRecord, type RecordOf } from './define-record.ts';

export const customFieldKinds = ['text', 'number', 'date', 'choice', 'yesNo'] as const;

/** A profile field that the business made for itself. */
export const customField = defineRecord({
  name: 'customField',
  scope: 'synced',
  fields: {
    label: z.string().trim().min(1).max(60),
    kind: z.enum(customFieldKinds),
    choices: z.array(z.string().trim().min(1).max(60)).max(50),
    order: z.int().min(0),
  },
});
export type CustomField = RecordOf<typeof customField>;
