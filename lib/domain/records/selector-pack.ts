import { z } from 'zod';
import { instantSchema } from '../instants.ts';
import { packCap } from '../selectors/pack-schema.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** A file of selectors that was trusted. The newest one counts; the one before is kept to go back to. */
export const selectorPack = defineRecord({
  name: 'selectorPack',
  scope: 'device',
  fields: {
    version: z.string().min(1).max(40),
    /** The file's own text: checked again before every use. */
    text: z.string().min(1).max(packCap),
    /** Who vouches for it: the user who saw what it changes, or the team that was joined. */
    trust: z.enum(['user', 'team']),
    openedAt: instantSchema,
  },
});
export type StoredPack = RecordOf<typeof selectorPack>;
