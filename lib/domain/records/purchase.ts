import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { currencySchema, minorUnitsSchema } from '../money.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

export const purchaseItemSchema = z.strictObject({
  name: z.string().trim().min(1).max(200),
  quantity: z.number().positive().max(1_000_000),
  unitMinor: minorUnitsSchema.nonnegative(),
});
export type PurchaseItem = z.infer<typeof purchaseItemSchema>;

export const refundSchema = z.strictObject({
  at: instantSchema,
  minor: minorUnitsSchema.positive(),
  reason: z.string().trim().max(200),
});
export type Refund = z.infer<typeof refundSchema>;

/** One order of a customer. What was agreed is `totalMinor`; items may be unknown or discounted. */
export const purchase = defineRecord({
  name: 'purchase',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    at: instantSchema,
    currency: currencySchema,
    totalMinor: minorUnitsSchema.nonnegative(),
    items: z.array(purchaseItemSchema).max(200),
    refunds: z.array(refundSchema).max(50),
    orderNumber: z.string().trim().max(80),
  },
  indexes: ['customerId', 'at'],
});
export type Purchase = RecordOf<typeof purchase>;
