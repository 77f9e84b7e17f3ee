import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** Files of one script, and bytes of one file. */
export const scriptFileCaps = { files: 5, bytes: 400_000 } as const;

/** A picture or a file that goes with a script; a row of its own, so that lists of scripts stay light. */
export const scriptFile = defineRecord({
  name: 'scriptFile',
  scope: 'synced',
  parent: 'scriptId',
  fields: {
    scriptId: idSchema('script'),
    name: z.string().trim().min(1).max(120),
    /** As the browser told it, e.g. `image/png`; empty where it did not. */
    type: z.string().max(100),
    /** Base64. */
    data: z
      .string()
      .min(1)
      .max(Math.ceil(scriptFileCaps.bytes / 3) * 4),
  },
  indexes: ['scriptId'],
});
export type ScriptFile = RecordOf<typeof scriptFile>;
