// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { addPurchase } from '../../lib/services/purchases.ts';
import { logTalk } from '../../lib/services/talks.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { undo } from '../../lib/storage/undo.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { KnownPerson } from './known-person.tsx';

afterEach(cleanup);

async function saved(workspace: Workspace): Promise<CustomerId> {
  const fields = { name: '林一帆', company: '半山书店', source: '门店', contactPoints: [] };
  return (await saveCustomer(workspace, fields)).value;
}

async function renderCard(prepare?: (workspace: Workspace, id: CustomerId) => Promise<unknown>) {
  const workspace = await openTestWorkspace();
  const id = await saved(workspace);
  await prepare?.(workspace, id);
  const page = await renderPage(<KnownPerson customerId={id} />, { workspace });
  await screen.findByRole('heading', { level: 1, name: '林一帆' });
  return { ...page, id };
}

describe('tags of a customer', () => {
  it('are added and taken off in place', async () => {
    const { user } = await renderCard();
    await user.click(screen.getByRole('button', { name: '加标签' }));
    await user.type(await screen.findByRole('textbox', { name: '标签名' }), '老客户{Enter}');
    await user.click(await screen.findByRole('button', { name: '去掉标签老客户' }));
    await waitFor(() =>
      expect(screen.queryByRole('button', { name: '去掉标签老客户' })).toBeNull(),
    );
  });
});

describe('the timeline of a customer', () => {
  it('shows a talk that logged itself as a minute without words, which can be taken back', async () => {
    const { user, workspace, id } = await renderCard((workspace, customerId) =>
      logTalk(workspace, { customerId, directions: ['in'], site: 'wechat-web', kind: 'chat' }),
    );
    expect(await screen.findByText(/^聊过 \d\d:\d\d，内容未保存$/)).toBeDefined();
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(() => expect(screen.queryByText(/内容未保存$/)).toBeNull());
    const rows = await workspace.db.interaction.where('customerId').equals(id).toArray();
    expect(rows.map(({ deletedAt }) => deletedAt === null)).toEqual([false]);
  });

  it('links a note back to its page, opened apart from this one', async () => {
    await renderCard((workspace, id) =>
      addNote(workspace, {
        customerIds: [id],
        text: '看过样品',
        page: { address: 'https://shop.example/thread/7', title: '订单 7' },
      }),
    );
    const link = await screen.findByRole('link', { name: /订单 7/ });
    expect(link.getAttribute('href')).toBe('https://shop.example/thread/7');
    expect(link.getAttribute('rel')).toContain('noopener');
  });

  it('never makes a link of an address that is not of the web', async () => {
    await renderCard((workspace, id) =>
      addNote(workspace, {
        customerIds: [id],
        text: '看过样品',
        page: { address: 'javascript:alert(1)', title: '订单 7' },
      }),
    );
    await screen.findByText('看过样品');
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('lets a note be changed, deleted and brought back', async () => {
    const { user } = await renderCard((workspace, id) =>
      addNote(workspace, { customerIds: [id], text: '要蓝色的' }),
    );
    await user.click(await screen.findByRole('button', { name: '这一笔的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '修改' }));
    const box = await screen.findByRole('textbox', { name: '修改这一笔' });
    await user.clear(box);
    await user.type(box, '要绿色的');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await user.click(await screen.findByRole('button', { name: '这一笔的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '删除' }));
    await waitFor(() => expect(screen.queryByText('要绿色的')).toBeNull());
    const [undo] = await screen.findAllByRole('button', { name: '撤销' });
    if (undo) await user.click(undo);
    expect(await screen.findByText('要绿色的')).toBeDefined();
  });

  it('shows text of a page as text', async () => {
    const { container } = await renderCard((workspace, id) =>
      addNote(workspace, { customerIds: [id], text: '<img src=x onerror=alert(1)>' }),
    );
    await screen.findByText('<img src=x onerror=alert(1)>');
    expect(container.querySelector('img')).toBeNull();
  });
});

describe('purchases of a customer', () => {
  it('are added with an amount, an item and Enter', async () => {
    const { user } = await renderCard();
    await user.click(screen.getByRole('tab', { name: '购买' }));
    await user.type(await screen.findByRole('textbox', { name: '金额' }), '1,280.5');
    await user.type(screen.getByRole('textbox', { name: '买了什么' }), '帆布袋{Enter}');
    expect(await screen.findByText('1 单')).toBeDefined();
    expect((await screen.findAllByText('¥1,280.50')).length).toBeGreaterThan(0);
  });

  it('add up from their items when no amount is typed', async () => {
    const { user, workspace } = await renderCard();
    await user.click(screen.getByRole('tab', { name: '购买' }));
    await user.click(await screen.findByRole('button', { name: '明细与日期' }));
    await user.click(screen.getByRole('button', { name: '再加一样' }));
    await user.type(screen.getByRole('textbox', { name: '品名' }), '贴纸');
    await user.clear(screen.getByRole('textbox', { name: '数量' }));
    await user.type(screen.getByRole('textbox', { name: '数量' }), '3');
    await user.type(screen.getByRole('textbox', { name: '单价' }), '2.5{Enter}');
    await waitFor(async () =>
      expect(await workspace.db.purchase.toArray()).toMatchObject([
        { totalMinor: 750, items: [{ name: '贴纸', quantity: 3, unitMinor: 250 }] },
      ]),
    );
  });

  it('say what is wrong with an amount and keep it', async () => {
    const { user, workspace } = await renderCard();
    await user.click(screen.getByRole('tab', { name: '购买' }));
    await user.type(await screen.findByRole('textbox', { name: '金额' }), '很多{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('金额看不懂');
    expect(screen.getByRole('textbox', { name: '金额' })).toHaveProperty('value', '很多');
    expect(await workspace.db.purchase.count()).toBe(0);
  });

  it('are refunded by no more than what was paid', async () => {
    const { user, workspace } = await renderCard((open, customerId) =>
      addPurchase(open, { customerId, currency: 'CNY', totalMinor: 10_000 }),
    );
    await user.click(screen.getByRole('tab', { name: '购买' }));
    await user.click(await screen.findByRole('button', { name: '这张订单的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '退款' }));
    const form = await screen.findByRole('form', { name: '退款' });
    await user.type(within(form).getByRole('textbox', { name: /退多少/ }), '200{Enter}');
    expect(await within(form).findByRole('alert')).toBeDefined();
    await user.clear(within(form).getByRole('textbox', { name: /退多少/ }));
    await user.type(within(form).getByRole('textbox', { name: /退多少/ }), '40{Enter}');
    expect(await screen.findByText('已退 ¥40')).toBeDefined();
    const [row] = await workspace.db.purchase.toArray();
    expect(row?.refunds).toMatchObject([{ minor: 4_000 }]);
  });
});

describe('the profile of a customer', () => {
  async function renderProfile() {
    const page = await renderCard();
    await page.user.click(screen.getByRole('tab', { name: '资料' }));
    await screen.findByRole('region', { name: '基本' });
    return page;
  }

  it('is changed where it stands', async () => {
    const { user, workspace, id } = await renderProfile();
    await user.click(screen.getByRole('button', { name: '修改公司: 半山书店' }));
    const box = screen.getByRole('textbox', { name: '公司' });
    await user.clear(box);
    await user.type(box, '山下书店{Enter}');
    await waitFor(async () =>
      expect(await workspace.db.customer.get(id)).toMatchObject({ company: '山下书店' }),
    );
  });

  it('tells how far the sale has come, changed and left open by one act each', async () => {
    const { user, workspace, id } = await renderProfile();
    const stageNow = async () => (await workspace.db.customer.get(id))?.stage;
    await user.click(screen.getByRole('button', { name: '修改销售阶段: 未填' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '销售阶段' }), '洽谈中');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByRole('button', { name: '修改销售阶段: 洽谈中' });
    expect(await stageNow()).toBe('negotiating');
    await user.click(screen.getByRole('button', { name: '修改销售阶段: 洽谈中' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '销售阶段' }), '未填');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await screen.findByRole('button', { name: '修改销售阶段: 未填' });
    expect(await stageNow()).toBeUndefined();
    const acts = await workspace.db.undoEntry.toArray();
    expect(acts.map(({ action }) => action)).toEqual([
      'saveCustomer',
      'editCustomer',
      'editCustomer',
    ]);
    const last = acts.toSorted((a, b) => (a.group < b.group ? -1 : 1)).at(-1);
    await undo(workspace.db, last?.group ?? '', {
      now: workspace.now(),
      newId: workspace.newId,
    });
    expect(await stageNow()).toBe('negotiating');
  });

  it('refuses a birthday that no calendar has, and gives the focus back when it is done', async () => {
    const { user, workspace, id } = await renderProfile();
    await user.click(screen.getByRole('button', { name: '修改生日: 未填' }));
    const box = screen.getByRole('textbox', { name: '生日' });
    await user.type(box, '13月40日{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('看不出是哪一天');
    await user.clear(box);
    await user.type(box, '农历八月十五{Enter}');
    const row = await screen.findByRole('button', { name: '修改生日: 农历八月十五' });
    await waitFor(() => expect(document.activeElement).toBe(row));
    expect(await workspace.db.customer.get(id)).toMatchObject({
      profile: { birthday: '农历八月十五' },
    });
  });

  it('takes needs and pains with where they were learned', async () => {
    const { user, workspace } = await renderProfile();
    await user.type(screen.getByRole('textbox', { name: '需要什么，或为什么烦恼' }), '印得太慢');
    await user.click(screen.getByRole('button', { name: '痛点' }));
    await user.type(screen.getByRole('textbox', { name: /怎么知道的/ }), '电话{Enter}');
    await waitFor(async () =>
      expect(await workspace.db.need.toArray()).toMatchObject([
        { kind: 'pain', text: '印得太慢', source: '电话' },
      ]),
    );
  });

  it('gets a field of the business’s own, and a value in it', async () => {
    const { user, workspace, id } = await renderProfile();
    await user.click(screen.getByRole('button', { name: '加一个字段' }));
    await user.type(screen.getByRole('textbox', { name: '字段名' }), '付款方式');
    await user.selectOptions(screen.getByRole('combobox', { name: '类型' }), '单选');
    await user.type(screen.getByRole('textbox', { name: /选项/ }), '现结，月结');
    await user.click(screen.getByRole('button', { name: '加上字段' }));
    await user.click(await screen.findByRole('button', { name: '修改付款方式: 未填' }));
    await user.selectOptions(screen.getByRole('combobox', { name: '付款方式' }), '月结');
    await user.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(async () => {
      const customer = await workspace.db.customer.get(id);
      expect(Object.values(customer?.custom ?? {})).toEqual(['月结']);
    });
  });

  it('refuses what is no way to reach anybody', async () => {
    const { user } = await renderProfile();
    await user.type(screen.getByRole('textbox', { name: /手机号、邮箱/ }), '你好{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('看不出');
  });

  it('deletes a customer at once and brings everything back by undo', async () => {
    const { user } = await renderProfile();
    await user.click(screen.getByRole('button', { name: '删除客户' }));
    await screen.findByText('这位客户已经删除');
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('heading', { level: 1, name: '林一帆' })).toBeDefined();
  });
});

describe('a follow-up that is being written', () => {
  it('stays while a rule plans another one', async () => {
    const { user, workspace, id } = await renderCard();
    const line = await screen.findByRole('textbox', { name: '跟进，带上时间' });
    await user.type(line, '周五问');
    await addFollowUp(workspace, {
      customerId: id,
      title: '回访',
      dueOn: '2026-12-01',
      dueTime: null,
    });
    await screen.findByText('回访');
    expect(screen.getByRole('textbox', { name: '跟进，带上时间' })).toHaveProperty(
      'value',
      '周五问',
    );
  });
});
