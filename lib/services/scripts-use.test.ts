import { describe, expect, it } from 'vitest';
import { openTestWorkspace, type TestWorkspace } from '../../test/workspace.ts';
import { saveCustomer } from './customers.ts';
import { addNote } from './interactions.ts';
import { addPurchase } from './purchases.ts';
import { saveScript } from './scripts.ts';
import { suggestFor } from './scripts-suggest.ts';
import { markReplied, recordScriptUse, settleScriptUses } from './scripts-use.ts';
import { changeShopRules } from './shop-rules.ts';

async function saved(workspace: TestWorkspace, title: string) {
  const lists = { segments: [], examples: ['太贵了'], steps: ['嫌贵：照这样说'], tags: [] };
  const fields = { kind: 'script', title, scene: '', audience: 'any', ...lists } as const;
  return (await saveScript(workspace, { id: null, fields })).value;
}

async function customer(workspace: TestWorkspace, name = '许晴') {
  const input = { name, source: '门店', contactPoints: [] };
  return (await saveCustomer(workspace, input)).value;
}

describe('what a use earned', () => {
  async function used() {
    const workspace = await openTestWorkspace('2026-11-01T02:00:00.000Z');
    const customerId = await customer(workspace);
    const scriptId = await saved(workspace, '嫌贵');
    const use = { customerId, scriptId, title: '嫌贵', step: 0, concepts: ['expensive'] };
    await recordScriptUse(workspace, use);
    const outcome = async () => (await workspace.db.scriptUse.toArray())[0]?.outcome;
    return { workspace, customerId, scriptId, outcome };
  }
  const heard = async (
    workspace: TestWorkspace,
    customerId: string,
    at: string,
    dir: 'in' | 'out',
  ) => {
    const { value } = await addNote(workspace, {
      customerIds: [customerId as never], // the id of the customer that was saved above
      text: '聊过',
      kind: 'chat',
      at,
    });
    // What a page tells of a talk, as the note itself has no direction.
    for (const row of value) await workspace.db.interaction.update(row.id, { direction: dir });
  };

  it.each([
    ['2026-11-02T01:00:00.000Z', 'in', 'reply'],
    ['2026-11-03T02:00:00.000Z', 'in', 'reply'],
    ['2026-11-03T02:00:01.000Z', 'in', 'none'],
    ['2026-11-02T01:00:00.000Z', 'out', 'none'],
    ['2026-11-01T01:59:00.000Z', 'in', 'none'],
  ] as const)('a talk at %s (%s) is: %s', async (at, direction, expected) => {
    const { workspace, customerId, outcome } = await used();
    await heard(workspace, customerId, at, direction);
    workspace.at('2026-11-04T02:00:00.000Z');
    await settleScriptUses(workspace);
    expect(await outcome()).toBe(expected);
  });

  it('an order within seven days counts more than the reply before it', async () => {
    const { workspace, customerId, outcome } = await used();
    await heard(workspace, customerId, '2026-11-01T03:00:00.000Z', 'in');
    expect(await settleScriptUses(workspace)).toBe(1);
    expect(await outcome()).toBe('reply');
    const order = {
      customerId,
      currency: 'CNY',
      totalMinor: 900,
      items: [],
      orderNumber: '',
    } as const;
    await addPurchase(workspace, { ...order, items: [], at: '2026-11-08T01:00:00.000Z' });
    workspace.at('2026-11-08T02:00:00.000Z');
    await settleScriptUses(workspace);
    expect(await outcome()).toBe('order');
    expect(await settleScriptUses(workspace)).toBe(0);
  });

  it('is a reply at once when the page shows an answer, even within the same minute', async () => {
    const { workspace, customerId, outcome } = await used();
    await markReplied(workspace, customerId);
    expect(await outcome()).toBe('none');
    workspace.at('2026-11-01T02:00:20.000Z');
    await markReplied(workspace, await customer(workspace, '别人'));
    expect(await outcome()).toBe('none');
    await markReplied(workspace, customerId);
    expect(await outcome()).toBe('reply');
    await settleScriptUses(workspace);
    expect(await outcome()).toBe('reply');
  });

  it('is nothing for an answer that comes too late', async () => {
    const { workspace, customerId, outcome } = await used();
    workspace.at('2026-11-03T02:00:01.000Z');
    await markReplied(workspace, customerId);
    expect(await outcome()).toBe('none');
  });

  it('is judged by the hours that the shop set', async () => {
    const { workspace, customerId, outcome } = await used();
    await changeShopRules(workspace, { plan: { scriptReplyHours: 1 } });
    await heard(workspace, customerId, '2026-11-01T04:00:00.000Z', 'in');
    await settleScriptUses(workspace);
    expect(await outcome()).toBe('none');
  });

  it('lifts a script above its twin, and the last use is told', async () => {
    const { workspace, customerId } = await used();
    await saved(workspace, '嫌贵二');
    const before = await suggestFor(workspace, { customerId, text: '太贵了' });
    await heard(workspace, customerId, '2026-11-01T03:00:00.000Z', 'in');
    await settleScriptUses(workspace);
    const { offered } = await suggestFor(workspace, { customerId, text: '太贵了' });
    expect(before.offered).toHaveLength(2);
    expect(offered[0]).toMatchObject({
      script: { title: '嫌贵' },
      usedAt: '2026-11-01T02:00:00.000Z',
      success: { uses: 1, earned: 1 },
    });
  });
});
