// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import type { CustomerId } from '../../lib/domain/records/customer.ts';
import { starterScripts } from '../../lib/domain/scripts/starter.ts';
import { addComplaint } from '../../lib/services/complaints.ts';
import { saveContract } from '../../lib/services/contracts.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addNote } from '../../lib/services/interactions.ts';
import { addAnswer } from '../../lib/services/satisfaction.ts';
import { importScripts } from '../../lib/services/scripts.ts';
import { logJustTalked } from '../../lib/services/talks.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { renderPage } from '../../test/render-page.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';
import { KnownPerson } from '../person/known-person.tsx';

afterEach(cleanup);

/** The card, opened at its service tab. It is 21 November 2026, 10:00 in Shanghai. */
async function renderService(prepare?: (workspace: Workspace, id: CustomerId) => Promise<unknown>) {
  const workspace = await openTestWorkspace();
  const fields = { name: '林一帆', company: '半山书店', source: '门店', contactPoints: [] };
  const id = (await saveCustomer(workspace, fields)).value;
  await prepare?.(workspace, id);
  const page = await renderPage(<KnownPerson customerId={id} />, { workspace });
  await page.user.click(await screen.findByRole('tab', { name: '服务' }));
  for (const name of ['投诉', '合同', '满意度', '挽回'])
    await screen.findByRole('region', { name });
  return { ...page, id };
}

const complaintOf = (at: string) => (workspace: Workspace, customerId: CustomerId) =>
  addComplaint(workspace, { customerId, text: '封面印反了', at });

describe('a complaint', () => {
  it('is noted with a sentence and Enter, runs its clock, and can be taken back', async () => {
    const { user, workspace } = await renderService();
    await user.click(screen.getByRole('button', { name: '记一条投诉' }));
    await user.type(await screen.findByRole('textbox', { name: '客户说了什么' }), '封面印反了');
    await user.click(screen.getByRole('button', { name: '3 小时前' }));
    await user.type(screen.getByRole('textbox', { name: '客户说了什么' }), '{Enter}');
    const complaint = await screen.findByRole('article', { name: '封面印反了' });
    expect(within(complaint).getByText('还剩 21 小时')).toBeDefined();
    expect(screen.getByRole('button', { name: '投诉还没回应，还剩 21 小时' })).toBeDefined();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(screen.queryByRole('article', { name: '封面印反了' })).toBeNull());
    expect(await workspace.db.complaint.toArray()).toMatchObject([
      { at: '2026-11-20T23:00:00.000Z' },
    ]);
  });

  it('says what is missing and keeps what was typed', async () => {
    const { user, workspace } = await renderService();
    await user.click(screen.getByRole('button', { name: '记一条投诉' }));
    await user.click(screen.getByRole('button', { name: '其他时间' }));
    await user.click(screen.getByRole('button', { name: '保存投诉' }));
    expect((await screen.findByRole('alert')).textContent).toContain('写一句客户说了什么');
    const text = screen.getByRole('textbox', { name: '客户说了什么' });
    await user.type(text, '来晚了{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('日期和时间都要写');
    expect(text).toHaveProperty('value', '来晚了');
    expect(await workspace.db.complaint.count()).toBe(0);
  });

  it('is changed where it stands, its time too', async () => {
    const { user, workspace } = await renderService(complaintOf('2026-11-21T01:00:00.000Z'));
    await user.click(await screen.findByRole('button', { name: '这条投诉的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '修改原话和时间' }));
    const text = await screen.findByRole('textbox', { name: '客户说了什么' });
    const time = screen.getByLabelText('投诉的时间');
    expect(time).toHaveProperty('value', '2026-11-21T09:00');
    fireEvent.change(time, { target: { value: '2026-11-21T11:00' } });
    await user.type(text, '，两本{Enter}');
    expect((await screen.findByRole('alert')).textContent).toBe('这个时间还没到');
    fireEvent.change(time, { target: { value: '2026-11-20T09:00' } });
    await user.type(text, '{Enter}');
    expect(await screen.findByText('超时 1 小时')).toBeDefined();
    expect(await workspace.db.complaint.toArray()).toMatchObject([{ text: '封面印反了，两本' }]);
  });

  it('goes from sorry to solved, asks three days later, and is opened again', async () => {
    const { user, workspace } = await renderService(complaintOf('2026-11-21T01:00:00.000Z'));
    await user.click(await screen.findByRole('button', { name: '道歉' }));
    expect(await screen.findByText('处理中，1 小时回应')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '解决' }));
    expect(await screen.findByText('已解决，周二回访')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '回访' }));
    expect(await screen.findByText('已结束')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '这条投诉的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '重新打开' }));
    expect(await screen.findByText('处理中，1 小时回应')).toBeDefined();
    const [row] = await workspace.db.complaint.toArray();
    expect(Object.keys(row?.steps ?? {})).toEqual(['apologised']);
  });

  it('brings out the script for it, and the one for the reason to leave', async () => {
    const { user } = await renderService(async (workspace, id) => {
      await importScripts(workspace, starterScripts('zh-CN'));
      await complaintOf('2026-11-21T01:00:00.000Z')(workspace, id);
    });
    await user.click(await screen.findByRole('button', { name: '怎么说' }));
    expect(await screen.findByText('投诉：道歉、倾听、解决')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '需求升级' }));
    expect(await screen.findByText('挽回：走是因为不够用了')).toBeDefined();
  });

  it('is answered by a talk that went out after it', async () => {
    await renderService(async (workspace, id) => {
      await complaintOf('2026-11-20T01:00:00.000Z')(workspace, id);
      await addNote(workspace, { customerIds: [id], text: '气得不行', kind: 'chat' });
      await logJustTalked(workspace, id);
    });
    expect(await screen.findByText('处理中，25 小时才回应')).toBeDefined();
  });

  it('stands in the timeline', async () => {
    const { user } = await renderService(complaintOf('2026-11-21T01:00:00.000Z'));
    await user.click(await screen.findByRole('button', { name: '解决' }));
    await user.click(screen.getByRole('tab', { name: '动态' }));
    expect(await screen.findByText('解决投诉')).toBeDefined();
    expect(screen.getAllByText('封面印反了').length).toBe(2);
  });
});

describe('answers to how satisfied they are', () => {
  it('are noted on their scale, told out of ten, with the alarm below seven', async () => {
    const { user, workspace } = await renderService();
    await user.click(screen.getByRole('button', { name: '记一次回答' }));
    await user.click(await screen.findByRole('button', { name: '保存回答' }));
    expect((await screen.findByRole('alert')).textContent).toBe('点一个分数');
    await user.click(screen.getByRole('button', { name: '3 分' }));
    await user.click(screen.getByRole('button', { name: '保存回答' }));
    expect(await screen.findByText('满意度 5/10')).toBeDefined();
    expect(screen.getByText('低于 7')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(screen.queryByText('满意度 5/10')).toBeNull());
    expect(await workspace.db.satisfaction.toArray()).toMatchObject([{ scale: 'csat5', score: 3 }]);
  });

  it('show when they would recommend us less than before', async () => {
    await renderService(async (workspace, customerId) => {
      const at = (day: string) => `2026-${day}T02:00:00.000Z`;
      await addAnswer(workspace, { customerId, scale: 'nps', score: 9, at: at('09-01') });
      await addAnswer(workspace, { customerId, scale: 'nps', score: 6, at: at('11-01') });
    });
    expect(await screen.findByText('从 9 降到 6')).toBeDefined();
    expect(screen.getByText('贬损者')).toBeDefined();
  });
});

describe('winning back', () => {
  it('has its reason, and an outcome that can be taken back', async () => {
    const { user, workspace } = await renderService();
    await user.click(await screen.findByRole('button', { name: '价格敏感' }));
    expect(await screen.findByText('话术场合：挽回')).toBeDefined();
    await user.click(screen.getByRole('button', { name: '挽回了' }));
    await waitFor(async () =>
      expect(await workspace.db.winBack.toArray()).toMatchObject([
        { reason: 'price', outcome: 'won' },
      ]),
    );
    const undos = await screen.findAllByRole('button', { name: '撤销' });
    // The newest toast stands first.
    if (undos[0]) await user.click(undos[0]);
    expect(await screen.findByText('话术场合：挽回')).toBeDefined();
  });
});

describe('a contract', () => {
  const yearly = (workspace: Workspace, customerId: CustomerId) =>
    saveContract(workspace, null, {
      customerId,
      title: '年度供货',
      currency: 'CNY',
      totalMinor: 1_200_000,
      startsOn: '2025-12-01',
      endsOn: '2026-11-30',
      payments: [
        { dueOn: '2026-06-01', minor: 600_000, paidMinor: 600_000, paidOn: '2026-06-02' },
        { dueOn: '2026-10-01', minor: 600_000, paidMinor: 0, paidOn: null },
      ],
    });

  it('is made with a plan of equal parts, and says what is wrong with it', async () => {
    const { user, workspace } = await renderService();
    await user.click(screen.getByRole('button', { name: '加一份合同' }));
    const form = within(await screen.findByRole('form', { name: '新合同' }));
    await user.type(form.getByRole('textbox', { name: '合同名称' }), '年度供货');
    await user.type(form.getByRole('textbox', { name: '总额' }), '1000');
    await user.clear(form.getByRole('textbox', { name: '分几期付' }));
    await user.type(form.getByRole('textbox', { name: '分几期付' }), '3');
    await user.click(form.getByRole('button', { name: '排付款计划' }));
    const last = await form.findByRole('textbox', { name: '第 3 期金额' });
    expect(last).toHaveProperty('value', '333.34');
    await user.clear(last);
    await user.type(last, '300{Enter}');
    expect((await form.findByRole('alert')).textContent).toContain('差 ¥33.34');
    await user.clear(last);
    await user.type(last, '333.34{Enter}');
    expect(await screen.findByText('待收 ¥1,000')).toBeDefined();
    const [row] = await workspace.db.contract.toArray();
    expect(row).toMatchObject({ startsOn: '2026-11-21', endsOn: '2027-11-20', status: 'active' });
    expect(row?.payments.map(({ minor }) => minor)).toEqual([33_333, 33_333, 33_334]);
  });

  it('shows what is late, and takes a part of it', async () => {
    const { user } = await renderService(yearly);
    expect(await screen.findByText('逾期 ¥6,000')).toBeDefined();
    expect(screen.getByText('31–60 天')).toBeDefined();
    expect(screen.getByRole('button', { name: '¥6,000 逾期，最久 51 天' })).toBeDefined();
    await user.click(screen.getByRole('button', { name: /^收款：10月1日/ }));
    const amount = await screen.findByRole('textbox', { name: /收到多少/ });
    await user.type(amount, '6000.01{Enter}');
    expect((await screen.findByRole('alert')).textContent).toContain('不超过 ¥6,000');
    await user.clear(amount);
    await user.type(amount, '2500{Enter}');
    expect(await screen.findByText('逾期 ¥3,500')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByText('逾期 ¥6,000')).toBeDefined();
  });

  it('is renewed in one act: the old one is marked, the new one follows on', async () => {
    const { user, workspace } = await renderService(yearly);
    await user.click(await screen.findByRole('button', { name: '这份合同的操作' }));
    await user.click(await screen.findByRole('menuitem', { name: '续签' }));
    await user.click(await screen.findByRole('button', { name: '保存续签' }));
    expect(await screen.findByText('已续签')).toBeDefined();
    const rows = await workspace.db.contract.orderBy('endsOn').toArray();
    expect(rows.map(({ status, endsOn }) => [status, endsOn])).toEqual([
      ['renewed', '2026-11-30'],
      ['active', '2027-11-30'],
    ]);
    expect(rows[1]).toMatchObject({ renews: rows[0]?.id, startsOn: '2026-12-01' });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(() => expect(screen.queryByText('已续签')).toBeNull());
    expect(screen.getAllByRole('article', { name: '年度供货' }).length).toBe(1);
  });
});
