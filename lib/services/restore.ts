import { type RecordKind, syncedKinds } from '../domain/records/registry.ts';
import type { KeyValuePort } from '../platform/key-value.ts';
import { rowDigest } from '../storage/counters.ts';
import type { MetaRow, ZhikeDatabase } from '../storage/database.ts';
import { foundingRows } from '../storage/open.ts';
import { hasRecords, openShadow, replaceContents } from '../storage/replace-contents.ts';
import { announceEpoch, writeSentinel } from '../storage/sentinel.ts';
import { remakeDatabase } from '../storage/set-aside.ts';
import { toWriteError } from '../storage/write-error.ts';
import { revisionOf } from '../sync/field-clocks.ts';
import { type ClockState, receiveClock } from '../sync/hlc.ts';
import type { LongTask } from './backup.ts';
import { type BackupHeader, maxBackupBytes } from './backup-format.ts';
import { RestoreError } from './restore-error.ts';
import { readBackup } from './restore-read.ts';
import { type CheckedRow, checkRow } from './restore-row.ts';

export type { BackupHeader } from './backup-format.ts';
export { RestoreError } from './restore-error.ts';
export { readBackupHeader } from './restore-read.ts';

export type RestoreOptions = LongTask & {
  values: KeyValuePort;
  now: number;
  newId: () => string;
  /** Replaces what is there; only from the recovery screen, after a download was offered. */
  replace?: boolean;
};

/** What was learned of the file while its rows were put into the shadow. */
class Gathered {
  readonly counts: Record<string, number> = {};
  digest = 0;
  clock: ClockState = { ms: 0, counter: 0, node: '00000000' };
  rows = 0;

  count(checked: CheckedRow): void {
    this.rows += 1;
    const kind = checked.kind ?? checked.row.kind;
    this.counts[kind] = (this.counts[kind] ?? 0) + 1;
    if (checked.kind === null || !isSynced(checked.kind)) return;
    const { id, clocks } = checked.row;
    const revision = revisionOf(clocks);
    this.digest = (this.digest ^ rowDigest(checked.kind, id, revision)) >>> 0;
    this.clock = receiveClock(this.clock, revision);
  }
}

function isSynced(kind: RecordKind): boolean {
  return syncedKinds.includes(kind);
}

async function store(shadow: ZhikeDatabase, rows: readonly CheckedRow[]): Promise<void> {
  const byTable = new Map<string, unknown[]>();
  for (const { kind, row } of rows) {
    const table = byTable.get(kind ?? 'unknown') ?? [];
    byTable.set(kind ?? 'unknown', table);
    table.push(row);
  }
  for (const [table, ofTable] of byTable) {
    await shadow
      .table(table)
      .bulkAdd(ofTable)
      .catch((error: unknown) => {
        const isTwice = toWriteError(error).failure === 'invalid';
        throw new RestoreError(isTwice ? 'invalidRow' : 'notSaved', null, error);
      });
  }
}

const rowsPerStep = 250;

async function fillShadow(shadow: ZhikeDatabase, file: Blob, options: RestoreOptions) {
  const gathered = new Gathered();
  let header: BackupHeader | null = null;
  let total = 0;
  for await (const part of readBackup(file)) {
    if (options.signal?.aborted) throw new RestoreError('cancelled');
    if (!Array.isArray(part)) {
      header = part;
      total = 2 * Object.values(part.counts).reduce((sum, count) => sum + count, 0);
      continue;
    }
    // Small portions, so that the page can show progress and take a click in between.
    for (let at = 0; at < part.length; at += rowsPerStep) {
      const checked = part.slice(at, at + rowsPerStep).map((raw) => checkRow(raw, options.now));
      for (const row of checked) gathered.count(row);
      await store(shadow, checked);
      options.onProgress?.({ done: Math.min(gathered.rows, total), total });
    }
  }
  if (header === null) throw new RestoreError('notABackup');
  for (const kind of new Set([...Object.keys(header.counts), ...Object.keys(gathered.counts)])) {
    if (header.counts[kind] !== gathered.counts[kind]) throw new RestoreError('damaged');
  }
  return { gathered, header, total };
}

/** Keeps what belongs to this browser: sites that are switched on, and the agreement. */
async function keepOwnSettings(db: ZhikeDatabase, shadow: ZhikeDatabase): Promise<void> {
  const sites = await db.siteSetting.toArray();
  const present = new Set(sites.map(({ site }) => site));
  await shadow.siteSetting.filter(({ site }) => present.has(site)).delete();
  await shadow.siteSetting.bulkPut(sites);
  for (const own of await db.preferences.toArray()) {
    const restored = await shadow.preferences.get(own.id);
    await shadow.preferences.put({ ...own, ...restored, agreedAt: own.agreedAt });
  }
}

function newBookkeeping(gathered: Gathered, owner: string, newId: () => string): MetaRow[] {
  const { counts, digest, clock } = gathered;
  return foundingRows(newId).map((row): MetaRow => {
    if (row.key === 'owner') return { ...row, value: owner };
    if (row.key === 'clock') return { ...row, value: { ...clock, node: row.value.node } };
    if (row.key !== 'counters') return row;
    const ofSynced = syncedKinds.map((kind) => [kind, counts[kind] ?? 0] as const);
    return { ...row, value: { counts: Object.fromEntries(ofSynced), digest, lastOp: 1 } };
  });
}

async function prepareAndSwap(
  db: ZhikeDatabase,
  shadow: ZhikeDatabase,
  file: Blob,
  options: RestoreOptions,
) {
  const { gathered, header, total } = await fillShadow(shadow, file, options);
  const isReadable = await keepOwnSettings(db, shadow).then(
    () => true,
    () => false,
  );
  if (!isReadable && !options.replace) throw new RestoreError('notSaved');
  const meta = newBookkeeping(gathered, header.owner, options.newId);
  const epoch = meta.find((row) => row.key === 'epoch');
  await announceEpoch(options.values, String(epoch?.value));
  if (options.signal?.aborted) throw new RestoreError('cancelled');
  let done = gathered.rows;
  const swap = () =>
    replaceContents(db, shadow, {
      meta,
      isRefused: async () => !options.replace && (await hasRecords(db)),
      onCopied: (rows) => options.onProgress?.({ done: Math.min((done += rows), total), total }),
    });
  const isSwapped = await swap().catch(async (error: unknown) => {
    // Only a database that cannot be read is made anew; on a full disk the old one stays.
    const isUnreadable = ['unknown', 'closed'].includes(toWriteError(error).failure);
    if (!options.replace || !isUnreadable) throw error;
    await remakeDatabase(db);
    return swap();
  });
  if (!isSwapped) throw new RestoreError('notEmpty');
  return gathered.counts;
}

/**
 * Restores a whole file or nothing: every row is checked and stored in a shadow database first, then
 * put in place by one transaction with a new epoch and device. Throws a RestoreError.
 */
export async function restore(
  db: ZhikeDatabase,
  file: Blob,
  options: RestoreOptions,
): Promise<{ counts: Record<string, number> }> {
  if (file.size > maxBackupBytes) throw new RestoreError('tooLarge');
  let shadow: ZhikeDatabase | null = null;
  try {
    if (!options.replace && (await hasRecords(db))) throw new RestoreError('notEmpty');
    shadow = await openShadow(db);
    const counts = await prepareAndSwap(db, shadow, file, options);
    // The announced epoch makes up for a sentinel that cannot be written now.
    await writeSentinel(db, options.values).catch(() => null);
    return { counts };
  } catch (error) {
    throw error instanceof RestoreError ? error : new RestoreError('notSaved', null, error);
  } finally {
    await shadow?.delete().catch(() => null);
  }
}
