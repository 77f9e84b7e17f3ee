import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Sighting } from '../../lib/domain/sighting.ts';
import { sightingSchema, toSighting } from '../../lib/messages/contract.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { receiveSighting } from '../../lib/services/desk.ts';
import { addNeverRead } from '../../lib/services/never-read.ts';
import {
  closeSheetList,
  type SheetList,
  takeFileRows,
  takePastedRows,
  watchSheetList,
} from '../../lib/services/sheet-list.ts';
import {
  addFollowUps,
  readSheetPeople,
  saveSheetPerson,
  tagCustomers,
} from '../../lib/services/sheet-people.ts';
import { matchOf } from '../../lib/services/sightings.ts';
import { readTabContext } from '../../lib/services/tab-contexts.ts';
import {
  forgetColumns,
  readMeanings,
  taughtLeadingFrame,
  teachColumn,
} from '../../lib/services/taught-sheets.ts';
import { undo } from '../../lib/storage/undo.ts';
import { FakeSession } from '../fakes/ports.ts';
import { seenCell } from '../seen-cell.ts';
import { openTestWorkspace, type TestWorkspace } from '../workspace.ts';

const name = { site: 'google-sheets', sheet: 'doc/1' };
const place = {
  tabId: 7,
  frameId: 0,
  origin: 'https://docs.google.com',
  url: 'https://docs.google.com/',
};
const phone = {
  kind: 'phone',
  value: '+8613900005555',
  shown: '139 0000 5555',
  channel: '',
} as const;

let workspace: TestWorkspace;
beforeEach(async () => {
  workspace = await openTestWorkspace();
});
afterEach(() => workspace.db.delete());

function open() {
  const session = new FakeSession();
  const show = async (sighting: Sighting | null) => {
    const context = await receiveSighting(workspace, session, { site: name.site, sighting, place });
    return taughtLeadingFrame(workspace, session, context);
  };
  return { session, show };
}

async function teach(columns: Record<string, Parameters<typeof teachColumn>[3]>) {
  for (const [letters, meaning] of Object.entries(columns))
    await teachColumn(workspace, name, letters, meaning);
}

const undoOf = (group: string) =>
  undo(workspace.db, group, { now: workspace.now(), newId: workspace.newId });

describe('teaching the columns of a sheet', () => {
  it('is remembered per column and for this sheet only', async () => {
    open();
    await teach({ A: 'name', B: 'phone' });
    await teach({ B: 'wechat' });
    expect(await readMeanings(workspace, name)).toEqual({ A: 'name', B: 'wechat' });
    expect(await readMeanings(workspace, { ...name, sheet: 'doc/2' })).toEqual({});
    expect(await workspace.db.sheetColumns.count()).toBe(1);
  });

  it('is undone column by column, and forgotten as a whole', async () => {
    open();
    await teach({ A: 'name' });
    const { group } = await teachColumn(workspace, name, 'A', 'company');
    await undoOf(group);
    expect(await readMeanings(workspace, name)).toEqual({ A: 'name' });
    const forgotten = await forgetColumns(workspace, name);
    expect(await readMeanings(workspace, name)).toEqual({});
    await undoOf(forgotten.group);
    expect(await readMeanings(workspace, name)).toEqual({ A: 'name' });
  });
});

describe('walking the rows of a taught sheet', () => {
  it('shows each customer once a cell tells who it is', async () => {
    const { show } = open();
    const { value: id } = await saveCustomer(workspace, {
      name: '鲁梦',
      source: '展会',
      contactPoints: [phone],
    });
    await teach({ A: 'name', B: 'phone' });
    const first = await show(seenCell('A7', '鲁梦'));
    expect(first && (await matchOf(workspace, first.sighting))).toMatchObject({
      state: 'ambiguous',
    });
    const second = await show(seenCell('B7', '139 0000 5555'));
    expect(second?.sighting.sessionKey).toBe('doc/1!7');
    expect(second && (await matchOf(workspace, second.sighting))).toMatchObject({
      state: 'known',
      customerId: id,
    });
    const next = await show(seenCell('A8', '沈青'));
    expect(next?.sighting.fields.phone).toBeUndefined();
    expect(next && (await matchOf(workspace, next.sighting))).toMatchObject({ state: 'unknown' });
  });

  it('keeps the row while nothing is shown between two cells, and not on another page', async () => {
    const { show, session } = open();
    await show(seenCell('A7', '鲁梦'));
    await show(null);
    await show(seenCell('B7', '139 0000 5555'));
    expect((await readTabContext(session, 7)).rows).toMatchObject([
      { line: 7, cells: { A: '鲁梦' } },
    ]);
    expect(await workspace.db.sheetColumns.count()).toBe(0);
  });

  it('forgets the row of somebody who is not to be read', async () => {
    const { show, session } = open();
    await teach({ A: 'name' });
    await addNeverRead(workspace, { kind: 'chat', value: '鲁梦', site: name.site });
    expect(await show(seenCell('A7', '鲁梦'))).toBeNull();
    expect(await readTabContext(session, 7)).toMatchObject({ frames: [], rows: [] });
  });
});

describe('a list of rows', () => {
  const rows = [
    ['鲁梦', '139 0000 5555'],
    ['沈青', '139 0000 6666'],
  ];
  const lastOf = async (session: FakeSession) => {
    let last: SheetList | null = null;
    watchSheetList(session, (list) => {
      last = list;
    })();
    watchSheetList(session, (list) => {
      last = list;
    });
    await Promise.resolve();
    await Promise.resolve();
    return last as SheetList | null; // assigned in the callback
  };
  const copied = (count: number) => ({ sheet: 'doc/1', count, from: 'C', rows });

  it('is taken from a copy once, leaves the context of the tab, and stays closed', async () => {
    const { show, session } = open();
    await show({ ...seenCell('C7', '鲁梦'), copiedRows: copied(1) });
    expect(await lastOf(session)).toMatchObject({ origin: 'copied', header: ['C', 'D'], rows });
    expect(JSON.stringify(await readTabContext(session, 7))).not.toContain('copiedRows');
    await closeSheetList(session);
    await show({ ...seenCell('D7', 'x'), copiedRows: copied(1) });
    expect(await lastOf(session)).toBeNull();
    await show({ ...seenCell('D7', 'x'), copiedRows: copied(2) });
    expect(await lastOf(session)).toMatchObject({ rows });
  });

  it('arrives from the page as it was sent, within its caps', () => {
    const sent = { ...seenCell('C7', '鲁梦'), copiedRows: copied(1) };
    expect(toSighting(sightingSchema.parse(sent))).toEqual(sent);
    const tooLong = {
      ...sent,
      copiedRows: { ...copied(1), rows: Array.from({ length: 201 }, () => ['x']) },
    };
    expect(sightingSchema.safeParse(tooLong).success).toBe(false);
    const odd = { ...sent, copiedRows: { ...copied(1), from: 'constructor' } };
    expect(sightingSchema.safeParse(odd).success).toBe(false);
  });

  it('is taken from pasted text and from a file, with its header', async () => {
    const { session } = open();
    const text = '姓名\t手机\n鲁梦\t139 0000 5555\n沈青\t139 0000 6666\n';
    expect(await takePastedRows(session, text, '1')).toMatchObject({
      header: ['姓名', '手机'],
      rows,
    });
    expect(await takePastedRows(session, ' \n', '2')).toBeNull();
    const table = {
      header: ['鲁梦', '139 0000 5555'],
      rows: rows.slice(1),
      encoding: 'utf-8' as const,
    };
    expect(await takeFileRows(session, '名单.csv', table)).toMatchObject({ header: [], rows });
  });

  it('keeps five hundred rows of a longer file and says how many it left out', async () => {
    const { session } = open();
    const many = Array.from({ length: 700 }, (_, at) => [`名${at}`]);
    const table = { header: ['姓名'], rows: many, encoding: 'utf-8' as const };
    expect(await takeFileRows(session, 'a.csv', table)).toMatchObject({ leftOut: 200 });
  });

  it('tells who is known, and tags and plans for all of them in one act each', async () => {
    open();
    const { value: id } = await saveCustomer(workspace, {
      name: '鲁梦',
      source: '展会',
      contactPoints: [phone],
    });
    const people = await readSheetPeople(workspace, { header: [], rows }, {}, 'Google 表格');
    expect(people.rows.map(({ state }) => state)).toEqual(['known', 'unknown']);
    expect(people.customers.get(id)?.name).toBe('鲁梦');
    const tagged = await tagCustomers(workspace, [id], '秋季展会');
    await tagCustomers(workspace, [id], '秋季展会');
    expect(await workspace.db.tagging.count()).toBe(1);
    const planned = await addFollowUps(workspace, [id], {
      title: '寄样品',
      dueOn: '2026-11-23',
      dueTime: null,
    });
    expect(await workspace.db.followUp.toArray()).toMatchObject([
      { customerId: id, status: 'open' },
    ]);
    await undoOf(planned.group);
    await undoOf(tagged.group);
    const left = [
      ...(await workspace.db.followUp.toArray()),
      ...(await workspace.db.tagging.toArray()),
    ].filter(({ deletedAt }) => deletedAt === null);
    expect(left).toEqual([]);
  });

  it('saves a stranger with what stands in the row, and the row is known then', async () => {
    open();
    const table = { header: ['姓名', '手机', '备注'], rows: [['沈青', '139 0000 6666', '要红色']] };
    const before = await readSheetPeople(workspace, table, {}, '名单');
    const [row] = before.rows;
    if (row?.state !== 'unknown') throw new Error(`expected a stranger, found ${row?.state}`);
    const { value: id } = await saveSheetPerson(workspace, row.draft);
    const after = await readSheetPeople(workspace, table, {}, '名单');
    expect(after.rows).toMatchObject([{ state: 'known', customerId: id }]);
    expect(await workspace.db.customer.get(id)).toMatchObject({ name: '沈青', source: '名单' });
  });

  it('knows nobody by a deleted customer', async () => {
    open();
    const { value: id } = await saveCustomer(workspace, {
      name: '鲁梦',
      source: '展会',
      contactPoints: [phone],
    });
    await workspace.db.customer.update(id, { deletedAt: '2026-11-20T00:00:00.000Z' });
    const people = await readSheetPeople(workspace, { header: [], rows }, {}, '名单');
    expect(people.rows.map(({ state }) => state)).toEqual(['unknown', 'unknown']);
  });
});
