import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildFields } from '../../test/builders.ts';
import { noon, openStage, type Stage } from '../../test/storage-stage.ts';
import { type Opened, openDatabase, type RecoveryReason } from '../storage/open.ts';
import { writeSentinel } from '../storage/sentinel.ts';
import { write } from '../storage/write.ts';
import { exportAll } from './backup.ts';
import { adviseRecovery, retryOpening, startEmpty } from './recovery.ts';
import { restore } from './restore.ts';

let stage: Stage;
beforeEach(async () => {
  stage = await openStage();
  await write(stage.db, stage.act(), (writer) => {
    for (let seed = 1; seed <= 3; seed += 1) {
      writer.create('customer', buildFields('customer', {}, seed));
    }
  });
  await writeSentinel(stage.db, stage.values);
});
afterEach(async () => {
  await stage.db.delete();
  for (const name of await Dexie.getDatabaseNames()) {
    if (name.startsWith(stage.name)) await Dexie.delete(name);
  }
});

const options = () => ({ values: stage.values, newId: stage.newId, name: stage.name });
const confirmed = () => ({ ...options(), now: noon, isConfirmed: true as const });

async function damage(): Promise<Opened> {
  const [first] = await stage.db.customer.toArray();
  await stage.db.customer.delete(first?.id ?? '');
  return reopen();
}

async function reopen(): Promise<Opened> {
  const opened = await retryOpening(stage.db, options());
  stage.db = opened.db;
  return opened;
}

describe('the advice', () => {
  const expected = { epoch: 'e', counts: { customer: 3, tag: 2 }, digest: 0, lastOp: 1 };
  const cases: [RecoveryReason, string, number | null][] = [
    [{ kind: 'cannotOpen', message: 'x' }, 'cannotOpen', null],
    [{ kind: 'missing', expected }, 'empty', 5],
    [{ kind: 'missing', expected: null }, 'empty', null],
    [{ kind: 'otherEpoch', expected }, 'other', null],
    [{ kind: 'older', expected, found: 0 }, 'older', null],
    [{ kind: 'rowsMissing', table: 'customer', expected: 3, found: 1 }, 'rowsMissing', 2],
    [{ kind: 'rowsMissing', table: 'customer', expected: 1, found: 3 }, 'rowsMissing', null],
    [{ kind: 'unsureIfNew' }, 'unsure', null],
  ];
  test.each(cases)('%j', (reason, named, missingRows) => {
    const advice = adviseRecovery(reason);
    expect(advice).toMatchObject({ damage: named, missingRows });
    expect(advice.actions.at(0)).toBe('retry');
    expect(advice.actions.at(-1)).toBe('startEmpty');
  });
});

describe('a damaged database', () => {
  test('stays damaged and unchanged when it is only opened again', async () => {
    expect((await damage()).state).toBe('recovery');
    const rows = await stage.db.customer.toArray();
    expect((await reopen()).state).toBe('recovery');
    expect(await stage.db.customer.toArray()).toEqual(rows);
  });

  test('is replaced by a file, and opens as ready then', async () => {
    const file = await exportAll(stage.db, { now: noon });
    await damage();
    const { values, newId } = stage;
    await restore(stage.db, file, { values, newId, now: noon, replace: true });
    expect((await reopen()).state).toBe('ready');
    expect(await stage.db.customer.count()).toBe(3);
  });

  test('that cannot even be cleared is made anew from a file', async () => {
    const file = await exportAll(stage.db, { now: noon });
    await damage();
    const spy = vi.spyOn(IDBObjectStore.prototype, 'clear').mockImplementationOnce(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    const { values, newId } = stage;
    await restore(stage.db, file, { values, newId, now: noon, replace: true });
    expect(spy.mock.calls.length).toBeGreaterThan(1);
    spy.mockRestore();
    expect((await reopen()).state).toBe('ready');
    expect(await stage.db.customer.count()).toBe(3);
  });

  test('that was not open is replaced by a file too', async () => {
    const file = await exportAll(stage.db, { now: noon });
    stage.db.close();
    const { values, newId } = stage;
    await restore(stage.db, file, { values, newId, now: noon, replace: true });
    expect((await reopen()).state).toBe('ready');
  });
});

describe('starting empty', () => {
  test('keeps what could be read under another name, and is ready', async () => {
    await damage();
    const { opened, keptAs } = await startEmpty(stage.db, confirmed());
    stage.db = opened.db;
    expect(opened.state).toBe('ready');
    expect(await opened.db.customer.count()).toBe(0);
    expect(keptAs).toBe(`${stage.name}-kept-20261121120000000`);
    const kept = await new Dexie(keptAs ?? '').open();
    expect(await kept.table('customer').count()).toBe(2);
    kept.close();
    expect((await openDatabase(options())).state).toBe('ready');
  });

  test('gives up nothing when what was read cannot be kept', async () => {
    await damage();
    const add = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await expect(startEmpty(stage.db, confirmed())).rejects.toThrow('full');
    add.mockRestore();
    expect(await stage.db.customer.count()).toBe(2);
  });

  test('works after a database vanished, with nothing to keep', async () => {
    await stage.db.delete();
    expect((await reopen()).state).toBe('recovery');
    const { opened, keptAs } = await startEmpty(stage.db, confirmed());
    stage.db = opened.db;
    expect(opened.state).toBe('ready');
    expect(keptAs).toBeNull();
  });
});
