import { z } from 'zod';
import { instantSchema } from '../domain/instants.ts';
import { type RecordKind, recordKinds, records } from '../domain/records/registry.ts';

/**
 * The file, step by step. It is one JSON document, and also readable line by line:
 * 1. `{"header":{…},"rows":[`: the header: format, version, when, which database, rows by kind;
 * 2. one row a line, `["customer",{…}],`, the last one without the comma; unknown kinds word for
 *    word;
 * 3. `],"digest":"…"}`: the trailer.
 * The digest is a chain of SHA-256 over pieces of 500 lines (the header is its own piece): each
 * link hashes the link before it and the text of the piece. So it is made and checked in a stream.
 */
export const backupVersion = 1;
export const linesPerPiece = 500;
/** A file above this is refused before it is read. */
export const maxBackupBytes = 200_000_000;
export const headerEnd = ',"rows":[';
export const headerStart = '{"header":';
const trailerPattern = /^\],"digest":"([0-9a-f]{64})"\}$/;

const lostRowsSchema = z.strictObject({
  table: z.string().max(60),
  read: z.int().nonnegative(),
  expected: z.int().nonnegative().nullable(),
  message: z.string().max(500),
});
/** A table of which not every row could be read. `expected` is null when even that is unknown. */
export type LostRows = z.infer<typeof lostRowsSchema>;

export const headerSchema = z.strictObject({
  format: z.literal('zhike'),
  version: z.int().positive(),
  exportedAt: instantSchema,
  epoch: z.string().max(64),
  owner: z.string().min(1).max(64),
  /** Rows by kind, deleted ones included. */
  counts: z.record(z.string().max(60), z.int().nonnegative()),
  lost: z.array(lostRowsSchema).max(100),
});
export type BackupHeader = z.infer<typeof headerSchema>;

/**
 * Acts that can be undone stay behind: their operations are not in the file. So does what is computed
 * from the rest, which the first round makes anew.
 */
const leftOut: ReadonlySet<RecordKind> = new Set([
  'undoEntry',
  'standing',
  'roundState',
  'automationRun',
]);

/** Kinds that a backup holds, derived from the registry. */
export const backupKinds = recordKinds.filter((kind) => !leftOut.has(kind));

export function isBackupKind(kind: string): kind is RecordKind {
  return Object.hasOwn(records, kind) && !leftOut.has(kind as RecordKind); // its own key of records
}

export function headerLine(header: BackupHeader): string {
  return `${headerStart}${JSON.stringify(header)}${headerEnd}\n`;
}

export function trailerLine(digest: string): string {
  return `],"digest":"${digest}"}\n`;
}

/** The digest that a trailer line states, or null when the line is no trailer. */
export function digestOfTrailer(line: string): string | null {
  return trailerPattern.exec(line)?.[1] ?? null;
}

/** The next link of the chain; the first link has an empty one before it. */
export async function chainDigest(link: string, piece: string): Promise<string> {
  const bytes = new TextEncoder().encode(`${link}\n${piece}`);
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
