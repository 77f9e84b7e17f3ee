import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { daySchema, instantSchema } from '../instants.ts';
import { currencies } from '../money.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

const clockSchema = z.string().max(40);

/** A pass over customers that has begun and not ended: it goes on where it was stopped. */
export const passSchema = z.strictObject({
  /** `all` customers, or `some` that were written to. */
  scope: z.enum(['all', 'some']),
  /** Nothing is told of changes: the first pass there is, or one after the rules were changed. */
  isQuiet: z.boolean(),
  startedAt: instantSchema,
  /** Operations up to this clock are seen to by it. */
  upTo: clockSchema,
  day: daySchema,
  rules: z.string().max(100_000),
  /** Id of the last customer who is done; empty at first. */
  after: z.string().max(64),
});
export type Pass = z.infer<typeof passSchema>;

/** Customers for whom a step failed: it is tried again with them when that time has come. */
export const owedSchema = z.strictObject({
  notBefore: instantSchema,
  /** Everybody, and then the list is empty. */
  isAll: z.boolean(),
  customerIds: z.array(idSchema('customer')),
});

/** The one row that tells how far the computation of segments has come in this browser. */
export const roundState = defineRecord({
  name: 'roundState',
  scope: 'device',
  fields: {
    /** The database it is about; after a restore everything begins anew. */
    epoch: z.string().max(64),
    /** Clock of the last operation that was seen to. */
    through: clockSchema,
    /** Day of the last pass over everybody; null before the first ended. */
    day: daySchema.nullable(),
    /** The rules by which that pass was made, as text to compare with. */
    rules: z.string().max(100_000),
    pass: passSchema.nullable(),
    owed: owedSchema.nullable().optional(),
    /** Month for which the shop's cut points hold, `yyyy-mm`; empty before any. */
    cutsMonth: z.string().max(7),
    revenueCuts: z.partialRecord(
      z.enum(currencies),
      z.strictObject({ minor: z.int().nonnegative(), buyers: z.int().nonnegative() }),
    ),
  },
});
export type Owed = z.infer<typeof owedSchema>;
export type RoundState = RecordOf<typeof roundState>;
