import { z } from 'zod';

/**
 * Schema for the ids of one kind of record: a UUID, branded so that it cannot be given for another
 * kind's. Throws a ZodError on anything else.
 */
export function idSchema<Kind extends string>(kind: Kind) {
  return z.uuid({ error: `${kind} id must be a UUID` }).brand<Kind>();
}

/** Where new ids come from; given as an argument so that tests and the demo world are repeatable. */
export type NewId = () => string;
