import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildFields } from '../../test/builders.ts';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import type { CustomerId } from '../domain/records/customer.ts';
import type { FollowUp } from '../domain/records/follow-up.ts';
import { undo } from '../storage/undo.ts';
import type { FieldsOf } from '../storage/writer.ts';
import { proposeImport, runImport } from './csv-import.ts';
import { readCsvHere } from './csv-read-here.ts';
import { saveCustomer } from './customers.ts';
import { planByNewRules, planToday, readReasonsKeptAway } from './daily-plan.ts';
import { readPlanDay } from './daily-plan-day.ts';
import { addFollowUp, cancelFollowUp, completeFollowUp, snoozeFollowUp } from './follow-ups.ts';
import { changePreferences } from './preferences.ts';
import { runRound } from './rounds/run-round.ts';
import { changeShopRules } from './shop-rules.ts';
import { act } from './workspace.ts';

/** A Tuesday, ten in the morning in Shanghai. */
const now = '2026-11-17T02:00:00.000Z';
let shop: TestWorkspace;

beforeEach(async () => {
  shop = await openTestWorkspace('2026-10-01T02:00:00.000Z');
  await changePreferences(shop, { language: 'zh-CN' });
});
afterEach(() => shop.db.delete());

async function addCustomer(change: Partial<FieldsOf<'customer'>> = {}): Promise<CustomerId> {
  const plain = { profile: {}, custom: {}, doNotContact: false, audience: 'consumer' as const };
  const fields = buildFields('customer', { ...plain, ...change });
  const { value } = await act(shop, null, '', (writer) => writer.create('customer', fields));
  return value.id;
}

async function addBirthdays(count: number, birthday = '11-18'): Promise<CustomerId[]> {
  const ids: CustomerId[] = [];
  for (let at = 0; at < count; at += 1) ids.push(await addCustomer({ profile: { birthday } }));
  shop.at(now);
  return ids;
}

async function talk(customerId: CustomerId, at: string, direction: 'in' | 'out') {
  const rest = { kind: 'chat' as const, text: '', site: '', page: null, group: '', direction };
  await act(shop, null, '', (writer) => writer.create('interaction', { customerId, at, ...rest }));
}

async function openOf(customerId: CustomerId): Promise<FollowUp[]> {
  const rows = await shop.db.followUp.where('customerId').equals(customerId).toArray();
  return rows.filter(({ status, deletedAt }) => status === 'open' && deletedAt === null);
}

describe('the plan of a day', () => {
  it('makes a follow-up with its reason, once however often it runs', async () => {
    const [id] = await addBirthdays(1);
    await planToday(shop, null);
    await planToday(shop, null);
    await planToday(shop, id ? [id] : []);
    const rows = await shop.db.followUp.toArray();
    expect(rows).toMatchObject([
      {
        title: '祝生日快乐，送生日券',
        dueOn: '2026-11-17',
        dueTime: null,
        origin: { trigger: 'birthday', occasion: '2026-11-18' },
      },
    ]);
    expect(rows[0]?.origin?.reasons[0]).toMatchObject({
      code: 'birthdayCoupon',
      values: { left: 1 },
    });
  });

  it('leaves no entry in the history, but a run that can be seen and taken back', async () => {
    await addBirthdays(2);
    const before = await shop.db.undoEntry.count();
    await planToday(shop, null);
    expect(await shop.db.undoEntry.count()).toBe(before);
    const day = await readPlanDay(shop);
    expect(day).toMatchObject({ made: [expect.any(String), expect.any(String)], waiting: 0 });
    await undo(shop.db, day?.groups[0] ?? '', { now: shop.now(), newId: shop.newId });
    expect((await shop.db.followUp.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(
      true,
    );
    await planToday(shop, null);
    expect((await shop.db.followUp.toArray()).every(({ deletedAt }) => deletedAt !== null)).toBe(
      true,
    );
  });

  it('spreads a backlog over days, and counts who waits', async () => {
    await changeShopRules(shop, { plan: { limit: 2 } });
    await addBirthdays(5, '11-20');
    await planToday(shop, null);
    expect(await shop.db.followUp.count()).toBe(2);
    expect(await readPlanDay(shop)).toMatchObject({ waiting: 3, lastDay: '2026-11-19' });
    for (const row of await shop.db.followUp.toArray()) await completeFollowUp(shop, row);
    await planToday(shop, null);
    expect(await shop.db.followUp.count()).toBe(2);
    shop.at('2026-11-18T02:00:00.000Z');
    await planToday(shop, null);
    expect(await shop.db.followUp.count()).toBe(4);
    // What is left over from yesterday takes its place in the day.
    shop.at('2026-11-19T02:00:00.000Z');
    await planToday(shop, null);
    expect(await shop.db.followUp.count()).toBe(4);
    expect(await readPlanDay(shop)).toMatchObject({ waiting: 1 });
  });

  it('keeps no place of the day for what is snoozed until next month', async () => {
    await changeShopRules(shop, { plan: { limit: 2 } });
    await addBirthdays(2);
    await planToday(shop, null);
    for (const row of await shop.db.followUp.toArray()) {
      await snoozeFollowUp(shop, row, '2026-12-30T02:00:00.000Z');
    }
    shop.at('2026-10-01T02:00:00.000Z');
    const others = await addBirthdays(2, '11-19');
    await planToday(shop, null);
    expect(await readPlanDay(shop)).toMatchObject({ waiting: 2 });
    shop.at('2026-11-18T02:00:00.000Z');
    await planToday(shop, null);
    for (const id of others) expect(await openOf(id)).toHaveLength(1);
    expect(await readPlanDay(shop)).toMatchObject({ waiting: 0 });
  });

  it('does not make again what a person did, refused or took away', async () => {
    const ids = await addBirthdays(3);
    await planToday(shop, null);
    const [done, refused, gone] = await shop.db.followUp.toArray();
    if (!done || !refused || !gone) throw new Error('expected three reminders');
    await completeFollowUp(shop, done);
    await cancelFollowUp(shop, refused);
    await act(shop, null, '', (writer) => writer.remove('followUp', gone.id));
    await planToday(shop, ids);
    for (const id of ids) expect(await openOf(id)).toEqual([]);
    expect(await shop.db.followUp.count()).toBe(3);
  });

  it('takes back what no longer holds, with the reason, and brings it again when it does', async () => {
    const id = await addCustomer();
    shop.at(now);
    await talk(id, '2026-11-16T04:00:00.000Z', 'in');
    await planToday(shop, [id]);
    const [made] = await openOf(id);
    expect(made).toMatchObject({ title: '回复客户', dueOn: '2026-11-17', dueTime: '08:00' });
    await talk(id, '2026-11-17T01:00:00.000Z', 'out');
    await planToday(shop, [id]);
    expect(await openOf(id)).toEqual([]);
    expect(await shop.db.followUp.get(made?.id ?? '')).toMatchObject({
      status: 'cancelled',
      origin: { takenBack: { code: 'settled' } },
    });
    const said = await shop.db.interaction.where('customerId').equals(id).toArray();
    const answer = said.find(({ direction }) => direction === 'out');
    await act(shop, null, '', (writer) => writer.remove('interaction', answer?.id ?? ''));
    await planToday(shop, [id]);
    expect(await openOf(id)).toMatchObject([{ id: made?.id, status: 'open' }]);
  });

  async function askedByRule(customerId: CustomerId, title: string, strength = 60) {
    const due = { customerId, title, dueOn: '2026-11-17', dueTime: null };
    const { value } = await addFollowUp(shop, due);
    const reasons = [{ code: 'automation', values: { name: title } }];
    const origin = { trigger: 'rule', occasion: value.id, strength, reasons };
    await act(shop, null, '', (writer) => writer.patch('followUp', value.id, { origin }));
    return value.id;
  }

  it('names with the birthday what automation asks for on the same day, in one row', async () => {
    const [id] = await addBirthdays(1);
    if (!id) throw new Error('expected a customer');
    await planToday(shop, null);
    const asked = await askedByRule(id, '回访');
    await planToday(shop, [id]);
    expect(await openOf(id)).toMatchObject([
      {
        origin: {
          trigger: 'birthday',
          reasons: [{}, { code: 'automationAlso', values: { name: '回访', title: '回访' } }],
          also: [{ trigger: 'rule', occasion: asked }],
        },
      },
    ]);
    const [birthday] = await openOf(id);
    if (birthday) await completeFollowUp(shop, birthday);
    await planToday(shop, [id]);
    expect(await openOf(id)).toEqual([]);
  });

  it('makes one row of what two rules ask for on one day', async () => {
    const id = await addCustomer();
    shop.at(now);
    await askedByRule(id, '回访');
    await askedByRule(id, '请评价', 62);
    await planToday(shop, [id]);
    await planToday(shop, [id]);
    expect(await openOf(id)).toMatchObject([
      { title: '请评价', origin: { reasons: [{}, { values: { title: '回访' } }] } },
    ]);
  });

  it('brings back what automation asked for when the stronger reason is settled', async () => {
    const [id] = await addBirthdays(1);
    if (!id) throw new Error('expected a customer');
    const asked = await askedByRule(id, '回访', 50);
    await planToday(shop, null);
    expect(await openOf(id)).toMatchObject([{ origin: { trigger: 'birthday' } }]);
    await act(shop, null, '', (writer) => writer.patch('customer', id, { profile: {} }));
    await planToday(shop, [id]);
    expect(await openOf(id)).toMatchObject([
      { id: asked, title: '回访', origin: { trigger: 'rule', strength: 50 } },
    ]);
  });

  it("gives way to a person's own follow-up of the day, and to do-not-contact", async () => {
    const [own, never] = await addBirthdays(2);
    if (!own || !never) throw new Error('expected two customers');
    await addFollowUp(shop, {
      customerId: own,
      title: '问样品',
      dueOn: '2026-11-17',
      dueTime: null,
    });
    await planToday(shop, null);
    expect(await openOf(own)).toMatchObject([{ title: '问样品' }]);
    expect(await openOf(never)).toHaveLength(1);
    await act(shop, null, '', (writer) => writer.patch('customer', never, { doNotContact: true }));
    await planToday(shop, [never]);
    expect(await openOf(never)).toEqual([]);
  });

  it("names with a person's own follow-up the reasons whose place it takes", async () => {
    const [id] = await addBirthdays(1);
    if (!id) throw new Error('expected a customer');
    const add = (dueOn: string) =>
      addFollowUp(shop, { customerId: id, title: '问样品', dueOn, dueTime: null });
    const later = await add('2026-12-24');
    expect(await readReasonsKeptAway(shop, later.value)).toEqual([]);
    await planToday(shop, null);
    const own = await add('2026-06-01');
    // What has a reminder of its own already is not named a second time.
    expect(await readReasonsKeptAway(shop, own.value)).toEqual([]);
    await planToday(shop, null);
    expect((await openOf(id)).filter(({ origin }) => origin)).toEqual([]);
    expect(await readReasonsKeptAway(shop, own.value)).toMatchObject([
      { code: 'birthdayCoupon', values: { left: 1 } },
    ]);
    await act(shop, null, '', (writer) => writer.patch('customer', id, { doNotContact: true }));
    expect(await readReasonsKeptAway(shop, own.value)).toEqual([]);
  });

  it('plans everybody anew when the rules change', async () => {
    await addBirthdays(1);
    await changeShopRules(shop, { triggers: { birthday: { isOn: false, settings: {} } } });
    await planToday(shop, null);
    expect(await shop.db.followUp.count()).toBe(0);
    await planByNewRules(shop);
    expect(await shop.db.followUp.count()).toBe(0);
    await changeShopRules(shop, { triggers: {} });
    await planByNewRules(shop);
    expect(await shop.db.followUp.count()).toBe(1);
  });

  it('follows a round: a first-time buyer who was never spoken to is due after two weeks', async () => {
    const id = await addCustomer();
    const bought = {
      at: '2026-11-02T04:00:00.000Z',
      refunds: [],
      totalMinor: 100,
      orderNumber: '',
    };
    const fields = buildFields('purchase', { customerId: id, ...bought });
    await act(shop, null, '', (writer) => writer.create('purchase', fields));
    shop.at(now);
    await runRound(shop);
    expect(await openOf(id)).toMatchObject([
      {
        title: '问用得怎么样',
        origin: { trigger: 'afterPurchase', also: [{ trigger: 'cadence' }] },
      },
    ]);
    await runRound(shop);
    await runRound(shop);
    expect(await shop.db.followUp.count()).toBe(1);
  });

  it('makes all or nothing: what a worker that died did not make, the next one does', async () => {
    await addBirthdays(3);
    const dying = {
      ...shop,
      newId: (): string => {
        throw new Error('the worker was ended');
      },
    };
    await expect(planToday(dying, null)).rejects.toThrow('ended');
    expect(await shop.db.followUp.count()).toBe(0);
    await planToday(shop, null);
    await planToday(shop, null);
    expect(await shop.db.followUp.count()).toBe(3);
    expect(await readPlanDay(shop)).toMatchObject({ made: { length: 3 }, groups: { length: 1 } });
  });

  it('says after an import how many wait, and until when', async () => {
    shop.at(now);
    await runRound(shop);
    const profile = { birthday: '11-18' };
    const plain = { profile, custom: {}, doNotContact: false, isFromFile: true };
    await act(shop, 'importRun', '客户.csv', (writer) => {
      for (let at = 0; at < 120; at += 1) {
        writer.create('customer', buildFields('customer', { name: `周${at}`, ...plain }));
      }
    });
    await runRound(shop);
    expect(await shop.db.followUp.count()).toBe(20);
    expect(await readPlanDay(shop)).toMatchObject({ waiting: 100, lastDay: '2026-11-22' });
  });

  it('makes one of each where several plan at the same time', async () => {
    await addBirthdays(3);
    await Promise.all([planToday(shop, null), planToday({ ...shop }, null), planToday(shop, null)]);
    expect(await shop.db.followUp.count()).toBe(3);
  });

  it('makes no new leads of a file of many', async () => {
    shop.at('2026-11-17T01:50:00.000Z');
    const input = { source: '门店', contactPoints: [] };
    const table = await readCsvHere(new Blob(['姓名,电话\n甲,13800000001']), {});
    const { mapping, dateOrder } = proposeImport('customers', table);
    const plan = { kind: 'customers', table, mapping, dateOrder, source: '门店' } as const;
    await runImport(shop, { ...plan, currency: 'CNY', subject: '客户.csv' });
    shop.at(now);
    const { value } = await saveCustomer(shop, { name: '林可', ...input });
    await planToday(shop, null);
    expect(await shop.db.customer.count()).toBe(2);
    expect(await shop.db.followUp.toArray()).toMatchObject([
      { customerId: value, title: '回应新线索', dueTime: '10:45' },
    ]);
  });
});
