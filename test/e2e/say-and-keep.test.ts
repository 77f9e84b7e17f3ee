import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { openChat } from '../../scripts/start/page-steps.ts';
import { tabIdOf } from '../../scripts/start/panel-view.ts';
import { rowsWith } from './automation-steps.ts';
import { demoStage, type Stage } from './harness.ts';
import { seeText, seeTitle, seeToast, undo } from './seen.ts';
import { receiveIn, untilSeen } from './talk-steps.ts';

let stage: Stage;
let chat: Page;
let panel: Page;
beforeAll(async () => {
  stage = await demoStage();
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  chat = await stage.visit(demoPages.wechat);
  panel = await stage.panelFor(chat);
  await openChat(chat, '何文博 13800004102');
  await seeTitle(panel, '何文博');
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

async function receive(text: string): Promise<void> {
  await receiveIn(chat, text);
  await untilSeen(panel, text);
}

async function send(text: string): Promise<void> {
  await chat.locator('#editArea').fill(text);
  await chat.locator('#editArea').press('Enter');
  await untilSeen(panel, text);
}

/** What a capture writes, of everybody; what rules plan meanwhile is not of it. */
async function countKept() {
  const tables = ['contactPoint', 'followUp', 'interaction', 'need', 'customField'];
  const counts = await Promise.all(
    tables.map(async (table) => {
      const rows = await rowsWith(panel, table);
      return [table, rows.filter(({ origin }) => !origin).length] as const;
    }),
  );
  return Object.fromEntries(counts);
}

/** The day after this many, where browser and tests live. */
function dayIn(days: number): string {
  const day = new Date(Date.now() + days * 86_400_000);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

describe('chips', () => {
  it('of the open talk: one is refused, Enter keeps the others with their sentence, one undo takes all back', async () => {
    const before = await countKept();
    await receive('换号码了，新的是 13800004199');
    const answer = '好的，明天给您报价，微信也加一下 hewenbo_shop';
    await send(answer);
    const chips = panel.getByRole('region', { name: '从话里找到的' });
    await expect
      .poll(async () => {
        await panel
          .getByRole('button', { name: /^(从对话里找|收起)$/ })
          .first()
          .click();
        return chips.getByRole('button', { name: /^电话/ }).count();
      })
      .toBe(1);
    await chips.getByRole('button', { name: /^电话.*已有 138 0000 4102，再加一个/ }).waitFor();
    await chips
      .getByRole('button', { name: /^跟进 ?给 TA 报价 · (?:\d{4}年)?\d{1,2}月\d{1,2}日周./ })
      .waitFor();
    const others = chips.getByRole('button', { name: /^不要(?!电话|跟进给|跟进 给)/ });
    for (let left = await others.count(); left > 0; left -= 1) await others.first().click();
    expect(await countKept()).toEqual(before);
    await chips.getByRole('button', { name: /^采用 2 项/ }).focus();
    await panel.keyboard.press('Enter');
    await seeToast(panel, '何文博：采用了 2 项');
    expect(await rowsWith(panel, 'contactPoint', { value: '+8613800004199' })).toMatchObject([
      { source: '换号码了，新的是 13800004199' },
    ]);
    expect(await rowsWith(panel, 'followUp', { title: '给 TA 报价' })).toMatchObject([
      { dueOn: dayIn(1), status: 'open', source: answer },
    ]);
    await panel.getByRole('tab', { name: '资料' }).click();
    await seeText(panel, '出自“换号码了，新的是 13800004199”');
    await undo(panel, '采用了 2 项');
    await expect.poll(countKept).toEqual(before);
  });

  it('of words selected on the page: in the note window, kept with the note by one key', async () => {
    const before = await countKept();
    const text = '我的微信是 hewenbo_books，想要一种不掉色的封面';
    await receive(text);
    await chat.bringToFront();
    await chat.getByText(text).last().click({ clickCount: 3 });
    const selected = await chat.evaluate(() => String(getSelection()).trim());
    const opening = stage.browser.context.waitForEvent('page');
    await chooseInMenu(selected);
    const note = await opening;
    const chips = note.getByRole('region', { name: '从话里找到的' });
    await chips.getByRole('button', { name: /^微信 ?hewenbo_books/ }).waitFor();
    expect(await countKept()).toEqual(before);
    await note.getByRole('textbox', { name: '内容' }).press('Alt+Enter');
    await seeToast(note, /何文博：采用了 \d 项/);
    expect(await rowsWith(panel, 'contactPoint', { value: 'hewenbo_books' })).toMatchObject([
      { kind: 'wechat', source: text },
    ]);
    expect(await rowsWith(panel, 'interaction', { text })).toHaveLength(1);
    await undo(note, '采用了');
    await expect.poll(countKept).toEqual(before);
    await note.close();
    await panel.bringToFront();
  });
});

/** What the browser tells when the entry of its menu is chosen; the menu itself opens in no page. */
async function chooseInMenu(selectionText: string): Promise<void> {
  const id = await tabIdOf(stage.browser, chat);
  const worker = await stage.browser.findWorker();
  await worker.evaluate(
    async ([tabId, words]) => {
      const tab = await chrome.tabs.get(tabId);
      // Not among the types: what the browser itself calls.
      const clicked = chrome.contextMenus.onClicked as unknown as {
        dispatch: (...given: unknown[]) => void;
      };
      const info = { menuItemId: 'note-selection', selectionText: words, pageUrl: tab.url };
      clicked.dispatch(info, tab);
    },
    [id, selectionText] as const,
  );
}

describe('scripts', () => {
  const title = '缓一缓付款';
  const box = () => chat.locator('#editArea');

  it('are written with words that fill themselves in and a picture', async () => {
    const app = await stage.open('app.html#/scripts');
    await app.getByRole('button', { name: '写一条' }).click();
    const form = app.getByRole('form', { name: '写一条' });
    await form.getByLabel(/^标题/).fill(title);
    await form.getByLabel('客户会怎么说').fill('这个月手头紧，能不能缓一缓再付');
    const words = form.getByRole('textbox', { name: /^怎么说/ });
    await form.getByRole('button', { name: '称呼' }).click();
    await words.pressSequentially('，没问题，');
    await form.getByRole('button', { name: '上次购买' }).click();
    await words.pressSequentially('的尾款缓到月底，{生日}前后都行');
    const choosing = app.waitForEvent('filechooser');
    await form.getByText('加一个文件').click();
    const buffer = Buffer.from('89504e470d0a1a0a', 'hex');
    await (await choosing).setFiles({ name: '付款说明.png', mimeType: 'image/png', buffer });
    await form.getByText('付款说明.png').waitFor();
    await form.getByRole('button', { name: '保存话术' }).click();
    await seeToast(app, `“${title}”保存了`);
    await app.close();
  });

  it('are offered for what was just written, put into the box and never sent, and marked as used', async () => {
    await receive('这个月手头紧，能不能缓一缓再付呀');
    const card = panel.locator('.script-panel');
    await card.getByRole('heading', { name: title }).waitFor();
    const sent = await chat.locator('.message.me').count();
    await card.getByRole('button', { name: '放进输入框' }).click();
    await seeToast(panel, /放进输入框了.*还空着：生日/s);
    expect(await box().innerText()).toMatch(/^何文博，没问题，.+的尾款缓到月底，____前后都行$/);
    expect(await chat.locator('.message.me').count()).toBe(sent);
    await card.getByText('刚刚用过').waitFor();
    const saving = panel.waitForEvent('download');
    await card.getByRole('button', { name: '存下 付款说明.png' }).click();
    expect((await saving).suggestedFilename()).toBe('付款说明.png');
    await box().fill('');
  });

  it('are copied where the page shows no box, and it says so', async () => {
    const card = panel.locator('.script-panel');
    await box().evaluate((element) => element.remove());
    await panel.bringToFront();
    await card.getByRole('button', { name: '放进输入框' }).click();
    await seeToast(panel, '页面上找不到输入框，已复制，请自己粘贴');
    expect(await panel.evaluate(() => navigator.clipboard.readText())).toMatch(/^何文博，没问题/);
  });

  it('are none where none fits, with a way to write the missing one', async () => {
    const asked = '昨晚的球赛看了没有，最后一分钟进球';
    const card = panel.locator('.script-panel');
    await chat.reload();
    await openChat(chat, '何文博 13800004102');
    await send('好的，稍等');
    await receive(asked);
    await card.getByText('没有合适的话术').waitFor();
    await card.getByRole('button', { name: '写一条' }).click();
    const examples = card.getByRole('form').getByLabel('客户会怎么说');
    expect(await examples.inputValue()).toContain(asked);
  });
});
