import { z } from 'zod';
import { defineRecord, type RecordOf } from './define-record.ts';

export const neverReadKinds = ['host', 'address', 'domain', 'chat'] as const;
export type NeverReadKind = (typeof neverReadKinds)[number];

/** Something that must not be looked at, whatever else is switched on. */
export const neverRead = defineRecord({
  name: 'neverRead',
  scope: 'device',
  fields: {
    kind: z.enum(neverReadKinds),
    /** Host, e-mail address, its domain, or the name of a chat; normalised. */
    value: z.string().min(1).max(300),
    /** Of a chat name: the site it stands on; empty for everything else. */
    site: z.string().max(60),
  },
  indexes: ['[kind+value]'],
});
export type NeverRead = RecordOf<typeof neverRead>;
