import { toInstant } from '../domain/instants.ts';
import { isMadeByRules, ruleMadeKinds } from '../domain/made-by-rules.ts';
import { type RecordKind, records, syncedKinds } from '../domain/records/registry.ts';
import { clockOf, type FieldClocks } from '../sync/field-clocks.ts';
import type { Patch } from '../sync/patch.ts';
import type { Operation, ZhikeDatabase } from './database.ts';
import { type WriteOptions, write } from './write.ts';
import type { Writer } from './writer.ts';

/** How an undo went: `kept` counts changes that stay because something newer builds on them. */
export type UndoResult = { undone: number; kept: number };

/** Fields by which records point at a record of this kind. */
const pointers: { [Kind in RecordKind]?: { kind: RecordKind; field: string }[] } = {
  customer: syncedKinds
    .filter((kind) => records[kind].parent === 'customerId')
    .map((kind) => ({ kind, field: 'customerId' })),
  tag: [{ kind: 'tagging', field: 'tagId' }],
};

type FoundRow = { id: string; deletedAt: string | null; clocks: FieldClocks; customerId?: unknown };

/** The act as it was found, before the undo began. */
type Act = {
  operations: Operation[];
  clocks: Set<string>;
  found: Map<string, FoundRow>;
  /** Created records that stay, because something newer builds on them. */
  staying: Set<string>;
  ruleMade: RuleMade[];
};

type RuleMade = { kind: RecordKind; id: string; customerId: unknown };

function idsByKind(operations: readonly Operation[]): Map<RecordKind, string[]> {
  const ids = new Map<RecordKind, Set<string>>();
  for (const { kind, id } of operations) ids.set(kind, (ids.get(kind) ?? new Set()).add(id));
  return new Map([...ids].map(([kind, set]) => [kind, [...set]]));
}

async function neededBySince(db: ZhikeDatabase, operations: readonly Operation[]) {
  const created = operations.filter(({ op }) => op === 'create');
  const own = new Set(created.map(({ id }) => id));
  const needed = new Set<string>();
  for (const [kind, ids] of idsByKind(created)) {
    for (const pointer of pointers[kind] ?? []) {
      const query = db.table(pointer.kind).where(pointer.field).anyOf(ids);
      await query.each((row: Record<string, unknown>) => {
        if (isMadeByRules(pointer.kind, row)) return;
        if (row['deletedAt'] === null && !own.has(String(row['id']))) {
          needed.add(String(row[pointer.field]));
        }
      });
    }
  }
  return needed;
}

async function readAct(db: ZhikeDatabase, writer: Writer, group: string): Promise<Act> {
  const operations = await db.operations.where('group').equals(group).sortBy('clock');
  const found: Act['found'] = new Map();
  for (const [kind, ids] of idsByKind(operations)) {
    await writer.readAhead(kind, ids);
    for (const id of ids) {
      const row: FoundRow | undefined = await writer.get(kind, id);
      if (row) found.set(id, row);
    }
  }
  const clocks = new Set(operations.map(({ clock }) => clock));
  const ruleMade = await readRuleMade(db, writer, operations);
  return { operations, clocks, found, ruleMade, staying: await neededBySince(db, operations) };
}

/**
 * Is the value of this path still the one that the act wrote? A value that a later undo put back
 * counts as what it was before, so that acts can be undone one after the other.
 */
async function isStanding(db: ZhikeDatabase, act: Act, path: string, clock: string | null) {
  for (let at = clock; at !== null; ) {
    if (act.clocks.has(at)) return true;
    at = (await db.operations.get(at))?.restores?.[path] ?? null;
  }
  return false;
}

async function isChangedSince(db: ZhikeDatabase, act: Act, row: FoundRow): Promise<boolean> {
  for (const [path, clock] of Object.entries(row.clocks)) {
    if (!(await isStanding(db, act, path, clock))) return true;
  }
  return false;
}

/** A created customer goes or stays as a whole: one changed contact point keeps all of them. */
async function findStaying(db: ZhikeDatabase, act: Act): Promise<void> {
  for (const { op, id } of act.operations) {
    const row = act.found.get(id);
    if (op !== 'create' || !row || row.deletedAt !== null) continue;
    if (!(await isChangedSince(db, act, row))) continue;
    act.staying.add(id);
    if (typeof row.customerId === 'string') act.staying.add(row.customerId);
  }
}

type Outcome = keyof UndoResult | 'nothingToDo';

async function undoCreate(writer: Writer, { kind, id }: Operation, act: Act): Promise<Outcome> {
  const row = act.found.get(id);
  if (!row || row.deletedAt !== null) return 'nothingToDo';
  const isOfStaying = typeof row.customerId === 'string' && act.staying.has(row.customerId);
  if (act.staying.has(id) || isOfStaying) return 'kept';
  await writer.remove(kind, id);
  return 'undone';
}

/** What rules made for customers that the act created: it goes with them. Read before anything else. */
async function readRuleMade(db: ZhikeDatabase, writer: Writer, operations: readonly Operation[]) {
  const created = operations.filter(({ kind, op }) => kind === 'customer' && op === 'create');
  const ids = created.map(({ id }) => id);
  const made: RuleMade[] = [];
  for (const kind of ids.length === 0 ? [] : ruleMadeKinds) {
    const rows: FoundRow[] = await db.table(kind).where('customerId').anyOf(ids).toArray();
    const own = rows.filter((row) => row.deletedAt === null && isMadeByRules(kind, row));
    await writer.readAhead(
      kind,
      own.map(({ id }) => id),
    );
    for (const { id, customerId } of own) made.push({ kind, id, customerId });
  }
  return made;
}

async function undoPatch(
  db: ZhikeDatabase,
  writer: Writer,
  operation: Operation,
  act: Act,
): Promise<Outcome> {
  const clocks = act.found.get(operation.id)?.clocks;
  if (!clocks || !operation.before) return 'nothingToDo';
  const back: Patch = {};
  const restores: Record<string, string | null> = {};
  for (const [path, value] of Object.entries(operation.before)) {
    if (!(await isStanding(db, act, path, clockOf(clocks, path)))) continue;
    back[path] = value;
    restores[path] = operation.base[path] ?? null;
  }
  const op = operation.op === 'delete' ? 'restore' : 'patch';
  await writer.applyPaths(operation.kind, operation.id, back, op, restores);
  return Object.keys(back).length === Object.keys(operation.before).length ? 'undone' : 'kept';
}

/** Something to be written first, in the same transaction. */
type Before = (writer: Writer) => Promise<void>;

/**
 * Takes one act back, newest change first. A field that was changed again since keeps its newer
 * value, and a customer that got new notes or orders since is not removed. A second call does
 * nothing.
 */
export async function undo(
  db: ZhikeDatabase,
  group: string,
  { before, ...options }: Pick<WriteOptions, 'now' | 'newId'> & { before?: Before },
): Promise<UndoResult> {
  const { value } = await write(db, { ...options, action: null, subject: '' }, async (writer) => {
    const done = { undone: 0, kept: 0 };
    const entry = await writer.get('undoEntry', group);
    if (entry && entry.undoneAt !== null) return done;
    await before?.(writer);
    const act = await readAct(db, writer, group);
    await findStaying(db, act);
    const gone = new Set<unknown>();
    for (const operation of act.operations.toReversed()) {
      const outcome =
        operation.op === 'create'
          ? await undoCreate(writer, operation, act)
          : await undoPatch(db, writer, operation, act);
      if (outcome !== 'nothingToDo') done[outcome] += 1;
      const { kind, op, id } = operation;
      if (kind === 'customer' && op === 'create' && outcome === 'undone') gone.add(id);
    }
    for (const { kind, id, customerId } of act.ruleMade) {
      if (gone.has(customerId)) await writer.remove(kind, id);
    }
    if (entry) await writer.patch('undoEntry', group, { undoneAt: toInstant(options.now) });
    return done;
  });
  return value;
}
