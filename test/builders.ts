// oxlint-disable no-underscore-dangle -- `_zod` is the public name under which zod shows its schemas
import type { z } from 'zod';
import { toInstant } from '../lib/domain/instants.ts';
import {
  type RecordKind,
  recordKinds,
  records,
  type StoredRecord,
} from '../lib/domain/records/registry.ts';
import type { FieldsOf } from '../lib/storage/writer.ts';
import { formatClock } from '../lib/sync/hlc.ts';

/** A number from 0 (inclusive) to 1 (exclusive), the next one of a seeded row. */
export type Random = () => number;

const words = [
  '王小明',
  'Ada',
  '北京大学',
  'ACME Ltd',
  '报价单',
  "O'Neil",
  '𠮷野家',
  '样品 两盒',
  '🙂 ok',
];

/** Where any valid value would be odd: an open follow-up in a real zone, an act not yet undone. */
const likely: { [Kind in RecordKind]?: Partial<StoredRecord<Kind>> } = {
  customer: { doNotContact: false, isFromFile: false },
  followUp: {
    zone: 'Asia/Shanghai',
    status: 'open',
    doneAt: null,
    snoozedUntil: null,
    notifiedAt: null,
  },
  undoEntry: { undoneAt: null },
  purchase: { refunds: [] },
};
const year2026 = Date.UTC(2026, 0, 1);
const twoYears = 2 * 365 * 86_400_000;

/** Repeatable randomness (mulberry32): the same seed gives the same row of numbers. */
export function seeded(seed: number): Random {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Repeatable ids in the form of UUIDv7, all different within one source. */
export function idsFrom(random: Random): () => string {
  let made = 0;
  const hex = (digits: number) =>
    Array.from({ length: digits }, () => Math.floor(random() * 16).toString(16)).join('');
  return () => {
    made += 1;
    const time = (year2026 + made).toString(16).padStart(12, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-8${hex(3)}-${hex(12)}`;
  };
}

/**
 * A valid stored record of any kind, made from its schema. Only what matters to a test is given in
 * `overrides`; the same seed gives the same record.
 */
export function build<Kind extends RecordKind>(
  kind: Kind,
  overrides: Partial<StoredRecord<Kind>> = {},
  seed = 1,
): StoredRecord<Kind> {
  const random = seededFor(kind, seed);
  const id = idsFrom(random)();
  const at = toInstant(year2026 + Math.floor(random() * twoYears));
  const base = {
    id,
    ownerId: 'local-00000001',
    createdAt: at,
    updatedAt: at,
    deletedAt: null,
    clocks: { '*': formatClock({ ms: Date.parse(at), counter: 0, node: '00000001' }) },
  };
  const fields = valueOf(records[kind].fields, random);
  const row = { ...(fields as object), ...likely[kind], ...base, ...overrides }; // fields come from an object schema
  return records[kind].schema.parse(row) as StoredRecord<Kind>; // the kind's own schema made it
}

/** The same without the bookkeeping: what `writer.create` and the services take. */
export function buildFields<Kind extends RecordKind>(
  kind: Kind,
  overrides: Partial<FieldsOf<Kind>> = {},
  seed = 1,
): FieldsOf<Kind> {
  const fields = valueOf(records[kind].fields, seededFor(kind, seed));
  const row = { ...(fields as object), ...likely[kind], ...overrides }; // as in build
  return records[kind].fields.parse(row) as unknown as FieldsOf<Kind>;
}

/** Different kinds get different ids from the same seed. */
function seededFor(kind: RecordKind, seed: number): Random {
  return seeded(seed * 31 + recordKinds.indexOf(kind));
}

type Bounds = { minimum?: number; maximum?: number; format?: string; patterns: RegExp[] };

/** What a schema's checks ask for, whichever check says it. */
function boundsOf(schema: z.core.$ZodType): Bounds {
  // Checks and formats share these field names; each may be absent.
  type Asked = { minimum?: number; maximum?: number; pattern?: RegExp; value?: number };
  const def = schema._zod.def as { format?: string; checks?: z.core.$ZodCheck[] };
  const bounds: Bounds = { patterns: [], ...(def.format ? { format: def.format } : {}) };
  for (const check of def.checks ?? []) {
    const asked = check._zod.def as unknown as Asked & { check: string };
    const least = asked.check === 'greater_than' ? asked.value : asked.minimum;
    const most = asked.check === 'less_than' ? asked.value : asked.maximum;
    if (least !== undefined) bounds.minimum = least;
    if (most !== undefined) bounds.maximum = most;
    if (asked.pattern) bounds.patterns.push(asked.pattern);
  }
  return bounds;
}

function between(low: number, high: number, random: Random): number {
  return Math.floor(low + random() * (high - low + 1));
}

function pick<T>(values: readonly T[], random: Random): T {
  const value = values[Math.floor(random() * values.length)];
  if (value === undefined) throw new RangeError('expected something to pick from');
  return value;
}

function textOf(bounds: Bounds, random: Random): string {
  const at = toInstant(year2026 + Math.floor(random() * twoYears));
  if (bounds.format === 'uuid') return idsFrom(random)();
  if (bounds.format === 'datetime') return at;
  if (bounds.format === 'date') return at.slice(0, 10);
  const candidates = [at.slice(11, 16), at, at.slice(0, 10), 'a', '0', 'A', 'FREQ=DAILY'];
  for (const pattern of bounds.patterns) {
    const fit = candidates.find((text) => pattern.test(text));
    if (fit === undefined) throw new Error(`no builder for text of the form ${pattern.source}`);
    return fit;
  }
  if ((bounds.minimum ?? 0) === 0 && random() < 0.2) return '';
  return Array.from(pick(words, random))
    .slice(0, bounds.maximum ?? 40)
    .join('');
}

function numberOf(bounds: Bounds, random: Random): number {
  // A bound of a safe integer is zod's own; 1 is kept off zero for schemas that say "positive".
  const low = Math.max(bounds.minimum ?? 1, 1);
  const high = Math.max(low, Math.min(bounds.maximum ?? 1_000_000, 1_000_000));
  return (bounds.maximum ?? 1) < 1 ? (bounds.minimum ?? 0) : between(low, high, random);
}

/** One value that a schema accepts. Throws for a schema type that no record has used so far. */
export function valueOf(schema: z.core.$ZodType, random: Random): unknown {
  const bounds = boundsOf(schema);
  // Each case is told by `def.type`; the union of definitions is narrowed by it.
  const def = (schema as z.core.$ZodTypes)._zod.def;
  switch (def.type) {
    case 'string':
      return textOf(bounds, random);
    case 'number':
      return numberOf(bounds, random);
    case 'boolean':
      return random() < 0.5;
    case 'enum':
      return pick(Object.values(def.entries), random);
    case 'literal':
      return pick(def.values, random);
    case 'nullable':
      return random() < 0.5 ? null : valueOf(def.innerType, random);
    case 'union':
      return valueOf(pick(def.options, random), random);
    case 'optional':
      return valueOf(def.innerType, random);
    case 'array':
      return listOf(def.element, bounds.minimum ?? 0, random);
    case 'record':
      return recordOf(def, random);
    case 'object':
      return Object.fromEntries(
        Object.entries(def.shape).map(([key, field]) => [key, valueOf(field, random)]),
      );
    default:
      throw new Error(`no builder for schema type "${def.type}"`);
  }
}

function listOf(element: z.core.$ZodType, least: number, random: Random): unknown[] {
  return Array.from({ length: between(least, least + 2, random) }, () => valueOf(element, random));
}

function recordOf(def: z.core.$ZodRecordDef, random: Random): Record<string, unknown> {
  const entries = Array.from({ length: between(0, 3, random) }, () => {
    const key = String(valueOf(def.keyType, random)) || 'key';
    return [key, valueOf(def.valueType, random)] as const;
  });
  return Object.fromEntries(entries);
}
