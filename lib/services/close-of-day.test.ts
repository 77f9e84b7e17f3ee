import { afterEach, expect, it } from 'vitest';
import { buildFields } from '../../test/builders.ts';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { putCardAway, readShopCards } from './close-of-day.ts';
import { addFollowUp } from './follow-ups.ts';
import { changeShopRules } from './shop-rules.ts';
import { act } from './workspace.ts';

let shop: TestWorkspace | null = null;
afterEach(async () => {
  await shop?.db.delete();
});

/** A shop of companies, with a customer of last Tuesday who was spoken to on the day after. */
async function openShop(): Promise<TestWorkspace> {
  const workspace = await openTestWorkspace('2026-11-10T02:00:00.000Z');
  shop = workspace;
  await changeShopRules(workspace, { preset: 'business' });
  const fields = buildFields('customer', { profile: {}, custom: {} });
  const { value } = await act(workspace, null, '', (writer) => writer.create('customer', fields));
  const talk = { kind: 'call' as const, text: '', site: '', page: null, group: '' };
  await act(workspace, null, '', (writer) =>
    writer.create('interaction', { customerId: value.id, at: '2026-11-11T02:00:00.000Z', ...talk }),
  );
  const due = { customerId: value.id, title: '问样品', dueTime: null };
  await addFollowUp(workspace, { ...due, dueOn: '2026-11-12' });
  return workspace;
}

const kindsAt = async (workspace: TestWorkspace, at: string) => {
  workspace.at(at);
  return (await readShopCards(workspace)).map(({ kind }) => kind);
};

it('a working day is closed with its figures from half past five on, until it is put away', async () => {
  const workspace = await openShop();
  await putCardAway(workspace, 'weeklyReview');
  expect(await kindsAt(workspace, '2026-11-11T09:29:00.000Z')).toEqual([]);
  expect(await kindsAt(workspace, '2026-11-11T09:30:00.000Z')).toEqual(['dailyClose']);
  const [card] = await readShopCards(workspace);
  expect(card?.figures).toEqual({
    from: '2026-11-11',
    to: '2026-11-12',
    newCustomers: 0,
    talkedTo: 1,
    orders: 0,
    done: 0,
    left: 0,
  });
  await putCardAway(workspace, 'dailyClose');
  expect(await readShopCards(workspace)).toEqual([]);
  expect(await kindsAt(workspace, '2026-11-12T09:30:00.000Z')).toEqual(['dailyClose']);
  expect(await kindsAt(workspace, '2026-11-14T09:30:00.000Z')).toEqual([]);
});

it('last week is reviewed on Monday, or on a later day of the week, once', async () => {
  const workspace = await openShop();
  expect(await kindsAt(workspace, '2026-11-16T00:59:00.000Z')).toEqual([]);
  expect(await kindsAt(workspace, '2026-11-16T01:00:00.000Z')).toEqual(['weeklyReview']);
  expect(await kindsAt(workspace, '2026-11-18T00:00:00.000Z')).toEqual(['weeklyReview']);
  const [card] = await readShopCards(workspace);
  expect(card?.figures).toMatchObject({
    from: '2026-11-09',
    newCustomers: 1,
    talkedTo: 1,
    left: 1,
  });
  await putCardAway(workspace, 'weeklyReview');
  expect(await kindsAt(workspace, '2026-11-19T02:00:00.000Z')).toEqual([]);
  expect(await kindsAt(workspace, '2026-11-23T02:00:00.000Z')).toEqual(['weeklyReview']);
});

it('a rule that is off shows no card', async () => {
  const workspace = await openShop();
  const off = { isOn: false, settings: {} };
  await changeShopRules(workspace, { triggers: { dailyClose: off, weeklyReview: off } });
  expect(await kindsAt(workspace, '2026-11-16T10:00:00.000Z')).toEqual([]);
});
