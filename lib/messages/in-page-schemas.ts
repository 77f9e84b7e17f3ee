import { z } from 'zod';
import { rowCaps } from '../domain/marks/mark-kinds.ts';
import { finderSchema } from '../domain/teaching/finder-schema.ts';
import { pickProblems } from '../domain/teaching/pick.ts';

const shortText = z.string().max(200);

/** What a list shows of each of its rows; capped like everything from a page. */
export const rowsSchema = z
  .array(
    z.strictObject({
      name: shortText,
      emails: z.array(shortText).max(rowCaps.contacts),
      phones: z.array(shortText).max(rowCaps.contacts),
    }),
  )
  .max(rowCaps.rows);

/** Where a field stands, as the picker worked it out. */
export const pickedSchema = z.strictObject({
  finders: z.array(finderSchema).min(1).max(3),
  label: z.string().min(1).max(40).nullable(),
  sample: z.string().min(1).max(200),
});

export const pickOutcomeSchema = z.discriminatedUnion('kind', [
  pickedSchema.extend({ kind: z.literal('chosen') }),
  z.strictObject({ kind: z.literal('refused'), problem: z.enum(pickProblems) }),
  z.strictObject({ kind: z.literal('ended') }),
]);

export const fieldNameSchema = z.string().min(1).max(60);
export const pickWordsSchema = z.strictObject({ title: shortText, keys: shortText });
export const addresseeSchema = z.strictObject({
  sessionKey: shortText.nullable(),
  name: shortText,
  email: shortText,
});
