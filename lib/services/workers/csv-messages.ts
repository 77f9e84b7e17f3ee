import { z } from 'zod';
import type { Encoding } from '../../domain/imports/decode.ts';
import { csvFailures } from '../csv-error.ts';

const encodings = [
  'utf-8',
  'gb18030',
  'utf-16le',
  'utf-16be',
] as const satisfies readonly Encoding[];

/**
 * What the reading worker says, in this order: any number of `progress`, then `header`, then `rows`
 * in slices (one message of everything would block the page while it is unpacked), then `done`; or
 * at any time `failed`, and nothing after it.
 */
export const csvMessageSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('progress'), done: z.number(), total: z.number() }),
  z.object({ kind: z.literal('header'), header: z.array(z.string()), encoding: z.enum(encodings) }),
  z.object({ kind: z.literal('rows'), rows: z.array(z.array(z.string())) }),
  z.object({ kind: z.literal('done') }),
  z.object({ kind: z.literal('failed'), code: z.enum(csvFailures) }),
]);
export type CsvMessage = z.infer<typeof csvMessageSchema>;
