import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noon, openStage, type Stage, testSeed } from '../../test/storage-stage.ts';
import { isDigestRight } from '../storage/sentinel.ts';
import { undo } from '../storage/undo.ts';
import { previewImport, proposeImport, proposeKind, runImport } from './csv-import.ts';
import type { ImportPlan } from './csv-import-plan.ts';
import { readCsvHere } from './csv-read-here.ts';
import { saveCustomer } from './customers.ts';
import type { Workspace } from './workspace.ts';

let stage: Stage;
let workspace: Workspace;
beforeEach(async () => {
  stage = await openStage();
  const { db, newId } = stage;
  workspace = { db, newId, now: () => noon, zone: () => 'Asia/Shanghai' };
});
afterEach(async () => {
  const isRight = await isDigestRight(stage.db);
  await stage.db.delete();
  if (!isRight) throw new Error('expected the digest of the rows, found another');
});

async function planOf(text: string, change: Partial<ImportPlan> = {}): Promise<ImportPlan> {
  const table = await readCsvHere(new Blob([text]), {});
  const kind = change.kind ?? proposeKind(table);
  const { mapping, dateOrder } = proposeImport(kind, table);
  const given = { source: 'list', currency: 'CNY' as const, subject: 'list.csv' };
  return { kind, table, mapping, dateOrder, ...given, ...change };
}

const run = async (text: string, change: Partial<ImportPlan> = {}) =>
  runImport(workspace, await planOf(text, change));
const living = <T extends { deletedAt: string | null }>(rows: T[]) =>
  rows.filter(({ deletedAt }) => deletedAt === null);
const customers = async () => living(await stage.db.customer.toArray());
const points = async () => living(await stage.db.contactPoint.toArray());

const people = `姓名,手机号,邮箱,公司,标签,备注,城市
王小明,138 0013 8000,Wang@Example.com,ACME,老客户;团购,喜欢早上联系,杭州
李雷,13900139000,,,,,
,,nobody@example.com,,,,
韩梅梅,13700137000,,Beta,老客户,,上海
`;

describe('customers', () => {
  test('are made with contact points, tags, profile, reading and note', async () => {
    const result = await run(people);
    expect(result).toMatchObject({ created: 4, merged: 0, skipped: 0, failure: null });
    const [wang] = await stage.db.customer.where('createdAt').above('').toArray();
    expect((await customers()).map(({ name }) => name).toSorted()).toEqual(
      ['nobody@example.com', '李雷', '王小明', '韩梅梅'].toSorted(),
    );
    const found = (await customers()).find(({ name }) => name === '王小明');
    expect(found).toMatchObject({
      company: 'ACME',
      source: 'list',
      profile: { region: '杭州' },
      initials: 'wxm',
    });
    expect(wang).toBeDefined();
    expect((await points()).map(({ kind, value }) => `${kind} ${value}`).toSorted()).toEqual([
      'email nobody@example.com',
      'email wang@example.com',
      'phone +8613700137000',
      'phone +8613800138000',
      'phone +8613900139000',
    ]);
    expect((await stage.db.tag.toArray()).map(({ name }) => name).toSorted()).toEqual(
      ['团购', '老客户'].toSorted(),
    );
    expect(await stage.db.tagging.count()).toBe(3);
    expect((await stage.db.interaction.toArray()).map(({ text }) => text)).toEqual([
      '喜欢早上联系',
    ]);
  });

  test('have the stage of their sale, where the file names one and the rep has set none', async () => {
    const text =
      '姓名,手机号,销售阶段\n王小明,13800138000,已报价\n李雷,13900139000,Closed-Won\n韩梅梅,13700137000,下月再说\n赵敏,13600136000,\n';
    await run(text);
    const stages = async () =>
      Object.fromEntries((await customers()).map(({ name, stage: at }) => [name, at]));
    expect(await stages()).toEqual({ 王小明: 'quoted', 李雷: 'won' });
    expect((await stage.db.interaction.toArray()).map((row) => row.text)).toEqual(['下月再说']);
    const again = await run(
      '姓名,手机号,sales stage\n王小明,13800138000,lost\n赵敏,13600136000,洽谈中\n韩梅梅,13700137000,?\n',
    );
    expect(again.rows[2]?.issues).toMatchObject([{ code: 'badStage', value: '?' }]);
    expect(await stages()).toEqual({ 王小明: 'quoted', 李雷: 'won', 赵敏: 'negotiating' });
  });

  test('who are there already are never made twice; only what is missing is added', async () => {
    const phone = { kind: 'phone' as const, value: '+8613800138000', shown: '', channel: '' };
    const { value: id } = await saveCustomer(workspace, {
      name: '小明',
      remark: '王小明',
      source: 'chat',
      company: 'Own words',
      contactPoints: [phone],
    });
    const result = await run(people);
    expect(result).toMatchObject({ created: 3, merged: 1, skipped: 0 });
    expect(await stage.db.customer.get(id)).toMatchObject({
      name: '小明',
      company: 'Own words',
      source: 'chat',
      profile: { region: '杭州' },
    });
    expect((await points()).filter(({ customerId }) => customerId === id)).toHaveLength(2);
  });

  test('of another name who share a contact point are not dropped, and nobody doubles later', async () => {
    const text = '姓名,手机号\n王小明,13800138000\n王小红,13800138000\n王小明,13800138000\n';
    const preview = await previewImport(workspace, await planOf(text));
    expect(preview).toMatchObject({ created: 2, merged: 1 });
    const first = await run(text);
    expect(first).toMatchObject({ created: 2, merged: 0, skipped: 1 });
    expect(first.rows[1]).toMatchObject({
      outcome: 'created',
      issues: [{ code: 'sharedContact', value: '13800138000 · 王小明' }],
    });
    expect(await points()).toHaveLength(2);
    expect(await run(text)).toMatchObject({ created: 0, merged: 0, skipped: 3 });
    const third = await run('姓名,手机号\n王大山,138 0013 8000\n,13800138000\n');
    expect(third.rows).toMatchObject([
      { outcome: 'created', issues: [{ code: 'sharedContact' }] },
      { outcome: 'skipped', reason: 'torn' },
    ]);
    expect(await customers()).toHaveLength(3);
  });

  test('of a second import of the same file are left as they are', async () => {
    await run(people);
    const before = await stage.db.customer.toArray();
    const again = await run(people);
    expect(again).toMatchObject({ created: 0, merged: 0, skipped: 4 });
    expect(again.rows.map(({ reason }) => reason)).toEqual(Array(4).fill('nothingNew'));
    expect(await stage.db.customer.toArray()).toEqual(before);
    expect(await stage.db.interaction.count()).toBe(1);
  });

  test('who stand in the file twice become one, also far apart', async () => {
    const filler = Array.from(
      { length: 700 },
      (_, at) => `f${at},1360000${String(at).padStart(4, '0')},`,
    );
    const text = ['姓名,手机号,公司', '王五,13500135000,', ...filler, '王五,13500135000,ACME'].join(
      '\n',
    );
    const preview = await previewImport(workspace, await planOf(text));
    expect(preview).toMatchObject({ created: 701, merged: 1 });
    expect(await stage.db.customer.count()).toBe(0);
    expect(await run(text)).toMatchObject({ created: 701, merged: 1, skipped: 0 });
    const [point] = (await points()).filter(({ value }) => value === '+8613500135000');
    expect(await stage.db.customer.get(point?.customerId ?? '')).toMatchObject({
      name: '王五',
      company: 'ACME',
    });
  });

  test('whose contact points belong to two customers are left out with the reason', async () => {
    await run('姓名,手机号,邮箱\n甲,13500135000,\n乙,,b@example.com\n');
    const result = await run('姓名,手机号,邮箱\n丙,13500135000,b@example.com\n');
    expect(result.rows).toMatchObject([{ row: 2, outcome: 'skipped', reason: 'torn' }]);
    expect(await customers()).toHaveLength(2);
  });

  test('of rows that cannot be read are reported by row and column', async () => {
    const result = await run('姓名,手机号\n张三,abc\n,\n李四,1.38E+10\n');
    expect(result.rows).toMatchObject([
      { row: 2, outcome: 'created', issues: [{ column: 1, code: 'badPhone' }] },
      { row: 3, outcome: 'created', issues: [{ column: 1, code: 'roundedNumber' }] },
    ]);
  });
});

describe('an import', () => {
  test('is taken back as a whole, with what it added to others', async () => {
    const phone = { kind: 'phone' as const, value: '+8613800138000', shown: '', channel: '' };
    const { value: id } = await saveCustomer(workspace, {
      name: '小明',
      remark: '王小明',
      source: 'chat',
      contactPoints: [phone],
    });
    const before = await stage.db.customer.get(id);
    const { group } = await run(people);
    expect(await stage.db.undoEntry.get(group)).toMatchObject({
      action: 'importRun',
      subject: 'list.csv',
    });
    const { kept } = await undo(stage.db, group, { now: noon, newId: stage.newId });
    expect(kept).toBe(0);
    expect(await customers()).toEqual([
      { ...before, clocks: expect.anything(), updatedAt: expect.anything() },
    ]);
    expect(await points()).toHaveLength(1);
    expect(living(await stage.db.tag.toArray())).toEqual([]);
  });

  test('stops between two batches on request, and what it did can be taken back', async () => {
    const rows = Array.from(
      { length: 1_200 },
      (_, at) => `n${at},1360000${String(at).padStart(4, '0')}`,
    );
    const stop = new AbortController();
    const result = await runImport(workspace, await planOf(['姓名,手机号', ...rows].join('\n')), {
      signal: stop.signal,
      onProgress: ({ done }) => (done >= 500 ? stop.abort() : undefined),
    });
    expect(result).toMatchObject({ created: 500, isCancelled: true });
    expect(await stage.db.customer.count()).toBe(500);
    await undo(stage.db, result.group, { now: noon, newId: stage.newId });
    expect(await customers()).toEqual([]);
  });

  test('says why it ended when a batch cannot be stored', async () => {
    await stage.db.meta.put({ key: 'minWriter', value: 99 });
    expect(await run(people)).toMatchObject({ created: 0, failure: 'newerVersion', rows: [] });
  });

  test('finds out whether a file holds people or orders', async () => {
    expect((await planOf(people)).kind).toBe('customers');
    expect((await planOf('姓名,日期,金额\n王小明,2026-01-05,12.50\n')).kind).toBe('purchases');
  });

  test(`never fails on a table, whatever is in it (seed ${testSeed})`, async () => {
    const cell = fc.oneof(
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '13800138000',
        'a@b.co',
        '2026-01-05',
        '¥1,280.50',
        '__proto__',
        '王小明',
        '',
      ),
    );
    const tables = fc.record({
      kind: fc.constantFrom('customers' as const, 'purchases' as const),
      header: fc.array(
        fc.oneof(cell, fc.constantFrom('姓名', '手机', 'email', '金额', '日期', '标签', '备注')),
        {
          minLength: 1,
          maxLength: 6,
        },
      ),
      rows: fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 12 }),
    });
    await fc.assert(
      fc.asyncProperty(tables, async ({ kind, header, rows }) => {
        const table = { header, rows, encoding: 'utf-8' as const };
        const { mapping, dateOrder } = proposeImport(kind, table);
        const plan = { kind, table, mapping, dateOrder, source: 's', subject: '' };
        const result = await runImport(workspace, { ...plan, currency: 'CNY' });
        expect(result).toMatchObject({ failure: null });
        expect(result.created + result.merged + result.skipped).toBe(rows.length);
      }),
      { seed: testSeed, numRuns: 100 },
    );
  });
});

describe('purchases', () => {
  const orders = `订单号,手机号,姓名,日期,商品,金额,退款
A1,13800138000,,2026-01-05,样品,"1,280.50",
A2,,李雷,2026/2/6 10:30,,200,50
A3,,无名,2026-02-07,,10,
A1,13800138000,,2026-01-05,样品,1280.50,
`;

  test('are added to the customer by contact point or by a name that only one bears', async () => {
    await run(people);
    const result = await run(orders);
    expect(result).toMatchObject({ created: 2, merged: 0, skipped: 2, failure: null });
    expect(result.rows.map(({ reason }) => reason)).toEqual([null, null, 'bad', 'repeated']);
    expect(result.rows[2]?.issues).toMatchObject([{ code: 'unknownCustomer' }]);
    const stored = (await stage.db.purchase.toArray()).toSorted(
      (a, b) => a.totalMinor - b.totalMinor,
    );
    expect(stored).toMatchObject([
      { totalMinor: 20_000, at: '2026-02-06T02:30:00.000Z', refunds: [{ minor: 5_000 }] },
      { totalMinor: 128_050, orderNumber: 'A1', items: [{ name: '样品', unitMinor: 128_050 }] },
    ]);
  });

  test('of people who share a phone go to the one who is named, never to any of them', async () => {
    await run('姓名,手机号\n王小明,13800138000\n王小红,13800138000\n');
    const result = await run(
      '手机号,姓名,日期,金额\n13800138000,王小红,2026-01-05,10\n13800138000,,2026-01-06,20\n',
    );
    expect(result.rows).toMatchObject([
      { outcome: 'created' },
      { outcome: 'skipped', issues: [{ code: 'ambiguousCustomer' }] },
    ]);
    const [purchase] = await stage.db.purchase.toArray();
    expect((await stage.db.customer.get(purchase?.customerId ?? ''))?.name).toBe('王小红');
  });

  test('of a second import are not added again, and undo takes back the first', async () => {
    await run(people);
    const { group } = await run(orders);
    expect(await run(orders)).toMatchObject({ created: 0, skipped: 4 });
    await undo(stage.db, group, { now: noon, newId: stage.newId });
    expect(living(await stage.db.purchase.toArray())).toEqual([]);
    expect(await run(orders)).toMatchObject({ created: 2 });
  });
});
