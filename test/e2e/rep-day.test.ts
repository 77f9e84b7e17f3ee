import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { openChat } from '../../scripts/start/page-steps.ts';
import { tabIdOf } from '../../scripts/start/panel-view.ts';
import { demoStage, type Stage } from './harness.ts';
import { seeText, seeTitle, seeToast, titlesNow, undo } from './seen.ts';

let stage: Stage;
let chat: Page;
let panel: Page;
beforeAll(async () => {
  stage = await demoStage();
  chat = await stage.visit(demoPages.wechat);
  panel = await stage.panelFor(chat);
});
// Every test begins with what the page shows, whatever the one before looked at.
beforeEach(async () => {
  await panel.reload();
  await panel.getByRole('banner').first().waitFor();
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

const remarks = { he: '何文博 13800004102', zhou: '云溪大学 大三 周岚' };

async function withHe(): Promise<void> {
  await openChat(chat, remarks.he);
  await seeTitle(panel, '何文博');
}

/** Customers of the panel's lists of what is due by now. */
async function dueCustomers(): Promise<number> {
  const names = new Set<string>();
  for (const section of [/^先做这/, '已过期', '现在']) {
    const rows = panel.getByRole('region', { name: section }).locator('.today-name');
    for (const name of await rows.allTextContents()) names.add(name);
  }
  return names.size;
}

async function showToday(): Promise<void> {
  await panel.getByRole('button', { name: /^今日/ }).click();
  await seeTitle(panel, '今日跟进');
}

describe('meeting people', () => {
  it('somebody unknown is saved with three fields, and known from then on', async () => {
    await openChat(chat, '方一鸣');
    await seeTitle(panel, '还不认识');
    await panel.getByLabel(/^来源/).fill('公告栏');
    await panel.getByRole('button', { name: '保存客户' }).click();
    await seeTitle(panel, '方一鸣');
    await withHe();
    await openChat(chat, '方一鸣');
    await seeTitle(panel, '方一鸣');
    await seeText(panel, /确认过这个名字/);
  });

  it('a name that may be a customer is asked once, and remembered at the next login', async () => {
    await openChat(chat, remarks.zhou);
    await seeTitle(panel, '是 TA 吗？');
    await panel.getByRole('button', { name: /周岚/ }).first().click();
    await seeTitle(panel, '周岚');
    const before = await chat.evaluate(() => document.querySelector('.chat_item')?.outerHTML);
    await chat.reload();
    await openChat(chat, remarks.zhou);
    expect(await chat.evaluate(() => document.querySelector('.chat_item')?.outerHTML)).not.toBe(
      before,
    );
    await seeTitle(panel, '周岚');
    await seeText(panel, /确认过这个名字/);
  });

  it('of two customers of one name the rep says which, once for each conversation', async () => {
    await openChat(chat, '陈静', 0);
    await seeTitle(panel, '是哪一位？');
    expect(await panel.getByRole('button', { name: /陈静/ }).count()).toBe(2);
    await panel.getByRole('button', { name: /南湖师范学院/ }).click();
    await seeText(panel, '送听课记录本到教务处，带签收单');
    await openChat(chat, '陈静', 1);
    await seeTitle(panel, '是哪一位？');
    await panel.getByRole('button', { name: /桥头咖啡/ }).click();
    await seeText(panel, '问陈静折页的实物效果');
    await openChat(chat, '陈静', 0);
    await seeTitle(panel, '陈静');
    await seeText(panel, '送听课记录本到教务处，带签收单');
    expect(await titlesNow(panel)).not.toContain('是哪一位？');
  });

  it('and asks again at the next login, when the ids of the session are others', async () => {
    await openChat(chat, '陈静', 1);
    await seeTitle(panel, '陈静');
    await chat.reload();
    await seeTitle(panel, '今日跟进');
    await openChat(chat, '陈静', 1);
    await seeTitle(panel, '是哪一位？');
  });

  it('“not this person” is believed, and can be undone', async () => {
    await openChat(chat, remarks.zhou);
    await seeTitle(panel, '周岚');
    await panel.getByRole('button', { name: '不是 TA？' }).click();
    await panel.getByRole('button', { name: '不是 TA，别再这样认' }).click();
    await seeTitle(panel, '还不认识');
    await undo(panel, '不再把');
    await seeTitle(panel, '周岚');
  });

  it('a group shows who is known in it', async () => {
    await openChat(chat, '毕业纪念册筹备群');
    await seeTitle(panel, /毕业纪念册筹备群/);
    await panel.getByRole('button', { name: /周岚.*确认过这个名字/ }).waitFor();
  });
});

describe('notes', () => {
  it('a draft stays with its customer when the conversation changes', async () => {
    await withHe();
    const composer = panel.getByRole('textbox', { name: /一笔/ });
    await composer.fill('口袋手账先打样一百本');
    await openChat(chat, '方一鸣');
    await seeTitle(panel, '方一鸣');
    await seeText(panel, '写给 何文博');
    expect(await composer.inputValue()).toBe('口袋手账先打样一百本');
    await composer.press('Enter');
    await seeToast(panel, '已记到何文博');
    await withHe();
    await seeText(panel, '口袋手账先打样一百本');
  });

  it('a page that dresses up as somebody else does not get the note', async () => {
    await withHe();
    const composer = panel.getByRole('textbox', { name: /一笔/ });
    await composer.fill('只给何文博');
    const shown = chat.locator('#chatArea .title_name');
    const disguises: [string, RegExp][] = [
      ['苏雨桐', /是 TA 吗？/],
      ['许主任 13800004108', /许嘉宁/],
      ['陈静', /是哪一位？/],
    ];
    for (const [name, title] of disguises) {
      await shown.evaluate((element, text) => {
        element.textContent = text;
        element.setAttribute('data-username', `@${text}`);
        document.querySelector('#J_NavChatScrollBody')?.setAttribute('data-username', `@${text}`);
      }, name);
      await seeTitle(panel, title);
      await seeText(panel, '写给 何文博');
      expect(await composer.inputValue()).toBe('只给何文博');
    }
    await composer.press('Enter');
    await seeToast(panel, '已记到何文博');
    await openChat(chat, '方一鸣');
    await withHe();
    await seeText(panel, '只给何文博');
  });

  it('a draft outlives the panel', async () => {
    await withHe();
    await panel.getByRole('textbox', { name: /一笔/ }).fill('还没写完的一句');
    const other = await stage.panelFor(chat);
    const there = other.getByRole('textbox', { name: /一笔/ });
    await expect.poll(() => there.inputValue()).toBe('还没写完的一句');
    await panel.reload();
    const again = panel.getByRole('textbox', { name: /一笔/ });
    await expect.poll(() => again.inputValue()).toBe('还没写完的一句');
    await again.fill('');
    await expect.poll(() => there.inputValue()).toBe('');
    await other.close();
  });
});

describe('a note from any page', () => {
  it('waits in its window with text and page, for the customer of that page', async () => {
    await withHe();
    const id = await tabIdOf(stage.browser, chat);
    // What the menu handler puts down; a context menu cannot be opened without a window.
    const worker = await stage.browser.findWorker();
    const ask = async (request: { tabId: number }): Promise<void> => {
      const tab = `tab:${request.tabId}`;
      const { [tab]: seen } = await chrome.storage.session.get(tab);
      await chrome.storage.session.set({ 'noteRequest:0': { ...request, seen } });
    };
    await worker.evaluate(ask, {
      slot: 0,
      tabId: id,
      windowId: 1,
      at: Date.now(),
      text: '尾款周五一起结',
      page: { address: 'https://wx.qq.com/', title: '微信网页版' },
      kind: 'note',
      customerIds: null,
      isBegun: false,
    });
    const note = await stage.open('note.html', { width: 420, height: 560 });
    await seeTitle(note, '记到客户');
    expect(await note.getByRole('textbox', { name: '内容' }).inputValue()).toBe('尾款周五一起结');
    await note.getByRole('button', { name: '何文博', pressed: true }).waitFor();
    await note.getByRole('button', { name: '记下', exact: true }).click();
    await seeText(note, '记好了');
    await note.close();
    await seeText(panel, '尾款周五一起结');
    await panel
      .getByRole('link', { name: /微信网页版/ })
      .first()
      .waitFor();
  });
});

describe('follow-ups and the badge', () => {
  it('the badge counts the customers of the list of now', async () => {
    await showToday();
    const due = await dueCustomers();
    expect(due).toBeGreaterThan(2);
    expect(await stage.badge()).toBe(String(due));
  });

  it('one is added in words, shown under its day, and undone', async () => {
    await withHe();
    await panel.getByRole('button', { name: '加跟进' }).click();
    const field = panel.getByRole('textbox', { name: '跟进，带上时间' });
    await field.fill('明天下午3点问口袋手账样品');
    await seeText(panel, /15:00.*问口袋手账样品/);
    await field.press('Enter');
    await seeToast(panel, /已加跟进/);
    await panel.getByRole('button', { name: /^今日/ }).click();
    const tomorrow = panel.getByRole('region', { name: '明天' });
    await tomorrow.getByText('问口袋手账样品').waitFor();
  });

  it('done takes the customer off the badge, later puts off, and undo brings back', async () => {
    await showToday();
    await panel.getByRole('region', { name: '已过期' }).waitFor();
    const before = await dueCustomers();
    const overdue = panel.getByRole('region', { name: '已过期' });
    await overdue.getByRole('button', { name: /^完成: 对何文博上一单的尾款/ }).click();
    await expect.poll(() => dueCustomers()).toBe(before - 1);
    await expect.poll(() => stage.badge()).toBe(String(before - 1));
    await undo(panel, '已完成');
    await expect.poll(() => stage.badge()).toBe(String(before));
    await overdue.getByRole('button', { name: /^稍后: 对何文博上一单的尾款/ }).click();
    await panel.getByRole('menuitem', { name: /明天上午/ }).click();
    await expect.poll(() => stage.badge()).toBe(String(before - 1));
    await panel.getByRole('region', { name: '稍后' }).getByText('对何文博上一单的尾款').waitFor();
  });

  it('the badge is right again after the worker was stopped and woken', async () => {
    const before = await stage.badge();
    const { context } = stage.browser;
    const session = await context.newCDPSession(panel);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
    await withHe();
    await openChat(chat, '方一鸣');
    await seeTitle(panel, '方一鸣');
    expect(await panel.evaluate(() => chrome.action.getBadgeText({}))).toBe(before);
  });
});

describe('purchases', () => {
  it('one is added in a line and partly refunded, and the value line follows', async () => {
    await openChat(chat, '方一鸣');
    await seeTitle(panel, '方一鸣');
    await panel.getByRole('tab', { name: /购买/ }).click();
    await panel.getByRole('textbox', { name: '金额' }).fill('1280');
    await panel.getByLabel('买了什么').fill('社服 30 件');
    await panel.getByLabel('买了什么').press('Enter');
    await seeToast(panel, /已加购买.*1,280/);
    await panel.getByRole('button', { name: '这张订单的操作' }).click();
    await panel.getByRole('menuitem', { name: '退款' }).click();
    await panel.getByRole('textbox', { name: /退多少/ }).fill('80');
    await panel.getByRole('button', { name: '确认退款' }).click();
    await seeToast(panel, /已记退款/);
    await seeText(panel, /1,200/);
  });
});

describe('finding', () => {
  it.each([
    ['zhoulan', '周岚'],
    ['hwb', '何文博'],
    ['4111', '苏雨桐'],
    ['桥头咖啡', '陈静'],
    ['northquay', 'Emma Hartley'],
  ])('“%s” finds %s', async (query, name) => {
    await panel.keyboard.press('Control+k');
    const box = panel.getByRole('dialog').getByRole('combobox');
    await box.fill(query);
    await panel
      .getByRole('option', { name: new RegExp(name) })
      .first()
      .waitFor();
    await box.press('Enter');
    await seeTitle(panel, name);
  });
});

describe('language and look', () => {
  it('both change at once on every open page', async () => {
    const other = await stage.open('app.html#/sites');
    await panel.getByRole('button', { name: '更多' }).click();
    await panel.getByRole('menuitemradio', { name: 'English' }).click();
    await other.getByRole('heading', { level: 1, name: 'Sites' }).waitFor();
    await panel.getByRole('button', { name: 'More' }).click();
    await panel.getByRole('menuitemradio', { name: 'Dark' }).click();
    await expect
      .poll(() => other.evaluate(() => document.documentElement.dataset['theme']))
      .toBe('dark');
    await other.close();
  });
});
