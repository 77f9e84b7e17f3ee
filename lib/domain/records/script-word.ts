import { z } from 'zod';
import { defineRecord, type RecordOf } from './define-record.ts';

/** A word that a rep added to the lexicon: from now on it means this concept. */
export const scriptWord = defineRecord({
  name: 'scriptWord',
  scope: 'synced',
  fields: {
    word: z.string().trim().min(1).max(20),
    concept: z.string().min(1).max(40),
  },
  indexes: ['word'],
});
export type ScriptWord = RecordOf<typeof scriptWord>;
