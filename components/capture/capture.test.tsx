// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { saveCustomer } from '../../lib/services/customers.ts';
import { askForNote } from '../../lib/services/note-requests.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { renderPanelBeside } from '../../test/panel-beside.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';

afterEach(cleanup);

const phone = '+8613900001234';

/** Saturday, 21 November 2026, 10:00 in Shanghai. */
async function beside(said: { dir: 'in' | 'out'; text: string }[] = []) {
  const workspace = await openTestWorkspace();
  const point = { kind: 'phone', value: phone, shown: '139 0000 1234', channel: '' } as const;
  const fields = { name: '林一帆', source: '门店', company: '半山书店', contactPoints: [point] };
  const id = (await saveCustomer(workspace, fields)).value;
  const panel = await renderPanelBeside({ workspace });
  await panel.show({ name: '一帆', fields: { phone }, messages: said });
  await screen.findByRole('heading', { level: 1, name: '林一帆' });
  return { ...panel, workspace, id };
}

const live = <T extends { deletedAt: string | null }>(rows: T[]): T[] =>
  rows.filter(({ deletedAt }) => deletedAt === null);

async function keptOf({ db }: Workspace) {
  return {
    points: live(await db.contactPoint.toArray()).filter(({ value }) => value !== phone),
    followUps: live(await db.followUp.toArray()).filter(({ origin }) => !origin),
    notes: live(await db.interaction.toArray()),
    needs: live(await db.need.toArray()),
  };
}

describe('a note taken from selected text', () => {
  const selection = '我的微信是 yifan_books。我下周二打款，想要一种不掉色的封面';

  async function asked() {
    const page = await beside();
    await askForNote(page.ports.session, {
      tabId: page.tabId,
      windowId: 1,
      selection,
      title: '询价单',
      address: 'https://shop.example/ask/9',
      now: page.workspace.now(),
    });
    await screen.findByRole('button', { name: '林一帆', pressed: true });
    return { ...page, bar: within(await screen.findByRole('region', { name: '从话里找到的' })) };
  }

  it('offers what its words hold, and one key keeps it with the note, as one act', async () => {
    const { user, workspace, bar } = await asked();
    expect(await bar.findByRole('button', { name: /^微信 ?yifan_books/ })).toBeDefined();
    await user.keyboard('{Alt>}{Enter}{/Alt}');
    await screen.findByText('林一帆：采用了 3 项');
    expect(await keptOf(workspace)).toMatchObject({
      points: [{ kind: 'wechat', value: 'yifan_books', source: '我的微信是 yifan_books' }],
      followUps: [{ title: '等 TA 打款', dueOn: '2026-11-24', dueTime: null }],
      notes: [{ text: selection, page: { address: 'https://shop.example/ask/9' } }],
      needs: [{ kind: 'need', text: '想要一种不掉色的封面' }],
    });
    await user.click(screen.getByRole('button', { name: '撤销' }));
    await waitFor(async () =>
      expect(await keptOf(workspace)).toEqual({ points: [], followUps: [], notes: [], needs: [] }),
    );
  });

  it('fills goods and a price into a purchase beside it', async () => {
    const { user, workspace } = await asked();
    const box = screen.getByRole('textbox', { name: '内容' });
    await user.clear(box);
    await user.type(box, '一共800元');
    await user.click(await screen.findByRole('button', { name: '填进购买单' }));
    expect(screen.getByRole('textbox', { name: '金额' })).toHaveProperty('value', '800');
    expect(await workspace.db.purchase.count()).toBe(0);
  });

  it('keeps nothing of it when only the note is saved', async () => {
    const { user, workspace } = await asked();
    await user.click(screen.getByRole('button', { name: '记下' }));
    await screen.findByText('已记到 1 位客户');
    expect(await keptOf(workspace)).toMatchObject({ points: [], followUps: [], needs: [] });
  });
});

describe('the open conversation, looked through when asked', () => {
  const said: { dir: 'in' | 'out'; text: string }[] = [
    { dir: 'in', text: '换公司了，现在在杭州青禾包装有限公司，新号码 13812345678' },
    { dir: 'out', text: '好的，明天给您报价' },
  ];

  async function looked() {
    const page = await beside(said);
    await page.user.click(screen.getByRole('button', { name: '从对话里找' }));
    return { ...page, bar: within(await screen.findByRole('region', { name: '从话里找到的' })) };
  }

  it('keeps all with Enter, but replaces nothing unless that is pressed', async () => {
    const { user, workspace, bar, id } = await looked();
    await bar.findByRole('button', { name: /公司.*已有 半山书店，换成这个/, pressed: false });
    expect(bar.getByRole('button', { name: /已有 139 0000 1234，再加一个/ })).toBeDefined();
    await user.keyboard('{Enter}');
    await screen.findByText('林一帆：采用了 2 项');
    expect((await workspace.db.customer.get(id))?.company).toBe('半山书店');
    expect(await keptOf(workspace)).toMatchObject({
      points: [{ value: '+8613812345678' }],
      followUps: [{ title: '给 TA 报价', dueOn: '2026-11-22', source: '好的，明天给您报价' }],
      notes: [{ text: expect.stringContaining('好的，明天给您报价') }],
    });
    expect(await screen.findByText('出自“好的，明天给您报价”')).toBeDefined();
  });

  it('shows on which day a promise falls, and that it was counted from today', async () => {
    const { user, bar } = await looked();
    expect(
      await bar.findByRole('button', { name: /^跟进 ?给 TA 报价 · 11月22日周日/ }),
    ).toBeDefined();
    expect(bar.getByText(/从今天算起/)).toBeDefined();
    await user.click(bar.getByRole('button', { name: /^不要跟进/ }));
    expect(bar.queryByText(/从今天算起/)).toBeNull();
  });

  it('leaves out what is refused', async () => {
    const { user, workspace, bar } = await looked();
    await user.click(await bar.findByRole('button', { name: '不要电话 13812345678' }));
    await user.click(bar.getByRole('button', { name: /^采用 1 项/ }));
    await screen.findByText('林一帆：采用了 1 项');
    expect(await keptOf(workspace)).toMatchObject({ points: [], followUps: [{}] });
  });

  it('saves nothing by being looked at', async () => {
    const { user, workspace } = await looked();
    await user.click(screen.getByRole('button', { name: '收起' }));
    expect(await keptOf(workspace)).toMatchObject({ points: [], followUps: [], notes: [] });
  });
});

describe('a day of birth that was spoken of', () => {
  it('is read back in words before it is kept', async () => {
    const { user } = await beside([{ dir: 'in', text: '我的生日是3月8日' }]);
    await user.click(screen.getByRole('button', { name: '从对话里找' }));
    expect(await screen.findByRole('button', { name: /^生日 ?3月8日/ })).toBeDefined();
  });
});

describe('goods and a price that were spoken of', () => {
  it('are filled into a purchase that the rep saves', async () => {
    const { user, workspace } = await beside([{ dir: 'in', text: '就这样，一共1.2万，我转你' }]);
    await user.click(screen.getByRole('button', { name: '从对话里找' }));
    await user.click(await screen.findByRole('button', { name: '填进购买单' }));
    expect(screen.getByRole('textbox', { name: '金额' })).toHaveProperty('value', '12000');
    expect(await workspace.db.purchase.count()).toBe(0);
  });
});
