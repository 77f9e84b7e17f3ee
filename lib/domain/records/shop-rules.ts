import { z } from 'zod';
import { defineRecord, type RecordOf } from './define-record.ts';

/** The kinds of business: which profile fields are offered, and which figures rules start from. */
export const shopPresets = ['campus', 'retail', 'business'] as const;
export const shopPresetSchema = z.enum(shopPresets);
export type ShopPreset = z.infer<typeof shopPresetSchema>;

const settingSchema = z.union([z.number(), z.boolean(), z.string().max(200)]);

/** What the shop changed of one rule: whether it is on, and its figures by name. */
export const ruleChangeSchema = z.strictObject({
  isOn: z.boolean().optional(),
  settings: z.record(z.string().max(40), settingSchema),
});
export type RuleChange = z.infer<typeof ruleChangeSchema>;

/** The one row of a shop's rules: a preset, and what was changed of it. */
export const shopRules = defineRecord({
  name: 'shopRules',
  scope: 'synced',
  fields: {
    preset: shopPresetSchema,
    segments: z.record(z.string().max(60), ruleChangeSchema),
    triggers: z.record(z.string().max(60), ruleChangeSchema),
    /** Figures of the daily plan and of working time by name. */
    plan: z.record(z.string().max(60), settingSchema),
  },
  merge: { perKey: ['segments', 'triggers', 'plan'] },
});
export type ShopRules = RecordOf<typeof shopRules>;
