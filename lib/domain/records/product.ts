import { z } from 'zod';
import { currencySchema, minorUnitsSchema } from '../money.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** Something the shop sells, under the names that customers use for it. */
export const product = defineRecord({
  name: 'product',
  scope: 'synced',
  fields: {
    name: z.string().trim().min(1).max(200),
    aliases: z.array(z.string().trim().min(1).max(100)).max(20),
    unit: z.string().trim().max(20),
    currency: currencySchema,
    /** Usual price of one unit; null where it is agreed each time. */
    priceMinor: minorUnitsSchema.nonnegative().nullable(),
    isOffered: z.boolean(),
  },
  indexes: ['name'],
});
export type Product = RecordOf<typeof product>;
