import { describe, expect, it } from 'vitest';
import { dayOf } from '../../lib/domain/followups/calendar-day.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { deleteCustomer, saveCustomer } from '../../lib/services/customers.ts';
import { undoAct } from '../../lib/services/history.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { changePreferences } from '../../lib/services/preferences.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { runRound } from '../../lib/services/rounds/run-round.ts';
import type { RoundReport } from '../../lib/services/rounds/steps.ts';
import { changeShopRules } from '../../lib/services/shop-rules.ts';
import { act } from '../../lib/services/workspace.ts';
import { buildFields } from '../builders.ts';
import { openTestWorkspace, type TestWorkspace, testZone } from '../workspace.ts';

let named = 0;

async function saved(workspace: TestWorkspace): Promise<CustomerId> {
  named += 1;
  const fields = { name: `林一${named}`, source: '门店', contactPoints: [] };
  return (await saveCustomer(workspace, fields)).value;
}

/** Many customers at once, as an import makes them. */
async function savedMany(workspace: TestWorkspace, count: number): Promise<void> {
  await act(workspace, null, '', (writer) => {
    for (let made = 0; made < count; made += 1) {
      writer.create('customer', buildFields('customer', { name: `周${made}` }));
    }
  });
}

async function buy(workspace: TestWorkspace, customerId: CustomerId, at: string) {
  await addPurchase(workspace, { customerId, currency: 'CNY', totalMinor: 10_000, at });
}

/** Segments entered (+) and left (−) so far, in the order in which they were. */
async function changesOf({ db }: TestWorkspace, id: CustomerId): Promise<string[]> {
  const rows = await db.segmentChange.where('customerId').equals(id).sortBy('createdAt');
  return rows.map(({ segment, change }) => `${change === 'entered' ? '+' : '-'}${segment}`);
}

/** A workspace whose nth transaction, counted from now, never happens: the worker died before it. */
function dyingAt(workspace: TestWorkspace, write: number): TestWorkspace {
  let left = write;
  const newId = (): string => {
    return workspace.newId();
  };
  const now = (): number => workspace.now();
  const db = new Proxy(workspace.db, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (name !== 'transaction') return typeof value === 'function' ? value.bind(target) : value;
      return (mode: string, ...rest: unknown[]) => {
        if (mode === 'rw') left -= 1;
        if (left < 0) throw new Error('the worker was ended');
        const run = value as (...words: unknown[]) => unknown; // Dexie's own transaction
        return run.call(target, mode, ...rest);
      };
    },
  });
  return { ...workspace, db, now, newId };
}

it('places everybody the first time without telling of changes', async () => {
  const workspace = await openTestWorkspace();
  const id = await saved(workspace);
  await buy(workspace, id, '2026-11-01T04:00:00.000Z');
  expect(await runRound(workspace, { steps: [] })).toBe(1);
  const standing = await workspace.db.standing.get(id);
  expect(standing?.segments).toEqual(['firstTime', 'new']);
  expect(standing?.reasons['firstTime']?.values).toEqual({ firstOn: '2026-11-01' });
  expect(await workspace.db.segmentChange.count()).toBe(0);
  expect(await runRound(workspace, { steps: [] })).toBe(0);
});

it('tells once what a write changed, and looks at nobody else', async () => {
  const workspace = await openTestWorkspace();
  const id = await saved(workspace);
  await saved(workspace);
  await runRound(workspace, { steps: [] });
  await buy(workspace, id, '2026-11-10T04:00:00.000Z');
  expect(await runRound(workspace, { steps: [] })).toBe(1);
  expect(await changesOf(workspace, id)).toEqual(['-prospect', '+firstTime']);

  expect(await runRound(workspace, { steps: [] })).toBe(0);
  expect(await changesOf(workspace, id)).toEqual(['-prospect', '+firstTime']);
  expect((await workspace.db.standing.get(id))?.formerLifecycle).toBe('prospect');
});

it('tells of a new customer that they came', async () => {
  const workspace = await openTestWorkspace();
  await runRound(workspace, { steps: [] });
  const id = await saved(workspace);
  await runRound(workspace, { steps: [] });
  expect(await changesOf(workspace, id)).toEqual(['+prospect', '+new']);
});

it('tells nothing of many who came at once', async () => {
  const workspace = await openTestWorkspace();
  await runRound(workspace, { steps: [] });
  await savedMany(workspace, 51);
  expect(await runRound(workspace, { steps: [] })).toBe(51);
  expect(await workspace.db.segmentChange.count()).toBe(0);
  expect(await workspace.db.standing.count()).toBe(51);
});

it('looks at everybody again on a new day, in slices', async () => {
  const workspace = await openTestWorkspace('2026-11-21T02:00:00.000Z');
  const id = await saved(workspace);
  await savedMany(workspace, 230);
  await buy(workspace, id, '2026-05-21T04:00:00.000Z');
  await runRound(workspace, { steps: [] });
  workspace.at('2026-11-21T15:59:00.000Z'); // a minute before midnight in Shanghai
  expect(await runRound(workspace, { steps: [] })).toBe(0);
  workspace.at('2026-11-21T16:00:00.000Z');
  expect(dayOf('2026-11-21T16:00:00.000Z', testZone)).toBe('2026-11-22');
  expect(await runRound(workspace, { steps: [] })).toBe(231);
  expect(await changesOf(workspace, id)).toEqual(['-firstTime', '+lost']);
});

it('moves customers by new rules without telling of it', async () => {
  const workspace = await openTestWorkspace();
  const id = await saved(workspace);
  await buy(workspace, id, '2026-10-01T04:00:00.000Z');
  await buy(workspace, id, '2026-11-01T04:00:00.000Z');
  await runRound(workspace, { steps: [] });
  const loyal = { settings: { purchases: 2 } };
  await changeShopRules(workspace, { segments: { loyal } });
  await runRound(workspace, { steps: [] });
  expect((await workspace.db.standing.get(id))?.segments[0]).toBe('loyal');
  expect(await workspace.db.segmentChange.count()).toBe(0);
});

it('hands those who were looked at to the steps that follow', async () => {
  const workspace = await openTestWorkspace();
  await runRound(workspace, { steps: [] });
  const id = await saved(workspace);
  const reports: RoundReport[] = [];
  const steps = [async (_: unknown, report: RoundReport) => void reports.push(report)];
  await runRound(workspace, { steps });
  expect(reports).toHaveLength(1);
  expect(reports[0]).toEqual({ scope: 'some', customerIds: [id] });
  const told: unknown[] = [];
  await saved(workspace);
  const failing = async () => Promise.reject(new Error('a step failed'));
  const options = { steps: [failing, ...steps], onFailure: (error: unknown) => told.push(error) };
  await runRound(workspace, options);
  expect([told.length, reports.length]).toEqual([1, 2]);
});

describe('a step that failed', () => {
  const failing = () => Promise.reject(new Error('a step failed'));

  async function shopWithFailure() {
    const workspace = await openTestWorkspace();
    await runRound(workspace, { steps: [] });
    const id = await saved(workspace);
    await runRound(workspace, { steps: [failing], onFailure: () => undefined });
    const reports: RoundReport[] = [];
    const steps = [async (_: unknown, report: RoundReport) => void reports.push(report)];
    return { workspace, id, reports, steps };
  }

  it('is tried again with the same customers after a while, and not before', async () => {
    const { workspace, id, reports, steps } = await shopWithFailure();
    const other = await saved(workspace);
    await runRound(workspace, { steps });
    expect(await runRound(workspace, { steps })).toBe(0);
    workspace.at('2026-11-21T02:10:00.000Z');
    await runRound(workspace, { steps });
    expect(await runRound(workspace, { steps })).toBe(0);
    expect(reports.map(({ customerIds }) => customerIds)).toEqual([[other], [id]]);
  });

  it('holds up nobody else, and keeps those for whom it failed again', async () => {
    const { workspace, id, reports, steps } = await shopWithFailure();
    workspace.at('2026-11-21T02:10:00.000Z');
    const other = await saved(workspace);
    await runRound(workspace, { steps: [failing, ...steps], onFailure: () => undefined });
    expect(await runRound(workspace, { steps })).toBe(0);
    workspace.at('2026-11-21T02:20:00.000Z');
    await runRound(workspace, { steps });
    const both = [id, other].toSorted();
    expect(reports.map(({ customerIds }) => customerIds)).toEqual([both, both]);
  });

  it('is tried again for everybody after a new day', async () => {
    const { workspace, reports, steps } = await shopWithFailure();
    workspace.at('2026-11-22T02:00:00.000Z');
    await runRound(workspace, { steps: [failing], onFailure: () => undefined });
    expect(await runRound(workspace, { steps })).toBe(0);
    workspace.at('2026-11-22T02:10:00.000Z');
    await runRound(workspace, { steps });
    expect(await runRound(workspace, { steps })).toBe(0);
    expect(reports.map(({ scope }) => scope)).toEqual(['all']);
  });
});

it('writes each change once, wherever the worker is ended', async () => {
  for (let write = 0; write < 6; write += 1) {
    const workspace = await openTestWorkspace();
    const early = await saved(workspace);
    await savedMany(workspace, 205);
    const late = await saved(workspace);
    await runRound(workspace, { steps: [] });
    for (const id of [early, late]) await buy(workspace, id, '2026-11-10T04:00:00.000Z');
    workspace.at('2026-11-22T02:00:00.000Z');
    const seen: number[] = [];
    const steps = [
      async (_: unknown, { customerIds }: RoundReport) => void seen.push(customerIds.length),
    ];
    const run = runRound(dyingAt(workspace, write), { steps });
    const isEnded = await run.then(
      () => false,
      () => true,
    );
    expect([write, isEnded]).toEqual([write, write < 4]);
    await runRound(workspace, { steps });
    for (const id of [early, late]) {
      expect(await changesOf(workspace, id)).toEqual(['-prospect', '+firstTime']);
    }
    // The step saw everybody, also where the pass went on in the middle.
    expect(seen[0]).toBe(207);
  }
});

it('does not keep a customer from being undone', async () => {
  const workspace = await openTestWorkspace();
  await runRound(workspace, { steps: [] });
  const fields = { name: '周青', source: '门店', contactPoints: [] };
  const { value: id, group } = await saveCustomer(workspace, fields);
  await runRound(workspace, { steps: [] });
  expect(await workspace.db.segmentChange.count()).toBe(2);
  expect(await undoAct(workspace, group)).toEqual({ undone: 1, kept: 0 });
  expect((await workspace.db.customer.get(id))?.deletedAt).not.toBeNull();
  const left = await workspace.db.segmentChange.toArray();
  expect(left.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
});

it('tells by a tag where somebody of high value came from', async () => {
  const workspace = await openTestWorkspace();
  await changePreferences(workspace, { language: 'zh-CN' });
  const [id, small] = [await saved(workspace), await saved(workspace)];
  const at = new Date(workspace.now()).toISOString();
  await addPurchase(workspace, { customerId: id, currency: 'CNY', totalMinor: 500_000, at });
  await addPurchase(workspace, { customerId: small, currency: 'CNY', totalMinor: 499_900, at });
  await runRound(workspace);
  const [tag, ...others] = await workspace.db.tag.toArray();
  expect(others).toEqual([]);
  expect(tag).toMatchObject({ name: '高价值·门店', group: '高价值来源', level: 'basic' });
  const taggings = await workspace.db.tagging.toArray();
  expect(taggings).toMatchObject([{ customerId: id, isRule: true, formula: { code: 'origin' } }]);
  expect(taggings[0]?.computedOn).toBe(dayOf(at, testZone));
});

it('puts tags of rules on, and takes them off when their rule no longer holds', async () => {
  const workspace = await openTestWorkspace();
  const id = await saved(workspace);
  await changePreferences(workspace, { language: 'zh-CN' });
  await addNote(workspace, { customerIds: [id], text: '问能不能便宜点' });
  await runRound(workspace);
  const tagged = async () => {
    const rows = await workspace.db.tagging.where('customerId').equals(id).toArray();
    const live = rows.filter(({ deletedAt }) => deletedAt === null);
    const tags = await workspace.db.tag.bulkGet(live.map(({ tagId }) => tagId));
    return live.map((row, at) => `${tags[at]?.group} ${tags[at]?.name} ${row.expiresOn ?? ''}`);
  };
  expect(await tagged()).toEqual(['促销敏感度 价格敏感 2027-02-19']);
  const [tag] = await workspace.db.tag.toArray();
  if (!tag) throw new Error('expected a tag');
  await runRound(workspace);
  workspace.at('2027-02-18T15:00:00.000Z');
  await runRound(workspace);
  expect(await tagged()).toHaveLength(1);
  workspace.at('2027-02-18T16:00:00.000Z');
  await runRound(workspace);
  expect(await tagged()).toEqual([]);
  expect(await workspace.db.tagging.count()).toBe(1);
  expect(await workspace.db.tag.count()).toBe(1);
});

it('takes off what somebody put on for a time, on the day it ends', async () => {
  const workspace = await openTestWorkspace();
  const id = await saved(workspace);
  const { value: tag } = await act(workspace, null, '', (writer) => {
    const made = writer.create('tag', { name: '活动参与', level: 'behaviour', hue: 0 });
    writer.create('tagging', { customerId: id, tagId: made.id, expiresOn: '2026-11-23' });
    return made;
  });
  const isOn = async () => {
    const rows = await workspace.db.tagging.where('tagId').equals(tag.id).toArray();
    return rows.some(({ deletedAt }) => deletedAt === null);
  };
  workspace.at('2026-11-22T02:00:00.000Z');
  await runRound(workspace, { steps: [] });
  expect(await isOn()).toBe(true);
  workspace.at('2026-11-23T02:00:00.000Z');
  await runRound(workspace, { steps: [] });
  expect(await isOn()).toBe(false);
});

it('forgets where a deleted customer stood, and is silent when they come back', async () => {
  const workspace = await openTestWorkspace();
  const id = await saved(workspace);
  await runRound(workspace, { steps: [] });
  const { group } = await deleteCustomer(workspace, id);
  await runRound(workspace, { steps: [] });
  expect((await workspace.db.standing.get(id))?.segments).toEqual([]);
  await undoAct(workspace, group);
  await runRound(workspace, { steps: [] });
  expect((await workspace.db.standing.get(id))?.segments).toEqual(['prospect', 'new']);
  expect(await workspace.db.segmentChange.count()).toBe(0);
});
