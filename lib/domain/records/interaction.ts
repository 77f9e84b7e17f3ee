import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

export const interactionKinds = ['note', 'chat', 'mail', 'call', 'visit', 'event'] as const;
export const interactionKindSchema = z.enum(interactionKinds);
export type InteractionKind = z.infer<typeof interactionKindSchema>;

export const directions = ['in', 'out'] as const;
export type Direction = (typeof directions)[number];

/** The page a note was taken from; the address holds only what its site allows to be kept. */
export const pageLinkSchema = z.strictObject({
  address: z.string().max(2_000),
  title: z.string().max(200),
});
export type PageLink = z.infer<typeof pageLinkSchema>;

/** Something that happened with a customer: a note, a talk, a mail, a call, a visit, an event. */
export const interaction = defineRecord({
  name: 'interaction',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    kind: interactionKindSchema,
    at: instantSchema,
    text: z.string().max(20_000),
    /** The site it happened on, empty when it was not on a page. */
    site: z.string().max(60),
    page: pageLinkSchema.nullable(),
    /** The group in which it was said, empty outside groups. */
    group: z.string().max(200),
    /** Whether the customer wrote (`in`) or the rep did (`out`), where that is known. */
    direction: z.enum(directions).optional(),
    /** Logged by itself from an open conversation: the minute of it, never what was said. */
    isSelfLogged: z.boolean().optional(),
  },
  indexes: ['[customerId+at]', 'customerId', 'at'],
});
export type Interaction = RecordOf<typeof interaction>;
