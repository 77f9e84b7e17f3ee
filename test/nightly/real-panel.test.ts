import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchWithExtension } from '../../scripts/browser/launch.ts';
import { type ServedPages, servePages } from '../../scripts/browser/serve-pages.ts';
import { builtFor } from '../../scripts/nightly/build-for-night.ts';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { openChat } from '../../scripts/start/page-steps.ts';
import { acceptPrompt } from '../../scripts/start/real-panel.ts';
import { startDisplay, type VirtualDisplay } from '../../scripts/start/virtual-display.ts';
import { ShownPanel } from './shown-panel.ts';

const patience = { timeout: 10_000, interval: 250 };

let display: VirtualDisplay;
let served: ServedPages;
let browser: LaunchedBrowser;
let panel: ShownPanel;
let chat: Page;
beforeAll(async () => {
  const extensionDir = builtFor('product');
  display = await startDisplay();
  process.env['DISPLAY'] = display.name;
  served = await servePages({ isHermetic: true });
  const profileDir = demoFolder('nightly', 'real-panel');
  rmSync(profileDir, { recursive: true, force: true });
  const { browserArgs: args } = served;
  browser = await launchWithExtension({ extensionDir, profileDir, args, isHeadless: false });
  panel = await ShownPanel.of(browser.context, browser.pageUrl('sidepanel.html'));
});
afterAll(async () => {
  display?.picture(demoFolder('nightly', 'real-panel.png'));
  await browser?.close();
  await served?.close();
  display?.stop();
  delete process.env['DISPLAY'];
});

function panelShows(...texts: string[]): Promise<void> {
  const missing = async () => {
    const shown = await panel.text();
    return texts.filter((text) => !shown.includes(text));
  };
  return expect.poll(missing, patience).toEqual([]);
}

async function ownPage(address: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl(address));
  return page;
}

describe('the product in a window, with the hands of a user', () => {
  it('begins with the agreement and the demo shop', async () => {
    const page = await ownPage('app.html#/welcome');
    await page.getByRole('button', { name: '同意，开始' }).click();
    await page.getByRole('button', { name: '先看看演示店铺' }).click();
    await page.getByText('演示店铺已经布置好').waitFor();
    await page.close();
  });

  it('takes a refused prompt calmly', async () => {
    const page = await ownPage('app.html#/sites');
    await page.getByRole('button', { name: '开启Gmail', exact: true }).click();
    const isRefused = async () => {
      display.press('Escape');
      return page.getByText('好，先不开').isVisible();
    };
    await expect.poll(isRefused, { timeout: 10_000, interval: 1_000 }).toBe(true);
    await page.close();
  });

  it('is granted exactly the hosts of a site, and runs nowhere else', async () => {
    const page = await ownPage('app.html#/sites');
    const off = page.getByRole('button', { name: '关闭微信网页版', exact: true });
    const ask = () => page.getByRole('button', { name: '开启微信网页版', exact: true }).click();
    expect(await acceptPrompt(display, ask, () => off.isVisible())).toBe(true);
    const worker = await browser.findWorker();
    const [{ origins = [] }, scripts] = await worker.evaluate(() =>
      Promise.all([chrome.permissions.getAll(), chrome.scripting.getRegisteredContentScripts()]),
    );
    expect(scripts.map(({ id }) => id)).toEqual(['site-wechat-web']);
    expect(scripts[0]?.matches?.toSorted((a, b) => a.localeCompare(b))).toEqual(
      origins.toSorted((a, b) => a.localeCompare(b)),
    );
    expect(origins).toContain('https://wx.qq.com/*');
    await page.close();
  });

  it('opens the panel by its key and recognises the customer', async () => {
    chat = await browser.context.newPage();
    await chat.goto(demoPages.wechat);
    await openChat(chat, '何文博 13800004102');
    expect(await panel.text()).toBe('');
    display.press('alt+shift+k');
    await panelShows('微信网页版', '何文博', '备注名里有 TA 的手机号');
  });

  it('follows the conversation', async () => {
    await openChat(chat, '方一鸣');
    await panelShows('还不认识');
    await openChat(chat, '何文博 13800004102');
    await panelShows('何文博', '不是 TA？');
  });

  it('notes a selected sentence from the context menu', async () => {
    const sentence = chat.locator('.message .js_message_plain').nth(2);
    const isAsked = async () => (await panel.text()).includes('记到客户');
    // Nothing tells when the browser's own menu is up; keys that came too early are pressed again.
    const askByMenu = async () => {
      if (await isAsked()) return true;
      display.press('Escape');
      await sentence.click({ clickCount: 3 });
      await sentence.click({ button: 'right' });
      // Ours stands above the last entry of the menu.
      display.press('End', 'Up', 'Return');
      return isAsked();
    };
    await expect.poll(askByMenu, { timeout: 20_000, interval: 1_500 }).toBe(true);
    await panelShows('来自 微信网页版', '记给', '先来 200 本');
    await expect.poll(() => panel.press('记下'), patience).toBe(true);
    await panelShows('已记到', '先来 200 本，牛皮纸封面，尾款周五一起结');
  });

  it('notes by the key as well', async () => {
    await chat.locator('.message .js_message_plain').first().click({ clickCount: 3 });
    display.press('alt+shift+m');
    await panelShows('记到客户', '记给');
    await expect.poll(() => panel.press('不记了'), patience).toBe(true);
  });

  it('follows to another tab, and looks at an unknown page once when asked to', async () => {
    const about = await browser.context.newPage();
    await about.goto('https://about.example.test/');
    await panelShows('还不知道这是哪个页面');
    display.press('alt+shift+k');
    await panelShows('还不认识', 'shennian@zhuli-culture.example');
    await about.close();
    await chat.bringToFront();
    await panelShows('何文博');
  });
});
