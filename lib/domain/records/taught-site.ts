import { z } from 'zod';
import { taughtFileCap } from '../teaching/taught-file.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/** A page that the user taught: where name, phone and the rest stand. */
export const taughtSite = defineRecord({
  name: 'taughtSite',
  scope: 'synced',
  fields: {
    name: z.string().min(1).max(60),
    /** Match pattern of the host, as it is asked for: `https://crm.example.com/*`. */
    origin: z.string().min(1).max(300),
    /** What was taught, as the file that can be exported; checked again before every use. */
    text: z.string().min(1).max(taughtFileCap),
    /** Digests of the readings that the user called right, the first one made while teaching. */
    checks: z.array(z.string().max(16)).max(8),
  },
  indexes: ['origin'],
});
export type TaughtSite = RecordOf<typeof taughtSite>;
