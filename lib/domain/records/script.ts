import { z } from 'zod';
import { defineRecord, type RecordOf } from './define-record.ts';

export const scriptKinds = ['script', 'case', 'competitor', 'faq'] as const;
export const scriptKindSchema = z.enum(scriptKinds);
export type ScriptKind = z.infer<typeof scriptKindSchema>;

/** For whom a script is written. */
export const scriptAudiences = ['any', 'consumer', 'business'] as const;

export const scriptCaps = {
  title: 80,
  scene: 60,
  segments: 20,
  examples: 30,
  example: 200,
  steps: 10,
  step: 2_000,
  tags: 12,
} as const;

/** Words that worked: what to say, in one or several steps, and what customers say before it. */
export const script = defineRecord({
  name: 'script',
  scope: 'synced',
  fields: {
    kind: scriptKindSchema,
    title: z.string().trim().min(1).max(scriptCaps.title),
    /** Where in a talk it belongs, in the shop's words. */
    scene: z.string().trim().max(scriptCaps.scene),
    /** Ids of the segments it is for; all when empty. */
    segments: z.array(z.string().min(1).max(60)).max(scriptCaps.segments),
    audience: z.enum(scriptAudiences),
    examples: z.array(z.string().trim().min(1).max(scriptCaps.example)).max(scriptCaps.examples),
    /** What the rep says, with variables in braces. */
    steps: z.array(z.string().trim().min(1).max(scriptCaps.step)).min(1).max(scriptCaps.steps),
    tags: z.array(z.string().trim().min(1).max(40)).max(scriptCaps.tags),
  },
  indexes: ['kind', 'updatedAt'],
});
export type Script = RecordOf<typeof script>;
export type ScriptId = Script['id'];
