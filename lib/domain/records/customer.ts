import { z } from 'zod';
import { daySchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

export const profileKeys = [
  'school',
  'grade',
  'major',
  'industry',
  'size',
  'decisionRole',
  'region',
  'birthday',
  'interests',
  'preferredTime',
  'buyingHabit',
  'priceSensitivity',
] as const;
export type ProfileKey = (typeof profileKeys)[number];

/** Whether a customer buys for themselves (C) or for a company (B). */
export const audiences = ['consumer', 'business'] as const;
export type Audience = (typeof audiences)[number];

/** How far the sale to a customer has come, as the rep sees it; the last two end it. */
export const saleStages = ['lead', 'contacted', 'quoted', 'negotiating', 'won', 'lost'] as const;
export type SaleStage = (typeof saleStages)[number];

export const customValueSchema = z.union([z.string().max(500), z.number(), z.boolean(), daySchema]);
export type CustomValue = z.infer<typeof customValueSchema>;

/** A person or a buyer at a company that the rep keeps. */
export const customer = defineRecord({
  name: 'customer',
  scope: 'synced',
  fields: {
    name: z.string().trim().min(1).max(200),
    /** How the rep calls them, e.g. the remark name in a chat. */
    remark: z.string().trim().max(200),
    company: z.string().trim().max(200),
    /** Where the customer came from, in the rep's words. */
    source: z.string().trim().min(1).max(100),
    /** Chinese names as `wang xiao ming` and `wxm`, made when the name is written. */
    pinyin: z.string().max(400),
    initials: z.string().max(100),
    doNotContact: z.boolean(),
    /** Buys for themselves or for a company; a business preset decides where it is not set. */
    audience: z.enum(audiences).optional(),
    /** Set by the rep, a rule or a file; unlike a segment, nothing computes it. */
    stage: z.enum(saleStages).optional(),
    /** Came with a file of an import: known to the shop before, and no new customer of that day. */
    isFromFile: z.boolean().optional(),
    profile: z.partialRecord(z.enum(profileKeys), z.string().trim().max(500)),
    /** Values of custom fields by the field's id. */
    custom: z.record(z.string(), customValueSchema),
  },
  indexes: ['name', 'remark', 'updatedAt', 'createdAt'],
  merge: { perKey: ['profile', 'custom'] },
});
export type Customer = RecordOf<typeof customer>;
export type CustomerId = Customer['id'];
