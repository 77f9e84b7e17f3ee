import { Dexie, type Table, type Transaction } from 'dexie';
import { toInstant } from '../domain/instants.ts';
import type { RecordScope } from '../domain/records/define-record.ts';
import { type RecordKind, records, type StoredRecord } from '../domain/records/registry.ts';
import { clockOf, revisionOf, stampFields } from '../sync/field-clocks.ts';
import { type ClockState, formatClock, tickClock } from '../sync/hlc.ts';
import { applyPatch, diffFields, type Patch, readPaths } from '../sync/patch.ts';
import { rowDigest } from './counters.ts';
import type { Operation } from './database.ts';
import { readMany } from './table-pages.ts';

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
  /**
   * Tables are taken from the transaction itself: after about a hundred awaits of plain promises
   * Dexie forgets which transaction is running, and a write would go past it.
   */
  transaction: Transaction;
  clock: ClockState;
  owner: string;
  group: string;
  now: number;
  newId: () => string;
};

function pathsClock(row: Row, paths: readonly string[]): Record<string, string | null> {
  return Object.fromEntries(paths.map((path) => [path, clockOf(row.clocks, path)]));
}

/**
 * The only way to change records, valid inside one transaction. Changes are gathered and flushed
 * together at the end; `get` sees what is pending.
 */
export class Writer {
  readonly #context: WriterContext;
  readonly #pending = new Map<string, Pending>();
  readonly #operations: Operation[] = [];
  /** Stored rows that were read ahead, many at once; null = there is none. */
  readonly #read = new Map<string, Row | null>();

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
    const key = `${kind}:${id}`;
    const known = this.#pending.get(key)?.row ?? this.#read.get(key);
    // Dexie's own promise even for what is known: awaiting it renews the hundred awaits (above).
    const row =
      known === undefined ? this.#table(kind).get(id) : Dexie.Promise.resolve(known ?? undefined);
    // A pending row came from this kind's schema, and so did a stored one.
    return (await row) as unknown as StoredRecord<Kind> | undefined;
  }

  /** Reads many records at once, so that `get` and `patch` of them are quick. */
  async readAhead(kind: RecordKind, ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#read.set(`${kind}:${id}`, null);
    for (const row of await readMany(this.#table(kind), ids)) {
      this.#read.set(`${kind}:${row.id}`, row);
    }
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
    if (this.#pending.has(`${kind}:${id}`)) throw new Error(`expected no ${kind} with id ${id}`);
    this.#stage(kind, row, null);
    const patch = readPaths(row, records[kind].fieldNames);
    if (clock) this.#log({ clock, kind, id, op: 'create', base: {}, patch, before: null });
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

  /**
   * Marks a record as deleted; it stays stored, so that the deletion can be undone. One that is
   * deleted already keeps its date: undoing this act must not bring it back.
   */
  async remove(kind: RecordKind, id: string): Promise<void> {
    if ((await this.#need(kind, id)).deletedAt !== null) return;
    await this.applyPaths(kind, id, { deletedAt: toInstant(this.#context.now) }, 'delete');
  }

  /** Applies a patch by paths, as undo and merge do. `restores`: see Operation. */
  async applyPaths(
    kind: RecordKind,
    id: string,
    patch: Patch,
    op: Exclude<Operation['op'], 'create'>,
    restores?: Record<string, string | null>,
  ): Promise<void> {
    const paths = Object.keys(patch);
    if (paths.length === 0) return;
    const before = await this.#need(kind, id);
    const clock = this.#tick(kind);
    const changed = withoutAbsent(kind, applyPatch(before, patch));
    const row = this.#parse(kind, {
      ...changed,
      updatedAt: toInstant(this.#context.now),
      clocks: clock ? stampFields(before.clocks, paths, clock) : {},
    });
    if (clock) {
      const base = pathsClock(before, paths);
      const operation = { clock, kind, id, op, base, patch, before: readPaths(before, paths) };
      this.#log(restores ? { ...operation, restores } : operation);
    }
    this.#stage(kind, row, before);
  }

  /** Writes everything that is pending and tells what it did to the counters. */
  async flush(): Promise<RowChange[]> {
    const staged = [...this.#pending.values()];
    for (const kind of new Set(staged.map((pending) => pending.kind))) {
      const ofKind = staged.filter((pending) => pending.kind === kind);
      const created = ofKind.filter(({ original }) => !original).map(({ row }) => row);
      const changed = ofKind.filter(({ original }) => original).map(({ row }) => row);
      // `add` refuses an id that exists: a row counted twice would look like a lost row later.
      if (created.length > 0) await this.#table(kind).bulkAdd(created);
      if (changed.length > 0) await this.#table(kind).bulkPut(changed);
    }
    if (this.#operations.length > 0) {
      await this.#context.transaction.table('operations').bulkAdd([...this.#operations]);
    }
    return staged.filter(({ kind }) => scopeOf(kind) === 'synced').map(changeOf);
  }

  #table(kind: RecordKind): Table<Row, string> {
    return this.#context.transaction.table(kind);
  }

  #tick(kind: RecordKind): string | null {
    if (scopeOf(kind) === 'device') return null;
    this.#context.clock = tickClock(this.#context.clock, this.#context.now);
    return formatClock(this.#context.clock);
  }

  #log(operation: Omit<Operation, 'group'>): void {
    this.#operations.push({ ...operation, group: this.#context.group });
  }

  #parse(kind: RecordKind, value: unknown): Row {
    return records[kind].schema.parse(value);
  }

  #stage(kind: RecordKind, row: Row, before: Row | null): void {
    const key = `${kind}:${row.id}`;
    const pending = this.#pending.get(key);
    this.#pending.set(key, { kind, row, original: pending ? pending.original : before });
  }

  async #need(kind: RecordKind, id: string): Promise<Row> {
    const row = await this.get(kind, id);
    if (!row) throw new Error(`expected a ${kind} with id ${id}, found none`);
    return row;
  }
}

function scopeOf(kind: RecordKind): RecordScope {
  return records[kind].scope;
}

/** In a patch null stands for "absent": a field that came later goes back to where it was not. */
function withoutAbsent(kind: RecordKind, fields: Record<string, unknown>): Record<string, unknown> {
  const { maybeAbsent } = records[kind];
  const kept = Object.entries(fields).filter(
    ([name, value]) => value !== null || !maybeAbsent.has(name),
  );
  return Object.fromEntries(kept);
}

function changeOf({ kind, row, original }: Pending): RowChange {
  const old = original ? rowDigest(kind, row.id, revisionOf(original.clocks)) : 0;
  const digest = (old ^ rowDigest(kind, row.id, revisionOf(row.clocks))) >>> 0;
  return { kind, added: original ? 0 : 1, digest };
}
