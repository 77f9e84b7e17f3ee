import { z } from 'zod';
import { audiences, saleStages } from '../records/customer.ts';

const wordSchema = z.string().trim().min(1).max(60);
const tagSchema = z.string().trim().min(1).max(40);
const segmentSchema = z.string().min(1).max(60);
const stageSchema = z.enum(saleStages);
const daysSchema = z.int().min(0).max(3_650);

/** A field of the profile by its key, or one that the shop made, by its id. */
export const fieldPathSchema = z.strictObject({
  room: z.enum(['profile', 'custom']),
  key: z.string().min(1).max(60),
});
export type FieldPath = z.infer<typeof fieldPathSchema>;

export const silences = ['purchase', 'contact', 'reply', 'kept'] as const;
export type Silence = (typeof silences)[number];

/** What sets a rule off. */
export const whenSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('purchase'), which: z.enum(['any', 'first', 'repeat']) }),
  z.strictObject({ kind: z.literal('message'), direction: z.enum(['in', 'out']) }),
  /** Something kept of the customer has one of these words in it. */
  z.strictObject({ kind: z.literal('said'), words: z.array(wordSchema).min(1).max(40) }),
  z.strictObject({ kind: z.literal('complaint') }),
  /** An answer below so many points of ten. */
  z.strictObject({ kind: z.literal('satisfaction'), below: z.number().min(0).max(10) }),
  z.strictObject({ kind: z.literal('newCustomer') }),
  z.strictObject({
    kind: z.literal('segment'),
    segment: segmentSchema,
    change: z.enum(['entered', 'left']),
  }),
  z.strictObject({
    kind: z.literal('tag'),
    tag: tagSchema,
    change: z.enum(['added', 'removed']),
  }),
  /** So many days after the last purchase, talk or reply, or after they were first kept. */
  z.strictObject({ kind: z.literal('since'), what: z.enum(silences), days: daysSchema }),
  /** So many days before the next purchase of somebody who buys regularly. */
  z.strictObject({ kind: z.literal('expectedPurchase'), days: daysSchema }),
  z.strictObject({
    kind: z.literal('field'),
    field: fieldPathSchema,
    value: z.string().trim().max(500),
  }),
  /** The sale comes to a stage, by whoever's hand. */
  z.strictObject({ kind: z.literal('stage'), stage: stageSchema }),
]);
export type When = z.infer<typeof whenSchema>;
export type WhenKind = When['kind'];

/** What has to be so besides. */
export const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('segment'), segment: segmentSchema, is: z.boolean() }),
  z.strictObject({ kind: z.literal('tag'), tag: tagSchema, is: z.boolean() }),
  z.strictObject({ kind: z.literal('audience'), audience: z.enum(audiences) }),
  z.strictObject({
    kind: z.literal('orders'),
    compare: z.enum(['atLeast', 'atMost']),
    count: z.int().min(0).max(100_000),
  }),
  /** No purchase, talk or reply for so many days. */
  z.strictObject({ kind: z.literal('silent'), what: z.enum(silences), days: daysSchema }),
  z.strictObject({
    kind: z.literal('field'),
    field: fieldPathSchema,
    value: z.string().trim().max(500),
    is: z.boolean(),
  }),
  z.strictObject({ kind: z.literal('stage'), stage: stageSchema, is: z.boolean() }),
  z.strictObject({ kind: z.literal('source'), source: z.string().trim().min(1).max(100) }),
]);
export type Condition = z.infer<typeof conditionSchema>;
export type ConditionKind = Condition['kind'];

const titleSchema = z.string().trim().min(1).max(200);

/** What a rule does. Nothing is ever sent. */
export const actionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('tag'),
    tag: tagSchema,
    /** Days after which it goes by itself; null = stays. */
    days: z.int().min(1).max(3_650).nullable(),
  }),
  z.strictObject({ kind: z.literal('untag'), tag: tagSchema }),
  z.strictObject({
    kind: z.literal('followUp'),
    /** With variables in braces, as in scripts. */
    title: titleSchema,
    inDays: z.int().min(0).max(365),
    time: z
      .string()
      .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
      .nullable(),
  }),
  /** A follow-up for today that names the words to say: one script, or all of a scene. */
  z.strictObject({
    kind: z.literal('script'),
    title: titleSchema,
    by: z.enum(['script', 'scene']),
    value: z.string().trim().min(1).max(80),
  }),
  z.strictObject({ kind: z.literal('owner'), owner: z.string().trim().min(1).max(64) }),
  z.strictObject({ kind: z.literal('stage'), stage: stageSchema }),
  z.strictObject({
    kind: z.literal('field'),
    field: fieldPathSchema,
    value: z.string().trim().min(1).max(500),
  }),
]);
export type Action = z.infer<typeof actionSchema>;
export type ActionKind = Action['kind'];

/** What is done on one day, the day of the start being 1. */
export const stepSchema = z.strictObject({
  day: z.int().min(1).max(365),
  actions: z.array(actionSchema).min(1).max(8),
});
export type AutomationStep = z.infer<typeof stepSchema>;

/** What ends a journey before its last step. */
export const stops = ['reply', 'order', 'doNotContact'] as const;
export type Stop = (typeof stops)[number];
