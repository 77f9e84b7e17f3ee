import { Dexie, type Table } from 'dexie';
import type { RecordKind, StoredRecord } from '../domain/records/registry.ts';
import type { ClockState } from '../sync/hlc.ts';
import type { Patch } from '../sync/patch.ts';
import { storeSchema, storeVersion } from './stores.ts';

const databaseName = 'zhike';

/** One logged write. `before` holds what the patched paths were, for undo; it never leaves here. */
export type Operation = {
  clock: string;
  group: string;
  kind: RecordKind;
  id: string;
  op: 'create' | 'patch' | 'delete' | 'restore';
  /** Clock of each patched path that the writer had seen. */
  base: Record<string, string | null>;
  patch: Patch;
  before: Patch | null;
  /** Of an undo: by path, the clock of the value that it put back. */
  restores?: Record<string, string | null>;
};

export type Counters = {
  /** Rows of each table, tombstones included. */
  counts: Record<string, number>;
  /** Order-free digest over every row's id and revision. */
  digest: number;
  /** Number of writing transactions so far. */
  lastOp: number;
};

export type MetaRow =
  | { key: 'clock'; value: ClockState }
  | { key: 'counters'; value: Counters }
  | { key: 'epoch'; value: string }
  | { key: 'owner'; value: string }
  | { key: 'minWriter'; value: number };

export type UnknownRow = { kind: string; id: string; row: unknown };

type RecordTables = { [Kind in RecordKind]: Table<StoredRecord<Kind>, string> };

export type ZhikeDatabase = Dexie &
  RecordTables & {
    meta: Table<MetaRow, string>;
    operations: Table<Operation, string>;
    unknown: Table<UnknownRow, [string, string]>;
  };

export type DatabaseEvents = {
  /** Another window upgraded the database; this one is closed and has to be reloaded. */
  onVersionChange?: (() => void) | undefined;
  /** Opening waits for another window that still holds an older version. */
  onBlocked?: (() => void) | undefined;
};

/**
 * The database, not yet opened. User writes are flushed to disk before they are acknowledged; an
 * upgrade in another window closes this one for good instead of letting old code write new stores.
 */
export function createDatabase(name = databaseName, events: DatabaseEvents = {}): ZhikeDatabase {
  const db = new Dexie(name, { chromeTransactionDurability: 'strict', autoOpen: false });
  db.version(storeVersion).stores(storeSchema());
  db.on('versionchange', () => {
    db.close({ disableAutoOpen: true });
    events.onVersionChange?.();
  });
  db.on('blocked', () => events.onBlocked?.());
  return db as ZhikeDatabase; // the tables are made by name from the same registry as the type
}
