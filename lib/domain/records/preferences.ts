import { z } from 'zod';
import { daySchema, instantSchema } from '../instants.ts';
import { currencySchema } from '../money.ts';
import { defineRecord, type RecordOf } from './define-record.ts';
import { shopPresetSchema } from './shop-rules.ts';

export const languages = ['zh-CN', 'en'] as const;

const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The one row of settings of this browser. */
export const preferences = defineRecord({
  name: 'preferences',
  scope: 'device',
  fields: {
    /** null follows the browser. */
    language: z.enum(languages).nullable(),
    theme: z.enum(['system', 'light', 'dark']),
    /** Where the kind of business was kept before the shop's rules had it; read, never written. */
    preset: shopPresetSchema.optional(),
    currency: currencySchema,
    /** Nothing is read from any page before this is set. */
    agreedAt: instantSchema.nullable(),
    /** Reminders are held back from `quietFrom` to `quietTo` in the local zone; null = never. */
    quietFrom: timeOfDay.nullable(),
    quietTo: timeOfDay.nullable(),
    /** Today's three are told in one notice each working day. Rows from before it lack it: off. */
    hasNewDayNotice: z.boolean().optional(),
    /** Day on which they were last told. */
    newDayToldOn: daySchema.optional(),
    isPinHintDone: z.boolean(),
    isPresenting: z.boolean(),
    /** Whether loyal and lost customers get a mark where rows are marked; due ones always do. */
    hasSegmentMarks: z.boolean().optional(),
  },
});
export type Preferences = RecordOf<typeof preferences>;
