import { toInstant } from '../domain/instants.ts';
import { recordKinds, records } from '../domain/records/registry.ts';
import { clockOf, type FieldClocks } from '../sync/field-clocks.ts';
import type { Patch } from '../sync/patch.ts';
import type { Operation, ZhikeDatabase } from './database.ts';
import { type WriteOptions, write } from './write.ts';
import type { Writer } from './writer.ts';

/** How an undo went: `kept` counts changes that stay because something newer builds on them. */
export type UndoResult = { undone: number; kept: number };

const childKinds = recordKinds.filter(
  (kind) => records[kind].parent === 'customerId' && records[kind].scope === 'synced',
);

/** The act as it was found: its own clocks and ids, and the rows' clocks before the undo began. */
type Act = { clocks: Set<string>; created: Set<string>; found: Map<string, FieldClocks> };

async function readAct(db: ZhikeDatabase, operations: readonly Operation[]): Promise<Act> {
  const act: Act = { clocks: new Set(), created: new Set(), found: new Map() };
  for (const { clock, op, kind, id } of operations) {
    act.clocks.add(clock);
    if (op === 'create') act.created.add(id);
    const row: { clocks: FieldClocks } | undefined = await db.table(kind).get(id);
    if (row) act.found.set(id, row.clocks);
  }
  return act;
}

async function hasNewerChild(db: ZhikeDatabase, id: string, act: Act): Promise<boolean> {
  for (const kind of childKinds) {
    const rows: { id: string; deletedAt: string | null }[] = await db
      .table(kind)
      .where('customerId')
      .equals(id)
      .toArray();
    if (rows.some((row) => row.deletedAt === null && !act.created.has(row.id))) return true;
  }
  return false;
}

async function undoCreate(db: ZhikeDatabase, writer: Writer, { kind, id }: Operation, act: Act) {
  const row = await writer.get(kind, id);
  if (!row || row.deletedAt !== null) return false;
  const clocks = Object.values(act.found.get(id) ?? {});
  if (clocks.some((clock) => !act.clocks.has(clock))) return false;
  if (kind === 'customer' && (await hasNewerChild(db, id, act))) return false;
  await writer.remove(kind, id);
  return true;
}

async function undoPatch(writer: Writer, operation: Operation, act: Act): Promise<boolean> {
  const clocks = act.found.get(operation.id);
  if (!clocks || !operation.before) return false;
  const back: Patch = {};
  for (const [path, value] of Object.entries(operation.before)) {
    if (act.clocks.has(clockOf(clocks, path) ?? '')) back[path] = value;
  }
  const op = operation.op === 'delete' ? 'restore' : 'patch';
  await writer.applyPaths(operation.kind, operation.id, back, op);
  return Object.keys(back).length === Object.keys(operation.before).length;
}

/**
 * Takes one act back, newest change first. A field that was changed again since keeps its newer
 * value, and a customer that got new notes or orders since is not removed.
 */
export async function undo(
  db: ZhikeDatabase,
  group: string,
  options: Pick<WriteOptions, 'now' | 'newId'>,
): Promise<UndoResult> {
  const done = { undone: 0, kept: 0 };
  await write(db, { ...options, action: null, subject: '' }, async (writer) => {
    const operations = await db.operations.where('group').equals(group).sortBy('clock');
    const act = await readAct(db, operations);
    for (const operation of operations.toReversed()) {
      const isUndone =
        operation.op === 'create'
          ? await undoCreate(db, writer, operation, act)
          : await undoPatch(writer, operation, act);
      done[isUndone ? 'undone' : 'kept'] += 1;
    }
    const entry = await writer.get('undoEntry', group);
    if (entry) await writer.patch('undoEntry', group, { undoneAt: toInstant(options.now) });
  });
  return done;
}
