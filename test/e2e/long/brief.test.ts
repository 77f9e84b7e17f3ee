import { cpSync, rmSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoFolder } from '../../../scripts/start/build-demo.ts';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { openChat, openMail } from '../../../scripts/start/page-steps.ts';
import { writeNote } from '../box-steps.ts';
import { launchStage, type Stage } from '../harness.ts';
import { seeText, seeTitle, seeToast, undo } from '../seen.ts';
import { storedRows } from '../stored.ts';

const profileDir = demoFolder('e2e', 'brief');
let stage: Stage;
let chat: Page;
let panel: Page;
beforeAll(async () => {
  rmSync(profileDir, { recursive: true, force: true });
  cpSync(demoFolder('e2e', 'first-run'), profileDir, { recursive: true });
  await start();
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

async function start(): Promise<void> {
  stage = await launchStage({ profileDir });
  chat = await stage.visit(demoPages.wechat);
  panel = await stage.panelFor(chat);
  await panel.setViewportSize({ width: 320, height: 860 });
  await seeTitle(panel, '今日跟进');
}

async function showToday(of: Page = panel): Promise<void> {
  await of.getByRole('button', { name: /^今日/ }).click();
  await seeTitle(of, '今日跟进');
}

/** The brief of a row of the list, opened. */
async function openBrief(title: string, of: Page = panel): Promise<Locator> {
  const row = of.locator('.today-section li').filter({ hasText: title }).first();
  await row.getByRole('button', { expanded: false }).first().click();
  await row.getByRole('button', { name: '看资料' }).waitFor();
  return row;
}

const notice = (of: Page = panel) => of.locator('.opening');

describe('today’s three', () => {
  it('stand first, each with its reason, what is known and the words to begin with', async () => {
    const cards = panel.getByRole('region', { name: '先做这 3 件' }).getByRole('article');
    expect(await cards.count()).toBe(3);
    for (const card of await cards.all()) {
      const head = card.getByRole('button').first();
      if ((await head.getAttribute('aria-expanded')) === 'false') await head.click();
      const known = /上次[\s\S]+喜欢[\s\S]+可以这样说[\s\S]+复制[\s\S]+看资料/;
      await expect.poll(() => card.innerText()).toMatch(known);
      expect(await card.locator('.brief-why').innerText()).toMatch(/\d/);
      await card.getByRole('button', { name: /^去.+聊$/ }).waitFor();
    }
  });

  it('leave the panel one scroll bar, whichever row of the list is opened', async () => {
    await openBrief('对何文博上一单的尾款');
    const room = () =>
      panel.evaluate(() => {
        const { scrollHeight, clientHeight } = document.documentElement;
        return scrollHeight - clientHeight;
      });
    expect(await room()).toBe(0);
  });

  it('are done with a line and the day in it, by one press with one undo', async () => {
    const before = await stage.badge();
    const brief = await openBrief('对何文博上一单的尾款');
    await seeText(panel, /本该昨天 17:00做/);
    await brief.getByRole('textbox').fill('在对账，下周二再问');
    await brief.getByRole('button', { name: /^下次：/ }).click();
    await brief.getByRole('button', { name: '记下并完成' }).click();
    await seeToast(panel, /^已完成，下次：/);
    await expect.poll(() => stage.badge()).toBe(String(Number(before) - 1));
    await undo(panel, '已完成，下次：');
    await expect.poll(() => stage.badge()).toBe(before);
    const again = panel.locator('.today-section li').filter({ hasText: '对何文博上一单的尾款' });
    await again.getByRole('button', { name: '记下并完成' }).waitFor();
    expect(await again.getByRole('textbox').inputValue()).toBe('在对账，下周二再问');
    await again.getByRole('button', { name: '稍后', exact: true }).click();
    await panel.getByRole('menuitem', { name: /明天上午/ }).click();
    await panel.getByRole('region', { name: '稍后' }).getByText('对何文博上一单的尾款').waitFor();
    await undo(panel, /已推到|稍后|明天/);
  });
});

describe('a line begun in a brief', () => {
  const line = '问了纸样，老板在看';
  const typed = () => panel.locator('.brief-finish').getByRole('textbox');

  it('outlives the panel and the browser', async () => {
    await panel.reload();
    await typed().fill(line);
    const kept = async () => (await storedRows(panel, 'draft')).map((row) => row['text']);
    await expect.poll(kept).toContain(line);
    await panel.reload();
    await expect.poll(() => typed().inputValue()).toBe(line);
    await stage.close();
    await start();
    await expect.poll(() => typed().inputValue()).toBe(line);
    await typed().fill('');
  });
});

describe('the way to the conversation', () => {
  it('copies the name where the site has no address, and confirms the right one only', async () => {
    const brief = await openBrief('对何文博上一单的尾款');
    await brief.getByRole('button', { name: '去微信网页版聊' }).click();
    await expect.poll(() => notice().innerText()).toContain('已复制，请在微信网页版的搜索框粘贴');
    await chat.bringToFront();
    await chat.locator('#editArea').focus();
    await chat.keyboard.press('Control+V');
    expect(await chat.locator('#editArea').innerText()).toBe('何文博 13800004102');
    await chat.locator('#editArea').fill('');
    await openChat(chat, '方一鸣');
    await seeTitle(panel, '还不认识');
    expect(await notice().innerText()).toContain('已复制');
    await openChat(chat, '何文博 13800004102');
    await seeTitle(panel, '何文博');
    expect(await notice().innerText()).toContain('到了：这就是何文博');
  });

  it('is the thread beside which something was written last', async () => {
    const gmail = await stage.visit(demoPages.gmail);
    const beside = await stage.panelFor(gmail);
    await openMail(gmail, 'Reorder: letterpress notebooks');
    await seeTitle(beside, 'Emma Hartley');
    await writeNote(beside, '春季单等她确认封面');
    const thread = gmail.url();
    await gmail.evaluate(() => {
      location.hash = '#inbox';
    });
    await seeTitle(beside, '今日跟进');
    const brief = await openBrief('Send Emma the spring quote', beside);
    await brief.getByRole('button', { name: '去Gmail聊' }).click();
    await expect.poll(() => gmail.url()).toBe(thread);
    await expect.poll(() => notice(beside).innerText()).toContain('到了：这就是Emma Hartley');
    await gmail.close();
    await beside.close();
  });

  it('is the number on WhatsApp, once they are met there', async () => {
    const sites = await stage.open('app.html#/sites');
    await sites.getByRole('button', { name: '开启WhatsApp 网页版', exact: true }).click();
    await sites.getByRole('button', { name: '关闭WhatsApp 网页版', exact: true }).waitFor();
    await sites.close();
    const whatsapp = await stage.visit('https://web.whatsapp.com/');
    const beside = await stage.panelFor(whatsapp);
    await whatsapp.evaluate(() => globalThis.demo.open(0));
    await seeTitle(beside, '是 TA 吗？');
    await beside
      .getByRole('button', { name: /Emma Hartley/ })
      .first()
      .click();
    await seeTitle(beside, 'Emma Hartley');
    await whatsapp.evaluate(() => globalThis.demo.open(1));
    await seeTitle(beside, /还不认识|是 TA 吗？/);
    await showToday(beside);
    const brief = await openBrief('Send Emma the spring quote', beside);
    const asked = whatsapp.waitForRequest(/\/send\?phone=447700900142$/);
    await brief.getByRole('button', { name: '去WhatsApp 网页版聊' }).click();
    await asked;
    await expect.poll(() => notice(beside).innerText()).toContain('到了：这就是Emma Hartley');
    await seeTitle(beside, 'Emma Hartley');
  });
});
