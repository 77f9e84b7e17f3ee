import { z } from 'zod';

/** A UUIDv7 in lower case that belongs to one kind of record and cannot be given for another. */
type Id<Kind extends string> = string & z.core.$brand<Kind>;

/** Schema for the ids of one kind of record. Throws a ZodError on anything but a UUID. */
export function idSchema<Kind extends string>(kind: Kind) {
  return z.uuid({ error: `${kind} id must be a UUID` }).brand<Kind>();
}

/** Where new ids come from; given as an argument so that tests and the demo world are repeatable. */
export type NewId = () => string;
