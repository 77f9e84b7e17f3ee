import { z } from 'zod';
import { defineRecord } from './define-record.ts';

/** What the user taught about the columns of one sheet. */
export const sheetColumns = defineRecord({
  name: 'sheetColumns',
  scope: 'synced',
  fields: {
    site: z.string().min(1).max(60),
    /** Document and tab, as the site's sightings name them. */
    sheet: z.string().min(1).max(200),
    /** Meanings by column letters; see `readMeaning`. An empty text: of no meaning. */
    columns: z.record(z.string().regex(/^[A-Z]{1,3}$/), z.string().max(60)),
  },
  indexes: ['[site+sheet]'],
  merge: { perKey: ['columns'] },
});
