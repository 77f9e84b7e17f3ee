import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { demoPeople } from '../../lib/domain/demo/people.ts';
import { syncedKinds } from '../../lib/domain/records/registry.ts';
import { loadDemoWorld } from '../../lib/services/demo-world.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { readPlan } from '../../lib/services/plan.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { undo } from '../../lib/storage/undo.ts';
import { noon, openStage, type Stage } from '../storage-stage.ts';

let stage: Stage;
let workspace: Workspace;
beforeEach(async () => {
  stage = await openStage();
  const { db, newId } = stage;
  workspace = { db, newId, now: () => noon, zone: () => 'Europe/London' };
});
afterEach(() => stage.db.close());

async function liveOwners(): Promise<Set<string>> {
  const owners = new Set<string>();
  for (const kind of syncedKinds) {
    const rows: { id: string; customerId?: string; deletedAt: string | null }[] = await stage.db
      .table(kind)
      .toArray();
    for (const row of rows) {
      const isShared = ['tag', 'customField', 'script', 'product'].includes(kind);
      if (row.deletedAt === null && !isShared) owners.add(row.customerId ?? row.id);
    }
  }
  return owners;
}

describe('loading the demo world', () => {
  it('stores 300 customers as one act and tells how far it is', async () => {
    const told: number[] = [];
    const onProgress = ({ done }: { done: number }) => told.push(done);
    const { value, group } = await loadDemoWorld(workspace, { onProgress });
    expect(value).toBe(300);
    expect(told.at(-1)).toBe(300);
    expect(await stage.db.customer.count()).toBe(300);
    const entries = await stage.db.undoEntry.toArray();
    expect(entries.map(({ action, group }) => [action, group])).toEqual([['demoWorld', group]]);
  });

  it('makes names findable by their reading', async () => {
    await loadDemoWorld(workspace);
    const zhou = await stage.db.customer.where('name').equals('周岚').first();
    expect(zhou?.pinyin).toBe('zhou lan');
  });

  it('gives the badge something to say in the middle of the day', async () => {
    await loadDemoWorld(workspace);
    const plan = await readPlan(workspace);
    expect(plan.nowCustomers.length).toBeGreaterThan(3);
    const names = plan.nowCustomers.map((id) => plan.customers.get(id)?.name);
    const known = demoPeople.filter(({ isKnown }) => isKnown).map(({ name }) => name);
    expect(names.some((name) => name !== undefined && known.includes(name))).toBe(true);
  });

  it('is taken away by one undo, save a customer that got a note since', async () => {
    const { group } = await loadDemoWorld(workspace);
    const kept = await stage.db.customer.where('name').equals('周岚').first();
    if (!kept) throw new Error('expected 周岚 in the demo world');
    await addNote(workspace, { customerIds: [kept.id], text: '自己写的' });
    await undo(stage.db, group, { now: noon, newId: stage.newId });
    expect(await liveOwners()).toEqual(new Set([kept.id]));
  });
});
