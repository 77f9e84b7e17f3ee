import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepSentinel, type SentinelKeeper } from '../../lib/storage/keep-sentinel.ts';
import { openDatabase } from '../../lib/storage/open.ts';
import {
  announceEpoch,
  isDigestRight,
  sentinelKey,
  writeSentinel,
} from '../../lib/storage/sentinel.ts';
import { write } from '../../lib/storage/write.ts';
import { buildFields } from '../builders.ts';
import { memoryValues, openStage, type Stage } from '../storage-stage.ts';

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
});

async function reopen() {
  stage.db.close();
  const { values, newId, name } = stage;
  const opened = await openDatabase({ values, newId, name });
  stage.db = opened.db;
  return opened;
}

const reasonOf = (opened: Awaited<ReturnType<typeof reopen>>) =>
  opened.state === 'recovery' ? opened.reason.kind : opened.state;

describe('opening', () => {
  test('a fresh profile is ready, guarded and empty', async () => {
    const fresh = await openStage();
    expect(fresh.values.stored.get(sentinelKey)).toMatchObject({ lastOp: 0, digest: 0 });
    expect(await fresh.db.meta.get('minWriter')).toBeDefined();
    await fresh.db.delete();
  });

  test('what was written is there again', async () => {
    expect(await reopen()).toMatchObject({ state: 'ready', isUnguarded: false });
    expect(await stage.db.customer.count()).toBe(3);
  });

  test('a database that vanished leads to recovery, not to an empty start', async () => {
    await stage.db.delete();
    const opened = await reopen();
    expect(opened).toMatchObject({
      state: 'recovery',
      reason: { kind: 'missing', expected: { counts: { customer: 3 } } },
    });
    expect(await opened.db.meta.count()).toBe(0);
  });

  test('another database in its place leads to recovery', async () => {
    await stage.db.meta.put({ key: 'epoch', value: 'another' });
    expect(reasonOf(await reopen())).toBe('otherEpoch');
  });

  test('an older state of the same database leads to recovery', async () => {
    const counters = await stage.db.meta.get('counters');
    const rows = await stage.db.customer.toArray();
    await write(stage.db, stage.act(), (writer) => writer.create('tag', buildFields('tag')));
    await writeSentinel(stage.db, stage.values);
    await stage.db.tag.clear();
    if (counters) await stage.db.meta.put(counters);
    expect(rows).toHaveLength(3);
    expect(await reopen()).toMatchObject({ reason: { kind: 'older', found: 1 } });
  });

  test('rows that are missing, or too many, lead to recovery', async () => {
    const [first] = await stage.db.customer.toArray();
    await stage.db.customer.delete(first?.id ?? '');
    expect(await reopen()).toMatchObject({
      reason: { kind: 'rowsMissing', table: 'customer', expected: 3, found: 2 },
    });
  });

  test('other contents after the same number of writes lead to recovery', async () => {
    const sentinel = stage.values.stored.get(sentinelKey) as object; // as writeSentinel wrote it
    stage.values.stored.set(sentinelKey, { ...sentinel, counts: { customer: 4 } });
    expect(await reopen()).toMatchObject({
      reason: { kind: 'rowsMissing', table: 'customer', expected: 4, found: 3 },
    });
    stage.values.stored.set(sentinelKey, { ...sentinel, digest: 1 });
    expect(await reopen()).toMatchObject({ reason: { kind: 'older' } });
    stage.values.stored.set(sentinelKey, sentinel);
    expect((await reopen()).state).toBe('ready');
  });

  test('a database that lost only its bookkeeping leads to recovery', async () => {
    await stage.db.meta.clear();
    stage.values.stored.clear();
    expect(await reopen()).toMatchObject({ reason: { kind: 'missing', expected: null } });
  });

  test('a database that cannot be opened leads to recovery with the reason', async () => {
    stage.db.close();
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError');
    });
    const opened = await reopen();
    expect(open.mock.calls.length).toBeGreaterThanOrEqual(3);
    open.mockRestore();
    expect(opened).toMatchObject({ reason: { kind: 'cannotOpen' } });
  });

  test('a lock that passes is waited for', async () => {
    stage.db.close();
    const open = vi.spyOn(indexedDB, 'open').mockImplementationOnce(() => {
      throw new DOMException('locked', 'InvalidStateError');
    });
    const opened = await reopen();
    open.mockRestore();
    expect(opened.state).toBe('ready');
  });

  test('a crash between a restore and the next sentinel is not taken for a loss', async () => {
    await announceEpoch(stage.values, 'restored');
    expect((await reopen()).state).toBe('ready');
    await stage.db.meta.put({ key: 'epoch', value: 'restored' });
    await announceEpoch(stage.values, 'restored');
    stage.values.stored.set(sentinelKey, { epoch: 'old', counts: {}, digest: 0, lastOp: 99 });
    expect((await reopen()).state).toBe('ready');
  });

  test('the digest notices a row that is older than it was', async () => {
    expect(await isDigestRight(stage.db)).toBe(true);
    const [first] = await stage.db.customer.toArray();
    if (first) await stage.db.customer.put({ ...first, clocks: { '*': 'older' } });
    expect(await isDigestRight(stage.db)).toBe(false);
  });
});

describe('when the place of the sentinel fails', () => {
  test('a database with data opens, and says that it is not guarded', async () => {
    stage.values.isFailing = true;
    expect(await reopen()).toMatchObject({ state: 'ready', isUnguarded: true });
  });

  test('an unreadable sentinel is written anew over a database with data', async () => {
    stage.values.stored.set(sentinelKey, 'damaged');
    expect(await reopen()).toMatchObject({ state: 'ready', isUnguarded: false });
    expect(stage.values.stored.get(sentinelKey)).toMatchObject({ counts: { customer: 3 } });
  });

  test('an empty database is not taken for a new one', async () => {
    const values = memoryValues();
    values.isFailing = true;
    const opened = await openDatabase({ values, newId: stage.newId, name: 'test-unsure' });
    expect(opened).toMatchObject({ state: 'recovery', reason: { kind: 'unsureIfNew' } });
    expect(await opened.db.meta.count()).toBe(0);
    await opened.db.delete();
  });
});

describe('keeping the sentinel', () => {
  let keeper: SentinelKeeper | null = null;
  afterEach(() => {
    keeper?.stop();
    vi.useRealTimers();
  });
  const create = () =>
    write(stage.db, stage.act(), (writer) => writer.create('tag', buildFields('tag')));
  const lastOp = () => (stage.values.stored.get(sentinelKey) as { lastOp: number }).lastOp; // ours

  test('it follows commits within a second, also while writing goes on', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    keeper = keepSentinel(stage.db, stage.values);
    await create();
    expect(lastOp()).toBe(1);
    vi.advanceTimersByTime(400);
    await create();
    vi.advanceTimersByTime(400);
    await vi.waitFor(() => expect(lastOp()).toBe(3), { interval: 1 });
  });

  test('it is written at once on request', async () => {
    keeper = keepSentinel(stage.db, stage.values, { delayMs: 1_000_000 });
    await create();
    await keeper.flush();
    expect(lastOp()).toBe(2);
  });

  test('trouble is reported and does not stop the writing', async () => {
    const troubles: unknown[] = [];
    keeper = keepSentinel(stage.db, stage.values, { onTrouble: (error) => troubles.push(error) });
    stage.values.isFailing = true;
    await create();
    await keeper.flush();
    expect(troubles).toHaveLength(1);
    stage.values.isFailing = false;
    await keeper.flush();
    expect(lastOp()).toBe(2);
  });
});
