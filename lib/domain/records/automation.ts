import { z } from 'zod';
import { conditionSchema, stepSchema, stops, whenSchema } from '../automation/rule-schema.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** A rule does one thing at once; a journey does several on several days. */
export const automationForms = ['rule', 'journey'] as const;
export type AutomationForm = (typeof automationForms)[number];

/** Held back because it would have touched more customers at once than it may. */
export const pausedSchema = z.strictObject({
  at: instantSchema,
  customers: z.int().min(1),
});

/** What the shop has done by itself: when, if, then. */
export const automation = defineRecord({
  name: 'automation',
  scope: 'synced',
  fields: {
    form: z.enum(automationForms),
    name: z.string().trim().min(1).max(80),
    when: whenSchema,
    /** Whether all conditions have to hold, or any of them. */
    match: z.enum(['all', 'any']),
    conditions: z.array(conditionSchema).max(8),
    /** A rule has one. */
    steps: z.array(stepSchema).min(1).max(12),
    stops: z.array(z.enum(stops)).max(stops.length),
    /** Nothing that happened before counts; null while it is off. */
    activeFrom: instantSchema.nullable(),
    /** It asks before it touches more customers than this at once. */
    limit: z.int().min(1).max(100_000),
    paused: pausedSchema.nullable(),
    /** The template it was made from; empty for an own one. */
    template: z.string().max(40),
  },
});
export type Automation = RecordOf<typeof automation>;
export type AutomationId = Automation['id'];
