import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

export const contactKinds = ['phone', 'email', 'wechat', 'whatsapp', 'handle', 'remark'] as const;
export const contactKindSchema = z.enum(contactKinds);
export type ContactKind = z.infer<typeof contactKindSchema>;

/** One way to reach a customer, or a durable name by which a site knows them. */
export const contactPoint = defineRecord({
  name: 'contactPoint',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    kind: contactKindSchema,
    /** Normalised: E.164 phone, lower-case e-mail; equal values are the same contact point. */
    value: z.string().min(1).max(200),
    /** As the rep or the page wrote it. */
    shown: z.string().max(200),
    /** The site whose handle this is; empty for kinds that are valid everywhere. */
    channel: z.string().max(60),
    /** The sentence in which it was said, where it was taken from one. */
    source: z.string().max(200).optional(),
  },
  indexes: ['customerId', '[kind+value]'],
});
export type ContactPoint = RecordOf<typeof contactPoint>;
