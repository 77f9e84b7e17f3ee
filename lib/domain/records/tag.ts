import { z } from 'zod';
import { defineRecord, type RecordOf } from './define-record.ts';

export const tagLevels = ['basic', 'behaviour', 'preference'] as const;
export type TagLevel = (typeof tagLevels)[number];
export const tagHues = 8;

/** A label that reps put on customers, in one of eight muted hues. */
export const tag = defineRecord({
  name: 'tag',
  scope: 'synced',
  fields: {
    name: z.string().trim().min(1).max(40),
    level: z.enum(tagLevels),
    hue: z
      .int()
      .min(0)
      .max(tagHues - 1),
    /** Group within its level, in the rep's words, e.g. 行业. */
    group: z.string().trim().max(40).optional(),
    /** Of a tag that a rule puts on: which one it is, whatever it is called. */
    ruleKey: z.string().max(80).optional(),
  },
  indexes: ['name'],
});
export type Tag = RecordOf<typeof tag>;
