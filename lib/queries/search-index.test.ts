import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { noon, openStage, type Stage } from '../../test/storage-stage.ts';
import { search } from '../domain/search/packed-index.ts';
import { exportAll } from '../services/backup.ts';
import { saveCustomer } from '../services/customers.ts';
import { restore } from '../services/restore.ts';
import { addTag } from '../services/tags.ts';
import type { Workspace } from '../services/workspace.ts';
import { write } from '../storage/write.ts';
import { searchDeskOf } from './search-index.ts';

let stage: Stage;
let workspace: Workspace;
beforeEach(async () => {
  stage = await openStage();
  const { db, newId } = stage;
  workspace = { db, newId, now: () => noon, zone: () => 'Asia/Shanghai' };
});
afterEach(async () => {
  await stage.db.delete();
});

const person = (name: string) => ({ name, source: '朋友', contactPoints: [] });

function openDesk() {
  const desk = searchDeskOf(stage.db);
  const stop = desk.subscribe(() => undefined);
  const hits = (query: string) => {
    const index = desk.index();
    return index ? search(index, query, 9).length : null;
  };
  return { desk, stop, hits };
}

describe('the index of the search', () => {
  test('follows what is written', async () => {
    const { hits } = openDesk();
    await vi.waitFor(() => expect(hits('小明')).toBe(0));
    await saveCustomer(workspace, person('王小明'));
    await vi.waitFor(() => expect(hits('小明')).toBe(1));
  });

  test('is not stale after a restore', async () => {
    await saveCustomer(workspace, person('王小明'));
    const file = await exportAll(stage.db, { now: noon });
    await saveCustomer(workspace, person('李雷'));
    const { hits } = openDesk();
    await vi.waitFor(() => expect(hits('李雷')).toBe(1));
    const { values, newId } = stage;
    await restore(stage.db, file, { values, newId, now: noon, replace: true });
    await vi.waitFor(() => expect(hits('李雷')).toBe(0));
    expect(hits('小明')).toBe(1);
    await saveCustomer(workspace, person('韩梅梅'));
    await vi.waitFor(() => expect(hits('梅梅')).toBe(1));
  });

  test('follows a tag that is renamed or deleted', async () => {
    const { value: customer } = await saveCustomer(workspace, person('王小明'));
    await addTag(workspace, customer, '老客户');
    const { hits } = openDesk();
    await vi.waitFor(() => expect(hits('老客户')).toBe(1));
    const tagId = (await stage.db.tag.toArray())[0]?.id ?? '';
    await write(stage.db, stage.act(), (writer) => writer.patch('tag', tagId, { name: '团购' }));
    await vi.waitFor(() => expect(hits('团购')).toBe(1));
    expect(hits('老客户')).toBe(0);
    await write(stage.db, stage.act(), (writer) => writer.remove('tag', tagId));
    await vi.waitFor(() => expect(hits('团购')).toBe(0));
    expect(hits('小明')).toBe(1);
  });

  test('tells a failure instead of building for ever, and tries again', async () => {
    await saveCustomer(workspace, person('王小明'));
    const broken = vi.spyOn(stage.db.customer, 'toArray').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    const { desk, stop, hits } = openDesk();
    await vi.waitFor(() => expect(desk.failure()).toBeInstanceOf(Error));
    expect(hits('小明')).toBeNull();
    broken.mockRestore();
    stop();
    openDesk();
    await vi.waitFor(() => expect(hits('小明')).toBe(1));
    expect(desk.failure()).toBeNull();
  });
});
