import { z } from 'zod';
import { fieldKeys, type Sighting, sightingCaps, sightingKinds } from '../domain/sighting.ts';
import {
  addresseeSchema,
  fieldNameSchema,
  pickOutcomeSchema,
  pickWordsSchema,
  rowsSchema,
} from './in-page-schemas.ts';
import type { PageMessage } from './page-messages.ts';

const caps = sightingCaps;
const shortText = z.string().max(caps.value);
const candidate = z.strictObject({
  value: shortText,
  confidence: z.number().min(0).max(1),
  finder: z.string().max(80),
});

/** A sighting as it may arrive from a page: capped, and nothing that is not in the type. */
export const sightingSchema = z.strictObject({
  site: z.string().max(60),
  kind: z.enum(sightingKinds),
  isGroup: z.boolean().nullable(),
  sessionKey: shortText.nullable(),
  ownAccount: shortText.nullable(),
  fields: z.partialRecord(z.enum(fieldKeys), z.array(candidate).max(caps.candidatesPerField)),
  messages: z
    .array(
      z.strictObject({
        dir: z.enum(['in', 'out']).nullable(),
        sender: shortText.optional(),
        text: z.string().max(caps.text),
      }),
    )
    .max(caps.messages),
  members: z
    .array(z.strictObject({ name: shortText, handle: shortText.optional() }))
    .max(caps.members),
  row: z
    .strictObject({
      header: z.array(shortText).max(caps.rowCells),
      cells: z.array(shortText).max(caps.rowCells),
    })
    .nullable(),
  copiedRows: z
    .strictObject({
      sheet: shortText,
      count: z.int().min(0),
      from: z
        .string()
        .regex(/^[A-Z]{1,3}$/)
        .nullable(),
      rows: z.array(z.array(shortText).max(caps.rowCells)).max(caps.copiedRows),
    })
    .optional(),
  misses: z.array(z.string().max(80)).max(caps.misses),
});

const site = z.string().regex(/^[a-z0-9-]{1,60}$/);

/** Every message a content script may send. */
export const pageMessageSchemas = {
  hello: z.strictObject({ type: z.literal('hello'), site }),
  sighting: z.strictObject({
    type: z.literal('sighting'),
    site,
    sighting: sightingSchema.nullable(),
  }),
  health: z.strictObject({
    type: z.literal('health'),
    site,
    misses: z.array(z.string().max(80)).max(caps.misses),
    disagreements: z.array(z.string().max(80)).max(caps.misses),
    overruns: z.int().min(0).max(1_000_000),
  }),
  openPanel: z.strictObject({ type: z.literal('openPanel'), site }),
  rows: z.strictObject({
    type: z.literal('rows'),
    site,
    account: shortText.nullable(),
    rows: rowsSchema,
  }),
  picked: z.strictObject({
    type: z.literal('picked'),
    site,
    field: fieldNameSchema,
    outcome: pickOutcomeSchema,
  }),
} satisfies Record<PageMessage['type'], z.ZodType>;

/** Every message a page of the extension may send to the background. */
export const ownMessageSchemas = {
  /** The site settings changed: bring the registered scripts in line. */
  reconcileSites: z.strictObject({ type: z.literal('reconcileSites') }),
  /** Put a text that the user chose into the message box of the conversation that is open. */
  insertText: z.strictObject({
    type: z.literal('insertText'),
    tabId: z.int(),
    site,
    to: addresseeSchema,
    text: z.string().min(1).max(5_000),
  }),
  /** The user teaches the page of this tab: wait there for a click on this field. */
  pickField: z.strictObject({
    type: z.literal('pickField'),
    tabId: z.int(),
    field: fieldNameSchema,
    words: pickWordsSchema,
  }),
  endPicking: z.strictObject({ type: z.literal('endPicking'), tabId: z.int() }),
  /** Something was written: bring segments, and what depends on them, up to date. */
  runRound: z.strictObject({ type: z.literal('runRound') }),
};

export type OwnMessage = z.infer<(typeof ownMessageSchemas)[keyof typeof ownMessageSchemas]>;
export type PageMessageType = keyof typeof pageMessageSchemas;
export type OwnMessageType = keyof typeof ownMessageSchemas;

/** A parsed sighting is a sighting. (checked by the compiler) */
export type ParsedSighting = z.infer<typeof sightingSchema>;
export function toSighting(parsed: ParsedSighting): Sighting {
  const messages = parsed.messages.map(({ dir, sender, text }) =>
    sender === undefined ? { dir, text } : { dir, sender, text },
  );
  const members = parsed.members.map(({ name, handle }) =>
    handle === undefined ? { name } : { name, handle },
  );
  const fields: Sighting['fields'] = {};
  for (const key of fieldKeys) {
    const candidates = parsed.fields[key];
    if (candidates) fields[key] = candidates;
  }
  const { copiedRows, ...rest } = parsed;
  return { ...rest, fields, messages, members, ...(copiedRows ? { copiedRows } : {}) };
}
