// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { addComplaint } from '../../lib/services/complaints.ts';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp, cancelFollowUp } from '../../lib/services/follow-ups.ts';
import { switchSiteOn } from '../../lib/services/site-settings.ts';
import { renderPanelBeside } from '../../test/panel-beside.tsx';
import { openTestWorkspace } from '../../test/workspace.ts';

afterEach(cleanup);

const phone = { kind: 'phone', value: '+8613900001234', shown: '', channel: '' } as const;

async function renderToday(names: readonly string[]) {
  const workspace = await openTestWorkspace();
  await switchSiteOn(workspace, 'whatsapp-web', ['https://web.whatsapp.com/*']);
  for (const [at, name] of names.entries()) {
    const value = `+861390000${1000 + at}`;
    const contactPoints = [{ ...phone, value, channel: 'whatsapp-web' }];
    const saved = await saveCustomer(workspace, { name, source: '门店', contactPoints });
    const due = { dueOn: `2026-01-0${at + 1}`, dueTime: null };
    await addFollowUp(workspace, { customerId: saved.value, title: `问${name}要不要补货`, ...due });
  }
  const page = await renderPanelBeside({ workspace });
  await page.user.click(await screen.findByRole('button', { name: /^今日/ }));
  const three = await screen.findByRole('region', { name: /^先做这/ });
  return { ...page, workspace, three };
}

describe('today’s three', () => {
  it('come first, the first of them open, and nobody stands there twice', async () => {
    const { three } = await renderToday(['甲方', '乙方', '丙方', '丁方']);
    const cards = within(three).getAllByRole('article');
    expect(cards.map((card) => card.getAttribute('aria-label'))).toEqual(['甲方', '乙方', '丙方']);
    expect(within(three).getAllByRole('button', { expanded: true })).toHaveLength(1);
    const overdue = screen.getByRole('region', { name: '已过期' });
    expect(within(overdue).getAllByText(/补货/)).toHaveLength(1);
  });

  it('are finished with what happened and the day that was said, in one act with one undo', async () => {
    const { user, workspace, three } = await renderToday(['甲方']);
    const card = within(three).getByRole('article', { name: '甲方' });
    await user.type(await within(card).findByRole('textbox'), '在考虑，下周二再问样品');
    await user.click(within(card).getByRole('button', { name: /^下次：/ }));
    await user.click(within(card).getByRole('button', { name: '记下并完成' }));
    await waitFor(async () =>
      expect((await workspace.db.followUp.toArray()).map(({ status }) => status).sort()).toEqual([
        'done',
        'open',
      ]),
    );
    const [note] = await workspace.db.interaction.toArray();
    expect(note).toMatchObject({ kind: 'note', text: '在考虑，下周二再问样品' });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    await waitFor(async () => {
      const rows = (await workspace.db.followUp.toArray()).filter((row) => !row.deletedAt);
      expect(rows.map(({ status }) => status)).toEqual(['open']);
      const notes = (await workspace.db.interaction.toArray()).filter((row) => !row.deletedAt);
      expect(notes).toEqual([]);
    });
  });

  it('offer the next contact on a day to come, not on one of which was told', async () => {
    const { user, three } = await renderToday(['甲方']);
    const card = within(three).getByRole('article', { name: '甲方' });
    const typed = await within(card).findByRole('textbox');
    const usual = within(card).getByRole('button', { name: /^下次：/ }).textContent;
    await user.type(typed, '昨天聊过');
    expect(within(card).getByRole('button', { name: usual })).toBeDefined();
    await user.type(typed, '，后天再问');
    expect(within(card).getByRole('button', { name: '下次：周一' })).toBeDefined();
  });
});

describe('the way to the conversation', () => {
  it('opens the durable address, and is confirmed only when the right customer is recognised', async () => {
    const { user, ports, show, three } = await renderToday(['甲方', '乙方']);
    const card = within(three).getByRole('article', { name: '甲方' });
    await user.click(await within(card).findByRole('button', { name: /^去.*聊$/ }));
    expect(ports.pageTabs.shown).toEqual([
      {
        patterns: ['https://web.whatsapp.com/*'],
        url: 'https://web.whatsapp.com/send?phone=8613900001000',
      },
    ]);
    expect(await screen.findByText(/^正在打开和甲方的对话/)).toBeDefined();
    await show({ name: '乙', session: 'b', fields: { phone: '+8613900001001' } });
    await screen.findByRole('heading', { level: 1, name: '乙方' });
    expect(screen.getByText(/^正在打开和甲方的对话/)).toBeDefined();
    const itself = { name: '甲', session: 'a', fields: { phone: '+8613900001000' } };
    await show(itself);
    await screen.findByRole('heading', { level: 1, name: '甲方' });
    expect(screen.getByText(/^正在打开和甲方的对话/)).toBeDefined();
    await show(null);
    await show({ ...itself, site: 'whatsapp-web' });
    expect(await screen.findByText('到了：这就是甲方')).toBeDefined();
  });
});

describe('a complaint that waits', () => {
  it('is told in the brief, with the time since its answer was due, as on the card', async () => {
    const workspace = await openTestWorkspace();
    const saved = await saveCustomer(workspace, {
      name: '甲方',
      source: '门店',
      contactPoints: [phone],
    });
    const customerId = saved.value;
    const at = '2026-11-19T19:00:00.000Z';
    const told = await addComplaint(workspace, { customerId, text: '封面印反了', at });
    const day = { dueOn: '2026-11-20', dueTime: '23:00' };
    const due = await addFollowUp(workspace, { customerId, title: '回应投诉', ...day });
    const deadline = '2026-11-20T19:00:00.000Z';
    const reason = { code: 'complaintFirst', values: { since: at, hours: 24, deadline } };
    const occasion = `${told.value.id}:first`;
    const origin = { trigger: 'complaint', occasion, strength: 98, reasons: [reason] };
    await workspace.db.followUp.update(due.value, { origin });
    const { user } = await renderPanelBeside({ workspace });
    await user.click(await screen.findByRole('button', { name: /^今日/ }));
    const three = await screen.findByRole('region', { name: /^先做这/ });
    const card = within(three).getByRole('article', { name: '甲方' });
    expect(await within(card).findByText('封面印反了')).toBeDefined();
    expect(within(card).getByText('超时 7 小时')).toBeDefined();
    expect(within(card).queryByText(/过期/)).toBeNull();
  });
});

describe('what is typed in a brief', () => {
  const line = '在考虑，要问老板';

  async function renderTyped() {
    const page = await renderToday(['甲方']);
    const { user, three, workspace } = page;
    const card = within(three).getByRole('article', { name: '甲方' });
    await user.type(await within(card).findByRole('textbox'), line);
    const drafts = async () =>
      (await workspace.db.draft.toArray()).map(({ text, isTold = false }) => ({ text, isTold }));
    await waitFor(async () => expect(await drafts()).toEqual([{ text: line, isTold: false }]));
    return { ...page, card, drafts };
  }

  it('is there again when the panel is opened anew, and is no note beside it', async () => {
    const { workspace } = await renderTyped();
    cleanup();
    await renderPanelBeside({ workspace });
    expect(await screen.findByDisplayValue(line)).toBeDefined();
    expect(screen.queryByText('没写完：甲方')).toBeNull();
  });

  it('goes into the note that finishes it, and comes back with an undo', async () => {
    const { user, card, drafts } = await renderTyped();
    expect(within(card).queryByRole('button', { name: '完成' })).toBeNull();
    await user.click(within(card).getByRole('button', { name: '记下并完成' }));
    await waitFor(async () => expect(await drafts()).toEqual([{ text: line, isTold: true }]));
    expect(screen.queryByText('没写完：甲方')).toBeNull();
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByDisplayValue(line)).toBeDefined();
  });

  it('stays as a note being written when the follow-up goes without it', async () => {
    const { workspace } = await renderTyped();
    const [followUp] = await workspace.db.followUp.toArray();
    if (!followUp) throw new Error('expected the follow-up of the brief');
    await cancelFollowUp(workspace, followUp);
    expect(await screen.findByText('没写完：甲方')).toBeDefined();
  });
});

describe('the other rows of the list', () => {
  it('open as a brief as well, in the place of the one that was open', async () => {
    const { user, three } = await renderToday(['甲方', '乙方', '丙方', '丁方']);
    const overdue = screen.getByRole('region', { name: '已过期' });
    await user.click(within(overdue).getByRole('button', { name: /^丁方/, expanded: false }));
    expect(await within(overdue).findByRole('button', { name: '看资料' })).toBeDefined();
    expect(await within(overdue).findByRole('textbox')).toBeDefined();
    expect(within(three).queryAllByRole('button', { expanded: true })).toEqual([]);
  });
});
