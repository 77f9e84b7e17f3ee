import { describe, expect, it } from 'vitest';
import type { Automation } from '../../lib/domain/records/automation.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { switchAutomation } from '../../lib/services/automation/automations.ts';
import { runPermitted } from '../../lib/services/automation/permitted-run.ts';
import { planToday } from '../../lib/services/daily-plan.ts';
import { markNotified, snoozeFollowUp } from '../../lib/services/follow-ups.ts';
import { undoAct } from '../../lib/services/history.ts';
import { changeShopRules } from '../../lib/services/shop-rules.ts';
import { addTag } from '../../lib/services/tags.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { openTestWorkspace } from '../workspace.ts';
import {
  customerOf,
  followUpIn,
  openFollowUps,
  ruleOf,
  running,
  settle,
  tagIt,
  tagsOf,
} from './automation-stage.ts';
import { MortalShop } from './mortal-shop.ts';

const many = 30;
const since = '2026-10-30T00:00:00.000Z';
const newCustomer = { kind: 'newCustomer' } as const;
const both = [tagIt('新'), followUpIn(1, '欢迎')];

async function onlyRun({ db }: Workspace) {
  const [run] = await db.automationRun.toArray();
  if (!run) throw new Error('expected a run');
  return run;
}

/** What automation made and still stands. */
async function standing({ db }: Workspace): Promise<number> {
  const isLive = ({ deletedAt }: { deletedAt: string | null }): boolean => deletedAt === null;
  const taggings = (await db.tagging.toArray()).filter(({ isRule }) => isRule !== true);
  const rows = [...taggings, ...(await db.followUp.toArray())];
  return rows.filter(isLive).length;
}

/** A shop of two slices, and a rule that is to do something for everybody. */
async function furnish(seed: number): Promise<{ shop: MortalShop; rule: Automation }> {
  const shop = new MortalShop(seed);
  await shop.open();
  shop.at('2026-11-01T01:00:00.000Z');
  for (let made = 0; made < many; made += 1) await customerOf(shop.user, `客${made}`);
  shop.at('2026-11-02T01:00:00.000Z');
  const rule = await running(shop.user, ruleOf(newCustomer, both));
  shop.writes = 0;
  return { shop, rule };
}

/** Rounds of this day and of the next ones, with everybody looked at. */
async function liveOn(shop: MortalShop): Promise<void> {
  await shop.settle();
  for (const day of ['03', '04']) {
    shop.at(`2026-11-${day}T01:00:00.000Z`);
    await shop.settle();
  }
}

describe('undo of a run that is still at it', () => {
  it('stops it and takes back what was done, at whichever write the worker had come to', async () => {
    const { shop: whole, rule: first } = await furnish(3);
    await runPermitted(whole.worker, first, since);
    const { writes } = whole;
    await whole.delete();
    expect(writes).toBeGreaterThan(3);
    for (let write = 2; write <= writes; write += 1) {
      const { shop, rule } = await furnish(3);
      shop.dieAt(write, false);
      await expect(runPermitted(shop.worker, rule, since)).rejects.toThrow(/nothing was saved/);
      const { id } = await onlyRun(shop.user);
      await undoAct(shop.user, id);
      await undoAct(shop.user, id);
      await liveOn(shop);
      expect([write, await standing(shop.user)]).toEqual([write, 0]);
      expect(await onlyRun(shop.user)).toMatchObject({ status: 'stopped' });
      await shop.delete();
    }
  });

  it.each([false, true])(
    'is whole or not at all when it dies (after its write: %s)',
    async (isAfter) => {
      const { shop, rule } = await furnish(4);
      shop.dieAt(3, false);
      await expect(runPermitted(shop.worker, rule, since)).rejects.toThrow(/nothing was saved/);
      const { id } = await onlyRun(shop.user);
      shop.dieAt(1, isAfter);
      await expect(undoAct(shop.worker, id)).rejects.toThrow(/nothing was saved/);
      expect((await onlyRun(shop.user)).status).toBe(isAfter ? 'stopped' : 'running');
      expect((await standing(shop.user)) === 0).toBe(isAfter);
      await undoAct(shop.user, id);
      await liveOn(shop);
      expect(await standing(shop.user)).toBe(0);
      await shop.delete();
    },
  );

  it('reaches a worker that is alive, and says that the run was not done', async () => {
    const { shop, rule } = await furnish(5);
    const undone: Promise<unknown>[] = [];
    const onProgress = (): void => {
      if (undone.length > 0) return;
      undone.push(onlyRun(shop.user).then(({ id }) => undoAct(shop.user, id)));
    };
    const isDone = await runPermitted(shop.worker, rule, since, { onProgress });
    await Promise.all(undone);
    await liveOn(shop);
    expect(isDone).toBe(false);
    expect(await standing(shop.user)).toBe(0);
    await shop.delete();
  });

  it('leaves those who were not reached yet alone, on later days too', async () => {
    const shop = new MortalShop(6);
    await shop.open();
    shop.at('2026-11-01T01:00:00.000Z');
    const steps = [1, 2].map((day) => ({ day, actions: [followUpIn(0, `第${day}天`)] }));
    await running(shop.user, ruleOf(newCustomer, both));
    await running(shop.user, ruleOf(newCustomer, [], { form: 'journey', steps, stops: [] }));
    shop.at('2026-11-02T01:00:00.000Z');
    const ids: CustomerId[] = [];
    for (let made = 0; made < many; made += 1) ids.push(await customerOf(shop.user, `客${made}`));
    let write = 1;
    const reached = async (): Promise<boolean> =>
      (await shop.user.db.automationRun.toArray()).some(({ after }) => after !== '');
    for (; !(await reached()); write += 1) {
      shop.dieAt(write, true);
      await settle(shop.worker).catch(() => shop.open());
    }
    for (const { id } of await shop.user.db.automationRun.toArray()) await undoAct(shop.user, id);
    await liveOn(shop);
    expect(await standing(shop.user)).toBe(0);
    // Something new of the same customer counts again.
    const again = await running(
      shop.user,
      ruleOf({ kind: 'tag', tag: '熟', change: 'added' }, both),
    );
    shop.at('2026-11-04T02:00:00.000Z');
    const [last] = ids.slice(-1);
    if (last) await addTag(shop.user, last, '熟');
    await shop.settle();
    expect(await openFollowUps(shop.user)).toHaveLength(1);
    await switchAutomation(shop.user, again, false);
    await shop.delete();
  });
});

describe('undo of a run', () => {
  it('also takes what was told of since, or gave way to another reminder; not what was snoozed', async () => {
    const workspace = await openTestWorkspace('2026-11-21T01:00:00.000Z');
    await changeShopRules(workspace, { triggers: { newLead: { isOn: false, settings: {} } } });
    await running(workspace, ruleOf(newCustomer, [followUpIn(0, '欢迎')]));
    await running(workspace, ruleOf(newCustomer, [followUpIn(0, '问候')]));
    workspace.at('2026-11-21T03:00:00.000Z');
    const [told, given] = [await customerOf(workspace, '甲'), await customerOf(workspace, '乙')];
    const snoozed = await customerOf(workspace, '丙');
    await settle(workspace);
    await planToday(workspace, [given]);
    expect(await openFollowUps(workspace, given)).toHaveLength(1);
    const toldRows = await openFollowUps(workspace, told);
    await markNotified(
      workspace,
      toldRows.map(({ id }) => id),
    );
    const [late] = await openFollowUps(workspace, snoozed);
    if (late) await snoozeFollowUp(workspace, late, '2026-11-30T03:00:00.000Z');
    for (const { id } of await workspace.db.automationRun.toArray()) await undoAct(workspace, id);
    await planToday(workspace, [told, given]);
    expect(await openFollowUps(workspace)).toMatchObject([{ id: late?.id }]);
  });

  it('ends with the automation that is switched off while it is at it', async () => {
    const { shop, rule } = await furnish(8);
    const off: Promise<unknown>[] = [];
    const onProgress = (): void => {
      if (off.length === 0) off.push(switchAutomation(shop.user, rule, false));
    };
    expect(await runPermitted(shop.worker, rule, since, { onProgress })).toBe(false);
    await Promise.all(off);
    expect(await onlyRun(shop.user)).toMatchObject({ status: 'stopped' });
    const [one] = await shop.user.db.customer.toArray();
    if (!one) throw new Error('expected a customer');
    expect(await tagsOf(shop.user, one.id)).toEqual(['新']);
    await shop.delete();
  });
});
