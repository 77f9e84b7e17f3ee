// @vitest-environment happy-dom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveCustomer } from '../../lib/services/customers.ts';
import { addFollowUp } from '../../lib/services/follow-ups.ts';
import { askForNote } from '../../lib/services/note-requests.ts';
import { askForCustomer, askForSearch } from '../../lib/services/panel-requests.ts';
import { readSiteSettings } from '../../lib/services/site-settings.ts';
import type { Workspace } from '../../lib/services/workspace.ts';
import { renderPanelBeside } from '../../test/panel-beside.tsx';
import { openTestWorkspace, testNow } from '../../test/workspace.ts';

afterEach(cleanup);

const phone = {
  kind: 'phone',
  value: '+8613900001234',
  shown: '139 0000 1234',
  channel: '',
} as const;

async function save(workspace: Workspace, name: string, more: object = {}) {
  const fields = { name, source: '门店', contactPoints: [], ...more };
  return (await saveCustomer(workspace, fields)).value;
}

describe('the panel before anything is agreed', () => {
  it('shows one way to the welcome page and nobody', async () => {
    const { show } = await renderPanelBeside({ hasAgreed: false });
    await show({ name: '林一帆' });
    expect(await screen.findByRole('button', { name: '去看看，然后开始' })).toBeDefined();
    expect(screen.queryByText('林一帆')).toBeNull();
  });
});

describe('a page that shows nobody', () => {
  it('leaves the panel to the list of today', async () => {
    const workspace = await openTestWorkspace();
    const customerId = await save(workspace, '许晴');
    const dueOn = testNow.slice(0, 10);
    await addFollowUp(workspace, { customerId, title: '问样品', dueOn, dueTime: null });
    await renderPanelBeside({ workspace });
    expect(await screen.findByRole('heading', { name: '今日跟进' })).toBeDefined();
    expect(await screen.findByRole('button', { name: /许晴/ })).toBeDefined();
    expect(screen.getByRole('button', { name: /今日\s*1\s*位客户在等你/ })).toBeDefined();
  });

  it('says how to look at a page whose address is not told, and offers the built-in sites', async () => {
    const { ports, user, workspace } = await renderPanelBeside({ url: '', on: [] });
    expect(await screen.findByText('还不知道这是哪个页面')).toBeDefined();
    await user.click(await screen.findByRole('button', { name: '打开微信网页版' }));
    expect(ports.permissions.asked[0]).toContain('https://wx.qq.com/*');
    await waitFor(async () =>
      expect(await readSiteSettings(workspace)).toMatchObject([{ site: 'wechat-web', isOn: true }]),
    );
  });

  it('asks for exactly the origins of a site that is off, and takes a no calmly', async () => {
    const { ports, user, workspace } = await renderPanelBeside({ on: [] });
    ports.permissions.answer = false;
    await user.click(await screen.findByRole('button', { name: '打开微信网页版' }));
    expect(ports.permissions.asked[0]).toContain('https://wx.qq.com/*');
    expect(await screen.findByText('没有打开。需要时再点一次就好。')).toBeDefined();
    expect(await readSiteSettings(workspace)).toEqual([]);
  });

  it('says that pages of the browser cannot be read', async () => {
    await renderPanelBeside({ url: 'chrome://settings', on: [] });
    expect(await screen.findByText('浏览器自己的页面不能读')).toBeDefined();
  });
});

describe('somebody unknown', () => {
  it('is saved by one click with what the page gives, and known at once', async () => {
    const { show, user, workspace } = await renderPanelBeside();
    await show({ name: '林一帆', fields: { textPhone: '+8613900001234' } });
    await screen.findByRole('heading', { name: '还不认识' });
    expect(screen.getAllByText('必填')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: '加上 139 0000 1234' }));
    await user.click(screen.getByRole('button', { name: '保存客户' }));
    expect(await screen.findByRole('heading', { level: 1, name: '林一帆' })).toBeDefined();
    expect(await screen.findByText(/确认过这个名字/)).toBeDefined();
    expect(await workspace.db.contactPoint.toArray()).toMatchObject([
      { kind: 'phone', value: '+8613900001234' },
    ]);
  });

  it('is not saved without a name, and the missing field says so', async () => {
    const { show, user, workspace } = await renderPanelBeside();
    await show({ name: '林一帆' });
    await user.clear(await screen.findByRole('textbox', { name: /姓名/ }));
    await user.click(screen.getByRole('button', { name: '保存客户' }));
    expect(await screen.findByRole('alert')).toHaveProperty('textContent', '写上姓名');
    expect(await workspace.db.customer.count()).toBe(0);
  });
});

describe('two customers of one name', () => {
  it('are asked for once; the answer holds for this conversation', async () => {
    const workspace = await openTestWorkspace();
    await save(workspace, '陈晓', { company: '东门店' });
    await save(workspace, '陈晓', { company: '西门店' });
    const { show, user } = await renderPanelBeside({ workspace });
    await show({ name: '陈晓', session: 'one' });
    await screen.findByRole('heading', { name: '是哪一位？' });
    await user.click(await screen.findByRole('button', { name: /西门店/ }));
    expect(await screen.findByRole('heading', { level: 1, name: '陈晓' })).toBeDefined();
    await show({ name: '方圆', session: 'two' });
    await screen.findByRole('heading', { name: '还不认识' });
    await show({ name: '陈晓', session: 'one' });
    expect(await screen.findByRole('heading', { level: 1, name: '陈晓' })).toBeDefined();
    expect(await screen.findByText('西门店')).toBeDefined();
  });

  it('may both be denied, and then a third one is saved', async () => {
    const workspace = await openTestWorkspace();
    await save(workspace, '陈晓', { company: '东门店' });
    await save(workspace, '陈晓', { company: '西门店' });
    const { show, user } = await renderPanelBeside({ workspace });
    await show({ name: '陈晓', session: 'one' });
    await user.click(await screen.findByRole('button', { name: '都不是' }));
    await user.click(await screen.findByRole('button', { name: '保存客户' }));
    expect(await screen.findByText(/确认过这个名字/)).toBeDefined();
    expect(await workspace.db.customer.count()).toBe(3);
  });
});

describe('a known customer', () => {
  async function renderKnown() {
    const workspace = await openTestWorkspace();
    await save(workspace, '林一帆', { company: '半山书店', contactPoints: [phone] });
    const beside = await renderPanelBeside({ workspace });
    await beside.show({ name: '一帆', fields: { phone: '+8613900001234' } });
    await screen.findByRole('heading', { level: 1, name: '林一帆' });
    return beside;
  }

  it('is shown with the reason, and is never shown under another name', async () => {
    const { show } = await renderKnown();
    expect(await screen.findByText('手机号一致')).toBeDefined();
    await show({ name: '方圆' });
    expect(screen.queryByRole('heading', { level: 1, name: '林一帆' })).toBeNull();
    await screen.findByRole('heading', { name: '还不认识' });
  });

  it('is denied by "not them", and undo takes the denial back', async () => {
    const { user } = await renderKnown();
    await user.click(screen.getByRole('button', { name: '不是 TA？' }));
    await user.click(await screen.findByRole('button', { name: '不是 TA，别再这样认' }));
    await screen.findByRole('heading', { name: '还不认识' });
    await user.click(await screen.findByRole('button', { name: '撤销' }));
    expect(await screen.findByRole('heading', { level: 1, name: '林一帆' })).toBeDefined();
  });

  it('gets a follow-up in words, with what was understood shown before it is saved', async () => {
    const { user, workspace } = await renderKnown();
    await user.type(
      await screen.findByRole('textbox', { name: '跟进，带上时间' }),
      '明天下午3点问样品',
    );
    expect(await screen.findByText('明天 15:00 · 问样品')).toBeDefined();
    await user.keyboard('{Enter}');
    const card = await screen.findByRole('region', { name: '下一件事' });
    expect(within(card).getByText('问样品')).toBeDefined();
    await user.click(within(card).getByRole('button', { name: '完成' }));
    await waitFor(async () =>
      expect(await workspace.db.followUp.toArray()).toMatchObject([{ status: 'done' }]),
    );
  });

  it('keeps a draft pinned when the conversation changes', async () => {
    const { show, user, workspace } = await renderKnown();
    await user.type(await screen.findByRole('textbox', { name: /写给林一帆/ }), '下周二前要报价');
    await waitFor(async () =>
      expect(await workspace.db.draft.toArray()).toMatchObject([{ text: '下周二前要报价' }]),
    );
    await show({ name: '方圆' });
    expect(await screen.findByText('写给 林一帆')).toBeDefined();
    const box = await screen.findByRole('textbox', { name: /写给林一帆/ });
    expect(box).toHaveProperty('value', '下周二前要报价');
    await user.click(screen.getByRole('button', { name: '记下' }));
    await waitFor(async () => expect(await workspace.db.interaction.count()).toBe(1));
    const [note] = await workspace.db.interaction.toArray();
    const owner = note && (await workspace.db.customer.get(note.customerId));
    expect(owner?.name).toBe('林一帆');
    expect(await workspace.db.draft.count()).toBe(0);
  });

  it('goes on with an unfinished note when the panel is opened again', async () => {
    const { user, workspace, unmount } = await renderKnown();
    await user.type(await screen.findByRole('textbox', { name: /写给林一帆/ }), '要两百本');
    unmount();
    await waitFor(async () => expect(await workspace.db.draft.count()).toBe(1));
    await renderPanelBeside({ workspace });
    await user.click(await screen.findByRole('button', { name: '没写完：林一帆' }));
    const box = await screen.findByRole('textbox', { name: /写给林一帆/ });
    expect(box).toHaveProperty('value', '要两百本');
  });

  it('keeps what was typed when nothing could be saved, and says so', async () => {
    const { user, workspace } = await renderKnown();
    await user.click(screen.getByRole('tab', { name: '购买' }));
    await user.type(await screen.findByRole('textbox', { name: '金额' }), '1280');
    workspace.db.close({ disableAutoOpen: true });
    await user.keyboard('{Enter}');
    // Shown once, and said once to screen readers.
    expect(await screen.findAllByText('没有保存：数据库被关上了')).not.toEqual([]);
    expect(screen.getByRole('textbox', { name: '金额' })).toHaveProperty('value', '1280');
  });
});

describe('a group', () => {
  it('attaches a note to nobody by itself, and to the members that were chosen', async () => {
    const workspace = await openTestWorkspace();
    const { show, user } = await renderPanelBeside({ workspace });
    const members = [{ name: '阿哲' }, { name: '小雨' }];
    await show({ name: '春游报名群', isGroup: true, members });
    await screen.findByRole('heading', { name: '春游报名群' });
    await user.click(await screen.findByRole('button', { name: '记录这位发言人 阿哲' }));
    await user.click(await screen.findByRole('button', { name: '保存客户' }));
    const box = await screen.findByPlaceholderText('记到选中的成员…');
    await user.type(box, '要二十份');
    expect(screen.getByRole('button', { name: '记下' })).toHaveProperty('disabled', true);
    await user.click(screen.getByRole('button', { name: '阿哲' }));
    await user.click(screen.getByRole('button', { name: '记下' }));
    await waitFor(async () =>
      expect(await workspace.db.interaction.toArray()).toMatchObject([
        { text: '要二十份', group: '春游报名群' },
      ]),
    );
  });
});

describe('a group member whose name holds a known phone', () => {
  it('is offered as the customer that is there already', async () => {
    const workspace = await openTestWorkspace();
    await save(workspace, '林一帆', { contactPoints: [phone] });
    const { show, user } = await renderPanelBeside({ workspace });
    const members = [{ name: '一帆 13900001234' }];
    await show({ name: '春游报名群', isGroup: true, members });
    await user.click(await screen.findByRole('button', { name: /^记录这位发言人/ }));
    await user.click(await screen.findByRole('button', { name: /林一帆.*手机号/ }));
    expect(await screen.findByRole('button', { name: /林一帆.*确认过这个名字/ })).toBeDefined();
    expect(await workspace.db.customer.count()).toBe(1);
  });
});

describe('what is asked of the open panel', () => {
  it('opens the search on the key of the browser', async () => {
    const { ports } = await renderPanelBeside();
    await screen.findByRole('heading', { name: '今日跟进' });
    await askForSearch(ports.session, 1);
    expect(await screen.findByRole('dialog', { name: '查找客户' })).toBeDefined();
  });

  it('opens the customer of a notice, and Esc goes back to the page', async () => {
    const workspace = await openTestWorkspace();
    const id = await save(workspace, '林一帆');
    const { ports, user } = await renderPanelBeside({ workspace });
    await screen.findByRole('heading', { name: '今日跟进' });
    await askForCustomer(ports.session, 1, id);
    expect(await screen.findByRole('heading', { level: 1, name: '林一帆' })).toBeDefined();
    await user.keyboard('{Escape}');
    expect(await screen.findByRole('heading', { name: '今日跟进' })).toBeDefined();
  });

  it('proposes the customer on the page for a note, and keeps the page it came from', async () => {
    const workspace = await openTestWorkspace();
    await save(workspace, '林一帆', { contactPoints: [phone] });
    const { ports, show, tabId, user } = await renderPanelBeside({ workspace });
    await show({ name: '一帆', fields: { phone: '+8613900001234' } });
    await screen.findByRole('heading', { level: 1, name: '林一帆' });
    const asked = { tabId, windowId: 1, selection: '要两百本', title: '询价单' };
    const address = 'https://shop.example/ask/9';
    await askForNote(ports.session, { ...asked, address, now: workspace.now() });
    const choice = await screen.findByRole('button', { name: '林一帆' });
    expect(choice.getAttribute('aria-pressed')).toBe('true');
    await user.click(screen.getByRole('button', { name: '记下' }));
    await waitFor(async () =>
      expect(await workspace.db.interaction.toArray()).toMatchObject([
        { text: '要两百本', page: { address } },
      ]),
    );
  });
});

describe('everywhere in the panel', () => {
  it('finds a customer by the first letters of the name from the keyboard', async () => {
    const workspace = await openTestWorkspace();
    await save(workspace, '王小明');
    await save(workspace, '李雷');
    const { user } = await renderPanelBeside({ workspace });
    await screen.findByRole('heading', { name: '今日跟进' });
    await user.keyboard('{Control>}k{/Control}');
    await user.type(await screen.findByRole('combobox'), 'wxm');
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1));
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('heading', { level: 1, name: '王小明' })).toBeDefined();
  });

  it('blurs with one key while presenting', async () => {
    const { user } = await renderPanelBeside();
    await screen.findByRole('heading', { name: '今日跟进' });
    await user.keyboard('{Alt>}[KeyP]{/Alt}');
    await waitFor(() => expect(document.documentElement.dataset['presenting']).toBe('on'));
  });

  it('lists its keys on a question mark', async () => {
    const { user } = await renderPanelBeside();
    await screen.findByRole('heading', { name: '今日跟进' });
    await user.keyboard('?');
    expect(await screen.findByRole('dialog', { name: '快捷键' })).toBeDefined();
  });

  it('speaks English when asked to', async () => {
    const { show } = await renderPanelBeside({ language: 'en' });
    await show({ name: 'Ann Lee' });
    expect(await screen.findByRole('button', { name: 'Save customer' })).toBeDefined();
  });
});

describe('the menu of the panel', () => {
  it('opens the rules, from whose rail automation, tags and scripts are one step away', async () => {
    const { user } = await renderPanelBeside();
    await user.click(await screen.findByRole('button', { name: '更多' }));
    await user.click(await screen.findByRole('menuitem', { name: '规则与自动化' }));
    await waitFor(async () =>
      expect((await fakeBrowser.tabs.query({})).map(({ url }) => url ?? '')).toContainEqual(
        expect.stringMatching(/app\.html#\/rules$/),
      ),
    );
  });
});
