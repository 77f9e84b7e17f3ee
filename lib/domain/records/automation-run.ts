import { z } from 'zod';
import { idSchema } from '../ids.ts';
import { instantSchema } from '../instants.ts';
import { defineRecord, type RecordOf } from './define-record.ts';

/**
 * What one automation did in one go, in this browser; its id is the group by which all of it is taken
 * back. One that was cut short goes on where it stopped.
 */
export const automationRun = defineRecord({
  name: 'automationRun',
  scope: 'device',
  fields: {
    automationId: idSchema('automation'),
    startedAt: instantSchema,
    endedAt: instantSchema.nullable(),
    /**
     * What happened since then counts, for everybody, because the user saw the list and agreed;
     * null for an ordinary run.
     */
    since: instantSchema.nullable(),
    /** The customers of an ordinary run, sorted: what was planned is done even by another worker. */
    ids: z.array(idSchema('customer')).max(500_000),
    /** Its turn among the runs that were planned at once. */
    place: z.int().min(0),
    /** For how many something was done. */
    customers: z.int().min(0),
    /** Id of the last customer who is done; empty at first. */
    after: z.string().max(64),
    status: z.enum(['running', 'done', 'stopped']),
  },
  indexes: ['startedAt', 'status'],
});
export type AutomationRun = RecordOf<typeof automationRun>;
