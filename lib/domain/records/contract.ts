import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { daySchema } from '../instants.ts';
import { currencySchema, minorUnitsSchema } from '../money.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

export const paymentSchema = z.strictObject({
  dueOn: daySchema,
  minor: minorUnitsSchema.positive(),
  paidMinor: minorUnitsSchema.nonnegative(),
  /** Day of the last payment; null while nothing was paid. */
  paidOn: daySchema.nullable(),
});
export type Payment = z.infer<typeof paymentSchema>;

export const contractStatuses = ['active', 'renewed', 'ended'] as const;

/** An agreement that runs to a day and is paid by a plan. */
export const contract = defineRecord({
  name: 'contract',
  scope: 'synced',
  parent: 'customerId',
  fields: {
    customerId: idSchema('customer'),
    title: z.string().trim().min(1).max(200),
    currency: currencySchema,
    totalMinor: minorUnitsSchema.nonnegative(),
    startsOn: daySchema,
    /** Last day on which it holds. */
    endsOn: daySchema,
    status: z.enum(contractStatuses),
    payments: z.array(paymentSchema).max(120),
    /** The agreement that this one follows on; absent on a first one. */
    renews: idSchema('contract').optional(),
  },
  indexes: ['customerId', 'endsOn'],
});
export type Contract = RecordOf<typeof contract>;
