import { z } from 'zod';
import { patternFault } from '../selectors/pattern-fault.ts';

const take = z.union([
  z.enum(['text', 'own', 'value']),
  z.templateLiteral(['@', z.string().regex(/^[a-z][a-z0-9_-]{0,59}$/)]),
]);

/** A finder as it may come from a file or from the picker: bounded, and its pattern harmless. */
export const finderSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  css: z.string().trim().min(1).max(2_000),
  take,
  pattern: z
    .string()
    .max(300)
    .refine((pattern) => patternFault(pattern) === null)
    .exactOptional(),
  confidence: z.number().min(0).max(1),
  isOptional: z.boolean().exactOptional(),
});
