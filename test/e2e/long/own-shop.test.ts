import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoFolder } from '../../../scripts/start/build-demo.ts';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { openChat } from '../../../scripts/start/page-steps.ts';
import { emptyStage, extensionDir, type Stage } from '../harness.ts';
import { seeText, seeTitle, seeToast } from '../seen.ts';

declare global {
  var shownNotices: { id: string; title: string; message: string }[];
}

let stage: Stage;
let chat: Page;
let panel: Page;
beforeAll(async () => {
  stage = await emptyStage({ extensionDir: withNotices() });
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

/** The build with the permission that a prompt would give, which no headless browser shows. */
function withNotices(): string {
  const folder = demoFolder('e2e', 'with-notices');
  rmSync(folder, { recursive: true, force: true });
  cpSync(extensionDir, folder, { recursive: true });
  const file = path.join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.permissions.push('notifications');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}

const daysAgo = (days: number) =>
  new Intl.DateTimeFormat('sv-SE').format(new Date(Date.now() - days * 86_400_000));

/** What a wake by the clock does; the browser may put it off by seconds. */
async function wake(): Promise<void> {
  const worker = await stage.browser.findWorker();
  await worker.evaluate(() => chrome.alarms.create('soon', { when: Date.now() + 100 }));
}

describe('a shop of one’s own', () => {
  it('is told at the switch that talks may log themselves', async () => {
    const page = await stage.open('app.html#/welcome');
    await page.getByRole('button', { name: '同意，开始' }).click();
    await page.getByRole('radio', { name: /^校园/ }).click();
    await page.getByRole('link', { name: /开启网站/ }).click();
    const row = page.locator('.sites-row', { hasText: '微信网页版' }).first();
    await row.getByRole('switch', { name: /自动记下和老客户聊过/ }).click();
    await row.getByRole('button', { name: '开启微信网页版' }).click();
    await row.getByRole('button', { name: '关闭微信网页版' }).waitFor();
    const box = row.getByRole('switch', { name: /自动记下和老客户聊过/ });
    expect(await box.getAttribute('aria-checked')).toBe('true');
    await page.close();
  });

  it('reminds of who bought and was not talked to since, by the rhythm', async () => {
    chat = await stage.visit(demoPages.wechat);
    panel = await stage.panelFor(chat);
    await openChat(chat, '方一鸣');
    await seeTitle(panel, '还不认识');
    await panel.getByLabel(/^来源/).fill('公告栏');
    await panel.getByRole('button', { name: '保存客户' }).click();
    await seeTitle(panel, '方一鸣');
    await panel.getByRole('tab', { name: /购买/ }).click();
    await panel.getByRole('textbox', { name: '金额' }).fill('1280');
    await panel.getByRole('button', { name: '明细与日期' }).click();
    await panel.getByLabel('日期').fill(daysAgo(12));
    await panel.getByRole('button', { name: '加一笔' }).click();
    await seeToast(panel, /已加购买/);
    await panel
      .locator('.followup-next')
      .getByText(/每 7 天联系一次/)
      .waitFor();
  });

  it('tells of today’s three once, at a wake of the morning, where that is wanted', async () => {
    // It may be told as soon as it is wanted.
    const worker = await stage.browser.findWorker();
    await worker.evaluate(() => {
      globalThis.shownNotices = [];
      // cast: of its overloads only the one with an id is used here
      const create = chrome.notifications.create as (...given: unknown[]) => Promise<string>;
      Object.assign(chrome.notifications, {
        create: (id: string, notice: { title: string; message: string }) => {
          globalThis.shownNotices.push({ id, title: notice.title, message: notice.message });
          return create(id, notice);
        },
      });
    });
    const sites = await stage.open('app.html#/sites');
    const wanted = sites.getByRole('switch', { name: /一条通知说今天先做哪三件/ });
    await wanted.click();
    await expect.poll(() => wanted.getAttribute('aria-checked')).toBe('true');
    const shown = () => worker.evaluate(() => globalThis.shownNotices);
    await wake();
    const told = { id: 'today', title: '今天先做这 1 件', message: '方一鸣' };
    await expect.poll(shown, { timeout: 20_000 }).toEqual([told]);
    await wake();
    await sites.waitForTimeout(1_500);
    expect(await shown()).toEqual([told]);
    await sites.close();
  });

  it('puts the rhythm off by a talk that logged itself', async () => {
    await panel.getByRole('button', { name: /^今日/ }).click();
    await seeTitle(panel, '今日跟进');
    const card = panel.getByRole('article', { name: '方一鸣' });
    await card.waitFor();
    await chat.locator('#editArea').fill('方同学，社服穿着怎么样');
    await chat.locator('#editArea').press('Enter');
    await card.waitFor({ state: 'detached', timeout: 15_000 });
    await seeText(panel, '今天没有要跟进的');
    await panel.getByRole('button', { name: /^今日/ }).click();
    await seeTitle(panel, '方一鸣');
    await seeText(panel, /按节奏，.+会自动提醒联系/);
    await panel.getByRole('tab', { name: /动态/ }).click();
    await seeText(panel, /聊过 \d\d:\d\d，内容未保存/);
  });
});
