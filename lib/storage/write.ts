import type { Table } from 'dexie';
import { toInstant } from '../domain/instants.ts';
import type { UndoAction } from '../domain/records/undo-entry.ts';
import type { ClockState } from '../sync/hlc.ts';
import { countRows, noRows } from './counters.ts';
import type { MetaRow, ZhikeDatabase } from './database.ts';
import { storeVersion } from './stores.ts';
import { toWriteError, WriteError } from './write-error.ts';
import { Writer } from './writer.ts';

/** What a write is for. An act with an `action` can be undone; one without leaves no entry. */
export type WriteOptions = {
  action: UndoAction | null;
  subject: string;
  /** Milliseconds since 1970 (UTC). */
  now: number;
  newId: () => string;
  /** Joins several transactions (an import) to one act. */
  group?: string;
};

export type Written<T> = { value: T; group: string };

type Meta = Table<MetaRow, string>;

async function metaValue<Key extends MetaRow['key']>(meta: Meta, key: Key) {
  const row = await meta.get(key);
  // Rows of `meta` are stored under their own key, so the key decides the type of the value.
  return row?.value as Extract<MetaRow, { key: Key }>['value'] | undefined;
}

async function needClock(meta: Meta): Promise<ClockState> {
  const clock = await metaValue(meta, 'clock');
  if (!clock) throw new WriteError('closed', new Error('expected a clock in meta, found none'));
  return clock;
}

async function recordUndo(writer: Writer, group: string, options: WriteOptions): Promise<void> {
  if (!options.action || writer.operations.length === 0) return;
  const changes = writer.operations.length;
  const at = toInstant(options.now);
  const entry = await writer.get('undoEntry', group);
  if (entry) {
    await writer.patch('undoEntry', group, { changes: entry.changes + changes });
    return;
  }
  const fields = { group, action: options.action, subject: options.subject.slice(0, 200), at };
  writer.create('undoEntry', { ...fields, changes, undoneAt: null }, group);
}

/**
 * Runs `work` as one transaction: records, operation log, counters and the undo entry are stored
 * together or not at all, and are on disk when the promise resolves. Throws a WriteError.
 */
export async function write<T>(
  db: ZhikeDatabase,
  options: WriteOptions,
  work: (writer: Writer) => Promise<T> | T,
): Promise<Written<T>> {
  const group = options.group ?? options.newId();
  try {
    return await db.transaction('rw', db.tables, async (transaction) => {
      const meta: Meta = transaction.table('meta');
      const minWriter = (await metaValue(meta, 'minWriter')) ?? storeVersion;
      if (minWriter > storeVersion) throw new WriteError('newerVersion');
      const owner = (await metaValue(meta, 'owner')) ?? 'local';
      const clock = await needClock(meta);
      const { now, newId } = options;
      const writer = new Writer({ transaction, clock, owner, group, now, newId });
      const value = await work(writer);
      await recordUndo(writer, group, options);
      const changes = await writer.flush();
      if (changes.length > 0) {
        const counters = (await metaValue(meta, 'counters')) ?? noRows;
        await meta.bulkPut([
          { key: 'clock', value: writer.clock },
          { key: 'counters', value: countRows(counters, changes) },
        ]);
      }
      return { value, group };
    });
  } catch (error) {
    throw toWriteError(error);
  }
}
