import { z } from 'zod';

export const packFormat = 'zhike-selectors-1';
/** Characters of a pack file; larger ones are not looked into. */
export const packCap = 64_000;

const finderId = z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/);
const path = z.string().regex(/^[A-Za-z0-9_-]{1,80}(?:\.[A-Za-z0-9_-]{1,80}){1,8}$/);
const text = z.string().max(2_000);

/** The value that a pack puts in the place of a shipped one. */
const packValue = z.union([
  text,
  z.number().min(0).max(1),
  z.boolean(),
  z.array(text.max(400)).max(60),
]);
export type PackValue = z.infer<typeof packValue>;

const sitePack = z.strictObject({
  overrides: z.record(path, packValue).default({}),
  /** Finders that are switched off altogether. */
  off: z.array(finderId).max(40).default([]),
});
export type SitePack = z.infer<typeof sitePack>;

/** A file of selectors: data only, for sites that are known already. */
export const packSchema = z.strictObject({
  format: z.literal(packFormat),
  /** Named by whoever made it; shown on the health page. */
  version: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/),
  sites: z.record(z.string().regex(/^[a-z0-9-]{1,60}$/), sitePack),
});
export type SelectorPack = z.infer<typeof packSchema>;
