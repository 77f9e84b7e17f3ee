import { toInstant } from '../domain/instants.ts';
import type { RecordScope } from '../domain/records/define-record.ts';
import { type RecordKind, records, type StoredRecord } from '../domain/records/registry.ts';
import { clockOf, revisionOf, stampFields } from '../sync/field-clocks.ts';
import { type ClockState, formatClock, tickClock } from '../sync/hlc.ts';
import { applyPatch, diffFields, type Patch, readPaths } from '../sync/patch.ts';
import { rowDigest } from './counters.ts';
import type { Operation, ZhikeDatabase } from './database.ts';

const bookkeeping = new Set(['id', 'ownerId', 'createdAt', 'updatedAt', 'clocks']);

export type FieldsOf<Kind extends RecordKind> = Omit<
  StoredRecord<Kind>,
  'id' | 'ownerId' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'clocks'
>;

type Row = Record<string, unknown> & {
  id: string;
  deletedAt: string | null;
  clocks: Record<string, string>;
};
type Pending = { kind: RecordKind; row: Row; original: Row | null };
export type RowChange = { kind: string; added: number; digest: number };

export type WriterContext = {
  db: ZhikeDatabase;
  clock: ClockState;
  owner: string;
  group: string;
  now: number;
  newId: () => string;
};

function pathsClock(row: Row, paths: readonly string[]): Record<string, string | null> {
  const base: Record<string, string | null> = {};
  for (const path of paths) {
    base[path] = clockOf(row.clocks, path) ?? clockOf(row.clocks, path.split('.')[0] ?? path);
  }
  return base;
}

/**
 * The only way to change records, valid inside one transaction. Changes are gathered and flushed
 * together at the end; `get` sees what is pending.
 */
export class Writer {
  readonly #context: WriterContext;
  readonly #pending = new Map<string, Pending>();
  readonly #operations: Operation[] = [];

  constructor(context: WriterContext) {
    this.#context = context;
  }

  get operations(): readonly Operation[] {
    return this.#operations;
  }
  get clock(): ClockState {
    return this.#context.clock;
  }

  /** The record as it will be after this transaction; undefined when there is none. */
  async get<Kind extends RecordKind>(
    kind: Kind,
    id: string,
  ): Promise<StoredRecord<Kind> | undefined> {
    const pending = this.#pending.get(`${kind}:${id}`);
    // A pending row came from this kind's schema, and so did a stored one.
    if (pending) return pending.row as unknown as StoredRecord<Kind>;
    return (await this.#context.db.table(kind).get(id)) as StoredRecord<Kind> | undefined;
  }

  /** Stores a new record; throws a ZodError when a field is not valid. */
  create<Kind extends RecordKind>(
    kind: Kind,
    fields: FieldsOf<Kind>,
    id: string = this.#context.newId(),
  ): StoredRecord<Kind> {
    const at = toInstant(this.#context.now);
    const clock = this.#tick(kind);
    const row = this.#parse(kind, {
      ...fields,
      id,
      ownerId: this.#context.owner,
      createdAt: at,
      updatedAt: at,
      deletedAt: null,
      clocks: clock ? { '*': clock } : {},
    });
    this.#stage(kind, row, null);
    if (clock)
      this.#log({ clock, kind, id, op: 'create', base: {}, patch: { ...fields }, before: null });
    return row as unknown as StoredRecord<Kind>;
  }

  /** Changes some fields of a record. Does nothing when they already hold these values. */
  async patch<Kind extends RecordKind>(
    kind: Kind,
    id: string,
    fields: Partial<FieldsOf<Kind>>,
  ): Promise<void> {
    const before = await this.#need(kind, id);
    const patch = diffFields(before, { ...before, ...fields }, records[kind].perKey);
    await this.applyPaths(kind, id, patch, 'patch');
  }

  /** Marks a record as deleted; it stays stored, so that the deletion can be undone. */
  async remove(kind: RecordKind, id: string): Promise<void> {
    await this.applyPaths(kind, id, { deletedAt: toInstant(this.#context.now) }, 'delete');
  }

  /** Applies a patch by paths, as undo and merge do. */
  async applyPaths(
    kind: RecordKind,
    id: string,
    patch: Patch,
    op: Exclude<Operation['op'], 'create'>,
  ): Promise<void> {
    const paths = Object.keys(patch);
    if (paths.length === 0) return;
    const before = await this.#need(kind, id);
    const clock = this.#tick(kind);
    const changed = applyPatch(before, patch);
    const row = this.#parse(kind, {
      ...changed,
      updatedAt: toInstant(this.#context.now),
      clocks: clock ? stampFields(before.clocks, paths, clock) : {},
    });
    if (clock) {
      const base = pathsClock(before, paths);
      this.#log({ clock, kind, id, op, base, patch, before: readPaths(before, paths) });
    }
    this.#stage(kind, row, before);
  }

  /** Writes everything that is pending and tells what it did to the counters. */
  async flush(): Promise<RowChange[]> {
    const changes: RowChange[] = [];
    const byKind = new Map<RecordKind, Row[]>();
    for (const { kind, row, original } of this.#pending.values()) {
      byKind.set(kind, [...(byKind.get(kind) ?? []), row]);
      if (scopeOf(kind) === 'device') continue;
      const old = original ? rowDigest(kind, row.id, revisionOf(original.clocks)) : 0;
      const digest = (old ^ rowDigest(kind, row.id, revisionOf(row.clocks))) >>> 0;
      changes.push({ kind, added: original ? 0 : 1, digest });
    }
    for (const [kind, rows] of byKind) await this.#context.db.table(kind).bulkPut(rows);
    await this.#context.db.operations.bulkPut([...this.#operations]);
    return changes;
  }

  #tick(kind: RecordKind): string | null {
    if (scopeOf(kind) === 'device') return null;
    this.#context.clock = tickClock(this.#context.clock, this.#context.now);
    return formatClock(this.#context.clock);
  }

  #log(operation: Omit<Operation, 'group'>): void {
    const patch: Patch = {};
    for (const [path, value] of Object.entries(operation.patch)) {
      if (!bookkeeping.has(path)) patch[path] = value;
    }
    this.#operations.push({ ...operation, patch, group: this.#context.group });
  }

  #parse(kind: RecordKind, value: unknown): Row {
    // Every record schema has the base fields that Row names.
    return records[kind].schema.parse(value) as unknown as Row;
  }

  #stage(kind: RecordKind, row: Row, before: Row | null): void {
    const key = `${kind}:${row.id}`;
    const pending = this.#pending.get(key);
    this.#pending.set(key, { kind, row, original: pending ? pending.original : before });
  }

  async #need(kind: RecordKind, id: string): Promise<Row> {
    const row = await this.get(kind, id);
    if (!row) throw new Error(`expected a ${kind} with id ${id}, found none`);
    return row as unknown as Row; // see #parse
  }
}

function scopeOf(kind: RecordKind): RecordScope {
  return records[kind].scope;
}
