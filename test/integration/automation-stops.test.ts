import { describe, expect, it } from 'vitest';
import type { Action, When } from '../../lib/domain/automation/rule-schema.ts';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { runPermitted } from '../../lib/services/automation/permitted-run.ts';
import { finishRun } from '../../lib/services/automation/run-automation.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { addTag } from '../../lib/services/tags.ts';
import { logTalk } from '../../lib/services/talks.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { type Random, seeded } from '../builders.ts';
import { testSeed } from '../storage-stage.ts';
import { customerOf, followUpIn, ruleOf, running, settle, tagIt } from './automation-stage.ts';
import { MortalShop } from './mortal-shop.ts';

/** Everything that automations made, without when it was written and in which run. */
async function outcome({ db }: Workspace) {
  const tags = new Map((await db.tag.toArray()).map(({ id, name }) => [id, name]));
  const byHand = (await db.tagging.toArray()).filter(({ isRule }) => isRule !== true);
  const taggings = byHand.map((row) => ({
    id: row.id,
    who: row.customerId,
    tag: tags.get(row.tagId),
    isWorn: row.deletedAt === null,
  }));
  const followUps = (await db.followUp.toArray()).map(({ id, title, dueOn, status }) => ({
    id,
    title,
    dueOn,
    status,
  }));
  const firings = (await db.automationFiring.toArray()).map(({ id, occasion, at, chain }) => ({
    id,
    occasion: occasion.replace(/^segment:.*/, 'segment'),
    at,
    chain,
  }));
  const journeys = (await db.journeyRun.toArray()).map(({ id, status, stepsDone, lastStepOn }) => ({
    id,
    status,
    stepsDone,
    lastStepOn,
  }));
  const customers = (await db.customer.toArray()).map(({ id, profile }) => ({ id, profile }));
  return { taggings, followUps, firings, journeys, customers };
}

const pick = <T>(from: readonly T[], random: Random): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new RangeError('expected something to pick from');
  return found;
};

const whens: readonly When[] = [
  { kind: 'purchase', which: 'any' },
  { kind: 'purchase', which: 'repeat' },
  { kind: 'newCustomer' },
  { kind: 'message', direction: 'in' },
  { kind: 'tag', tag: '红', change: 'added' },
  { kind: 'tag', tag: '绿', change: 'added' },
  { kind: 'tag', tag: '红', change: 'removed' },
  { kind: 'since', what: 'purchase', days: 2 },
  { kind: 'segment', segment: 'firstTime', change: 'entered' },
];
const actions: readonly Action[] = [
  tagIt('红'),
  tagIt('绿', 30),
  tagIt('蓝'),
  { kind: 'untag', tag: '红' },
  followUpIn(2, '联系{称呼}'),
  { kind: 'field', field: { room: 'profile', key: 'industry' }, value: '零售' },
];

async function furnish(shop: MortalShop, random: Random): Promise<CustomerId[]> {
  shop.at('2026-11-01T01:00:00.000Z');
  const customers: CustomerId[] = [];
  for (const name of ['甲', '乙', '丙', '丁']) customers.push(await customerOf(shop.user, name));
  shop.at('2026-11-01T02:00:00.000Z');
  for (let made = 0; made < 4; made += 1) {
    const acts = [pick(actions, random), pick(actions, random)];
    const name = `规则${made}`;
    await running(shop.user, ruleOf(pick(whens, random), acts, { name }));
  }
  const steps = [1, 2, 4].map((day) => ({ day, actions: [followUpIn(0, `第${day}天`)] }));
  const stops = ['reply', 'order'] as const;
  const journey = { form: 'journey' as const, name: '流程', steps, stops: [...stops] };
  await running(shop.user, ruleOf(pick(whens, random), [], journey));
  return customers;
}

/** What the user does on one day. */
async function workDay(shop: MortalShop, random: Random, customers: readonly CustomerId[]) {
  for (let done = 0; done < 3; done += 1) {
    const customerId = pick(customers, random);
    const dice = random();
    if (dice < 0.4)
      await addPurchase(shop.user, { customerId, currency: 'CNY', totalMinor: 5_000 });
    else if (dice < 0.7) await addTag(shop.user, customerId, pick(['红', '绿'], random));
    else {
      const direction = pick(['in', 'out'] as const, random);
      const talk = { directions: [direction], site: 'wechat', kind: 'chat' as const };
      await logTalk(shop.user, { customerId, ...talk });
    }
  }
}

/** Some days of a shop; `isMortal` lets the worker die at random writes. */
async function live(seed: number, isMortal: boolean) {
  const random = seeded(seed);
  const fate = seeded(seed + 1);
  const shop = new MortalShop(seed);
  await shop.open();
  const customers = await furnish(shop, random);
  await shop.settle();
  for (let day = 2; day <= 6; day += 1) {
    shop.at(`2026-11-0${day}T02:00:00.000Z`);
    await workDay(shop, random, customers);
    shop.at(`2026-11-0${day}T02:05:00.000Z`);
    if (isMortal) shop.dieAt(1 + Math.floor(fate() * 12), fate() < 0.5);
    await shop.settle();
  }
  const found = await outcome(shop.worker);
  await shop.delete();
  return found;
}

describe('a worker that dies', () => {
  it.each(Array.from({ length: 3 }, (_, at) => testSeed + at))(
    'at a random write of each day leaves the same behind as one that lives (seed %i)',
    async (seed) => {
      const expected = await live(seed, false);
      expect(await live(seed, true)).toEqual(expected);
    },
  );

  /** A day on which rules, a chain and a journey have something to do, with a death at one write. */
  async function oneDay(write: number, isAfterCommit: boolean) {
    const shop = new MortalShop(7);
    await shop.open();
    shop.at('2026-11-01T01:00:00.000Z');
    const [one, other] = [await customerOf(shop.user, '甲'), await customerOf(shop.user, '乙')];
    const when = { kind: 'purchase', which: 'any' } as const;
    await running(shop.user, ruleOf(when, [tagIt('红'), followUpIn(1, '回访')]));
    await running(shop.user, ruleOf({ kind: 'tag', tag: '红', change: 'added' }, [tagIt('绿')]));
    const steps = [1, 2].map((day) => ({ day, actions: [followUpIn(0, `第${day}天`)] }));
    await running(shop.user, ruleOf(when, [], { form: 'journey', steps }));
    await shop.settle();
    shop.at('2026-11-01T02:00:00.000Z');
    for (const customerId of [one, other]) {
      await addPurchase(shop.user, { customerId, currency: 'CNY', totalMinor: 5_000 });
    }
    shop.at('2026-11-01T03:00:00.000Z');
    shop.writes = 0;
    shop.dieAt(write, isAfterCommit);
    await shop.settle();
    const found = await outcome(shop.worker);
    await shop.delete();
    return { found, writes: shop.writes };
  }

  it('at any single write makes nothing twice and leaves nothing out', async () => {
    const { found: expected, writes } = await oneDay(0, false);
    expect(expected.firings).toHaveLength(6);
    expect(writes).toBeGreaterThan(8);
    // Before a write is the same moment as after the one before it.
    for (let write = 1; write <= writes; write += 1) {
      const { found } = await oneDay(write, write === writes);
      expect([write, found]).toEqual([write, expected]);
    }
  });

  it('in the middle of a run that was agreed to goes on with the customers that are left', async () => {
    const shop = new MortalShop(9);
    await shop.open();
    shop.at('2026-11-01T01:00:00.000Z');
    for (let made = 0; made < 60; made += 1) await customerOf(shop.user, `客${made}`);
    shop.at('2026-11-02T01:00:00.000Z');
    const rule = await running(shop.user, ruleOf({ kind: 'newCustomer' }, [tagIt('新')]));
    shop.dieAt(3, false);
    const since = '2026-10-30T00:00:00.000Z';
    await shop.survive(() => runPermitted(shop.worker, rule, since));
    const found = await outcome(shop.worker);
    expect(found.firings).toHaveLength(60);
    expect(found.taggings).toHaveLength(60);
    const { db } = shop.worker;
    expect(await db.automationRun.toArray()).toMatchObject([{ customers: 60, status: 'done' }]);
    expect(
      await db.undoEntry
        .where('group')
        .equals((await db.automationRun.toArray())[0]?.id ?? '')
        .count(),
    ).toBe(1);
    await shop.delete();
  });

  it('or lives on does not go on with a run that was stopped elsewhere', async () => {
    const shop = new MortalShop(13);
    await shop.open();
    shop.at('2026-11-01T01:00:00.000Z');
    for (let made = 0; made < 60; made += 1) await customerOf(shop.user, `客${made}`);
    const rule = await running(shop.user, ruleOf({ kind: 'newCustomer' }, [tagIt('新')]));
    const stop = new AbortController();
    const task = { signal: stop.signal, onProgress: () => stop.abort() };
    const since = '2026-10-30T00:00:00.000Z';
    await expect(runPermitted(shop.user, rule, since, task)).rejects.toThrow(/abort/i);
    const [stopped] = await shop.user.db.automationRun.toArray();
    if (!stopped) throw new Error('expected the run that was stopped');
    // The other worker had taken the run up before it was stopped.
    await finishRun(shop.worker, { ...stopped, status: 'running' });
    expect((await outcome(shop.worker)).firings).toHaveLength(25);
    expect(await shop.user.db.automationRun.toArray()).toMatchObject([{ status: 'stopped' }]);
    await shop.delete();
  });

  it('or two that do the same run at once make everything once', async () => {
    const shop = new MortalShop(11);
    await shop.open();
    shop.at('2026-11-01T01:00:00.000Z');
    for (let made = 0; made < 40; made += 1) await customerOf(shop.user, `客${made}`);
    const draft = ruleOf({ kind: 'newCustomer' }, [tagIt('新'), followUpIn(1, '欢迎')]);
    const rule = await running(shop.user, draft);
    const since = '2026-10-30T00:00:00.000Z';
    const first = runPermitted(shop.worker, rule, since);
    const second = settle(shop.worker);
    await second;
    expect(await first).toBe(true);
    const found = await outcome(shop.worker);
    expect(found.firings).toHaveLength(40);
    expect(found.taggings).toHaveLength(40);
    expect(found.followUps).toHaveLength(40);
    expect(await shop.user.db.tag.where('name').equals('新').count()).toBe(1);
    await shop.delete();
  });
});
