import { z } from 'zod';
import { baseFields } from '../domain/records/define-record.ts';
import { type RecordKind, records } from '../domain/records/registry.ts';
import type { UnknownRow } from '../storage/database.ts';
import { formatClock, parseClock } from '../sync/hlc.ts';
import { isBackupKind } from './backup-format.ts';
import { RestoreError } from './restore-error.ts';
import type { RawRow } from './restore-read.ts';

type KnownRow = { kind: RecordKind; row: { id: string; clocks: Record<string, string> } };
export type CheckedRow = KnownRow | { kind: null; row: UnknownRow };

const forbiddenKeys = new Set(['__proto__', 'prototype', 'constructor']);
/** Not a word that every object inherits, such as `toString`: kinds are counted by name. */
const kindSchema = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/)
  .refine((kind) => !(kind in {}));
const unknownSchema = z.looseObject({ id: z.string().min(1).max(64) });
const dayMs = 86_400_000;

/** Does a value hold a key that could reach into what every object inherits? */
function hasForbiddenKey(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(hasForbiddenKey);
  return Object.entries(value).some(
    ([key, part]) => forbiddenKeys.has(key) || hasForbiddenKey(part),
  );
}

/** Sites are wishes until the user switches them on here; the agreement belongs to this browser. */
const asWish: { [Kind in RecordKind]?: Record<string, unknown> } = {
  siteSetting: { isOn: false, hasButton: false, hasMarks: false, lastReadAt: null },
  preferences: { agreedAt: null },
};

function isPathOf(kind: RecordKind, path: string): boolean {
  const { fieldNames, perKey } = records[kind];
  const [field = ''] = path.split('.', 1);
  if (path === '*' || fieldNames.includes(path)) return true;
  if (perKey.has(field)) return true;
  return baseFields.some((base) => base === path);
}

/** A clock of the far future would outrank every later change; it is brought back to now. */
function checkClocks(kind: RecordKind, clocks: Record<string, string>, now: number) {
  const checked: Record<string, string> = {};
  for (const [path, text] of Object.entries(clocks)) {
    if (!isPathOf(kind, path)) throw new RangeError(`expected a field of ${kind}, found a clock`);
    const clock = parseClock(text);
    checked[path] = clock.ms > now + dayMs ? formatClock({ ...clock, ms: now }) : text;
  }
  const isSynced: boolean = records[kind].scope === 'synced';
  if (isSynced && !Object.hasOwn(checked, '*'))
    throw new RangeError('expected a clock, found none');
  return checked;
}

function checkKnown(kind: RecordKind, raw: unknown, now: number): KnownRow {
  const row = records[kind].schema.parse(raw);
  return { kind, row: { ...row, ...asWish[kind], clocks: checkClocks(kind, row.clocks, now) } };
}

/**
 * One row of a file as it may be stored: a record that its schema accepts without leftovers, or,
 * word for word, a row of a kind that this version does not know. Throws a RestoreError.
 */
export function checkRow({ line, kind, row }: RawRow, now: number): CheckedRow {
  if (hasForbiddenKey(row)) throw new RestoreError('invalidRow', line);
  try {
    if (isBackupKind(kind)) return checkKnown(kind, row, now);
    if (Object.hasOwn(records, kind)) throw new RangeError(`expected no ${kind} in a backup`);
    const { id } = unknownSchema.parse(row);
    return { kind: null, row: { kind: kindSchema.parse(kind), id, row } };
  } catch (cause) {
    throw new RestoreError('invalidRow', line, cause);
  }
}
