import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { syncedKinds } from '../../lib/domain/records/registry.ts';
import { createDatabase, type ZhikeDatabase } from '../../lib/storage/database.ts';
import { pruneOperations } from '../../lib/storage/prune.ts';
import { isDigestRight } from '../../lib/storage/sentinel.ts';
import { undo } from '../../lib/storage/undo.ts';
import { write } from '../../lib/storage/write.ts';
import { toWriteError, WriteError, type WriteFailure } from '../../lib/storage/write-error.ts';
import { parseClock } from '../../lib/sync/hlc.ts';
import { buildFields } from '../builders.ts';
import { noon, openStage, type Stage } from '../storage-stage.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
});
afterEach(async () => {
  await stage.db.delete();
});

async function everything(db: ZhikeDatabase) {
  const tables = await Promise.all(
    db.tables.map(async (table) => [table.name, await table.toArray()]),
  );
  return Object.fromEntries(tables);
}

async function failureOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => null,
    (reason: unknown) => reason,
  );
  return error instanceof WriteError ? error.failure : String(error);
}

describe('a write', () => {
  test('stores nothing at all when the work throws half way', async () => {
    const before = await everything(stage.db);
    const failing = write(stage.db, stage.act(), async (writer) => {
      const { id } = writer.create('customer', buildFields('customer'));
      await writer.patch('customer', id, { company: 'other' });
      throw new Error('the rep closed the window');
    });
    expect(await failureOf(failing)).toBe('unknown');
    expect(await everything(stage.db)).toEqual(before);
  });

  test('stores nothing when one of many records is not valid', async () => {
    const before = await everything(stage.db);
    const failing = write(stage.db, stage.act(), (writer) => {
      writer.create('tag', buildFields('tag'));
      writer.create('tag', { ...buildFields('tag'), name: '' });
    });
    expect(await failureOf(failing)).toBe('invalid');
    expect(await everything(stage.db)).toEqual(before);
  });

  test('refuses an id that exists, so that no row is counted twice', async () => {
    const fields = buildFields('tag');
    const { value } = await write(stage.db, stage.act(), (writer) => writer.create('tag', fields));
    const before = await everything(stage.db);
    const again = write(stage.db, stage.act(), (writer) => writer.create('tag', fields, value.id));
    expect(await failureOf(again)).toBe('invalid');
    const twice = write(stage.db, stage.act(), (writer) => {
      const { id } = writer.create('tag', fields);
      writer.create('tag', fields, id);
    });
    expect(await failureOf(twice)).toBe('unknown');
    expect(await everything(stage.db)).toEqual(before);
  });

  test('is refused by a version older than the one that wrote last', async () => {
    await stage.db.meta.put({ key: 'minWriter', value: 99 });
    const refused = write(stage.db, stage.act(), (writer) =>
      writer.create('tag', buildFields('tag')),
    );
    expect(await failureOf(refused)).toBe('newerVersion');
    expect(await stage.db.tag.count()).toBe(0);
  });

  test('says that the database is closed when it was closed', async () => {
    stage.db.close();
    const refused = write(stage.db, stage.act(), () => null);
    expect(await failureOf(refused)).toBe('closed');
    await stage.db.open();
  });

  test('keeps clocks increasing when the wall clock steps back', async () => {
    for (const now of [noon, noon - 86_400_000, noon - 1, 0]) {
      await write(stage.db, stage.act(now), (writer) => writer.create('tag', buildFields('tag')));
    }
    const clocks = (await stage.db.operations.toArray()).map(({ clock }) => clock);
    expect(clocks).toEqual(clocks.toSorted());
    expect(new Set(clocks).size).toBe(4);
    expect(parseClock(clocks[3] ?? '').ms).toBe(noon);
  });

  test('asks the browser for strict durability', () => {
    // oxlint-disable-next-line no-underscore-dangle -- Dexie shows its options nowhere else
    expect(stage.db._options.chromeTransactionDurability).toBe('strict');
  });

  test('stays one transaction however many changes it awaits', async () => {
    const { db, act } = stage;
    const { value: tags } = await write(db, act(), (writer) =>
      Array.from({ length: 300 }, () => writer.create('tag', buildFields('tag', { hue: 0 }))),
    );
    await write(db, act(), async (writer) => {
      for (let round = 1; round <= 3; round += 1) {
        for (const tag of tags) await writer.patch('tag', tag.id, { hue: round });
        expect(
          await db.tag
            .where('name')
            .equals(tags[0]?.name ?? '')
            .count(),
        ).toBe(300);
      }
    });
    expect((await db.tag.toArray()).every(({ hue }) => hue === 3)).toBe(true);
    expect(await db.operations.count()).toBe(1_200);
  });

  test('leaves no trace when nothing changed', async () => {
    const fields = buildFields('tag');
    const { value } = await write(stage.db, stage.act(), (writer) => writer.create('tag', fields));
    const before = await everything(stage.db);
    await write(stage.db, stage.act(), (writer) => writer.patch('tag', value.id, { ...fields }));
    expect(await everything(stage.db)).toEqual(before);
  });

  test('logs the clocks of the values that the writer had seen', async () => {
    const { db, act } = stage;
    const { value } = await write(db, act(), (writer) =>
      writer.create('customer', { ...buildFields('customer'), profile: { school: 'A' } }),
    );
    await write(db, act(), (writer) =>
      writer.patch('customer', value.id, { profile: { school: 'B', grade: '3' } }),
    );
    const [first, second] = await db.operations.toArray();
    expect(second).toMatchObject({
      op: 'patch',
      patch: { 'profile.school': 'B', 'profile.grade': '3' },
      base: { 'profile.school': first?.clock, 'profile.grade': first?.clock },
      before: { 'profile.school': 'A', 'profile.grade': null },
    });
  });
});

describe('two windows', () => {
  test('the older one is closed for good when the newer one upgrades the stores', async () => {
    let isTold = false;
    const old = createDatabase('test-versions', { onVersionChange: () => (isTold = true) });
    await old.open();
    const newer = new Dexie('test-versions');
    newer.version(2).stores({ extra: 'id' });
    await newer.open();
    expect(isTold).toBe(true);
    expect(old.isOpen()).toBe(false);
    expect(await failureOf(write(old, stage.act(), () => null))).toBe('closed');
    await newer.delete();
  });

  test('writes of both are counted, each clock once', async () => {
    const other = createDatabase(stage.name);
    await other.open();
    const writes = Array.from({ length: 20 }, (_, at) =>
      write(at % 2 === 0 ? stage.db : other, stage.act(), (writer) =>
        writer.create('tag', buildFields('tag')),
      ),
    );
    await Promise.all(writes);
    expect(await other.operations.count()).toBe(20);
    const counters = await stage.db.meta.get('counters');
    expect(counters).toMatchObject({ value: { counts: { tag: 20 }, lastOp: 20 } });
    expect(await isDigestRight(stage.db)).toBe(true);
    other.close();
  });
});

describe('a failed write is told in terms of what to do', () => {
  const quota = new DOMException('full', 'QuotaExceededError');
  const cases: [string, unknown, WriteFailure][] = [
    ['a quota error', new Dexie.QuotaExceededError('full'), 'diskFull'],
    ['a bare quota exception', quota, 'diskFull'],
    ['an abort around a quota error', new Dexie.AbortError('aborted', quota), 'diskFull'],
    ['a bare abort', new Dexie.AbortError('aborted'), 'diskFull'],
    ['a bulk error around a quota error', new Dexie.BulkError('bulk', [quota]), 'diskFull'],
    [
      'an exhausted key generator',
      new Dexie.ConstraintError('Maximum key generator value'),
      'diskFull',
    ],
    ['an id that exists', new Dexie.ConstraintError('Key already exists'), 'invalid'],
    [
      'the same in bulk',
      new Dexie.BulkError('1 of 1', [new Dexie.ConstraintError('x')]),
      'invalid',
    ],
    ['a value that cannot be stored', new DOMException('no', 'DataCloneError'), 'invalid'],
    ['a key that cannot be a key', new Dexie.DataError('no'), 'invalid'],
    ['a closed database', new Dexie.DatabaseClosedError('closed'), 'closed'],
    ['a closing connection', new Dexie.InvalidStateError('closing'), 'closed'],
    ['a database of a newer version', new Dexie.VersionError('newer'), 'newerVersion'],
    [
      'an open that failed for that reason',
      new Dexie.OpenFailedError('x', new Dexie.VersionError('v')),
      'newerVersion',
    ],
    ['a damaged file', new Dexie.UnknownError('Internal error'), 'unknown'],
    ['a finished transaction', new Dexie.TransactionInactiveError('late'), 'unknown'],
    ['a store that is missing', new Dexie.NotFoundError('store'), 'unknown'],
    ['a refund above what is left', new RangeError('a refund cannot be more'), 'invalid'],
    ['something that is no error', 'text', 'unknown'],
  ];
  test.each(cases)('%s', (_name, error, failure) => {
    expect(toWriteError(error).failure).toBe(failure);
    expect(toWriteError(error).cause).toBe(error);
  });
});

describe('pruning the operation log', () => {
  test('keeps what can still be undone and drops the rest', async () => {
    const { db, act, newId } = stage;
    const day = 86_400_000;
    const create = (now: number) =>
      write(db, act(now), (writer) => writer.create('tag', buildFields('tag')));
    const old = await create(noon - 100 * day);
    const undone = await create(noon - 2 * day);
    const recent = await create(noon - day);
    await write(db, { ...act(noon), action: null }, (writer) =>
      writer.create('tag', buildFields('tag')),
    );
    await undo(db, undone.group, { now: noon, newId });
    await pruneOperations(db, noon);
    const groups = new Set((await db.operations.toArray()).map(({ group }) => group));
    expect([...groups]).toEqual([recent.group]);
    expect(await db.undoEntry.get(old.value.id)).toBeUndefined();
    expect((await undo(db, recent.group, { now: noon, newId })).undone).toBe(1);
    expect(await isDigestRight(db)).toBe(true);
  });

  test('a customer who was deleted long ago can still be restored', async () => {
    const { db, act, newId } = stage;
    const then = noon - 400 * 86_400_000;
    const { value } = await write(db, act(then), (writer) =>
      writer.create('customer', buildFields('customer')),
    );
    const remove = (now: number) =>
      write(db, { ...act(now), action: 'deleteCustomer' }, (writer) =>
        writer.remove('customer', value.id),
      );
    const taken = await remove(then);
    await undo(db, taken.group, { now: then, newId });
    const standing = await remove(then + 1);
    await pruneOperations(db, noon);
    expect((await db.undoEntry.toArray()).map(({ id }) => String(id))).toEqual([standing.group]);
    await undo(db, standing.group, { now: noon, newId });
    expect((await db.customer.get(value.id))?.deletedAt).toBeNull();
    expect(await isDigestRight(db)).toBe(true);
  });

  test('acts can be undone one after the other across a pruning', async () => {
    const { db, act, newId } = stage;
    const { value } = await write(db, act(), (writer) =>
      writer.create('tag', { ...buildFields('tag'), name: 'one' }),
    );
    const rename = (name: string) =>
      write(db, act(), (writer) => writer.patch('tag', value.id, { name }));
    const second = await rename('two');
    const third = await rename('three');
    await undo(db, third.group, { now: noon, newId });
    await pruneOperations(db, noon);
    await undo(db, second.group, { now: noon, newId });
    expect((await db.tag.get(value.id))?.name).toBe('one');
  });
});

test('every synced kind is counted', async () => {
  const { db, act } = stage;
  await write(db, act(), (writer) => {
    for (const kind of syncedKinds) writer.create(kind, buildFields(kind));
  });
  const counters = await db.meta.get('counters');
  const expected = Object.fromEntries(syncedKinds.map((kind) => [kind, 1]));
  expect(counters).toMatchObject({ value: { counts: expected, lastOp: 1 } });
});
