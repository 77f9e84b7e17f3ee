import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { openChat } from '../../../scripts/start/page-steps.ts';
import { demoStage, type Stage } from '../harness.ts';
import { seeTitle, seeToast, undo } from '../seen.ts';
import { storedRows, storedText } from '../stored.ts';

let stage: Stage;
let chat: Page;
let panel: Page;
let sites: Page;
beforeAll(async () => {
  stage = await demoStage();
  sites = await stage.open('app.html#/sites');
  chat = await stage.visit(demoPages.wechat);
  panel = await stage.panelFor(chat);
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

const he = '何文博 13800004102';
const said = { in: '方格本再加两箱行不行呀', out: '两箱没问题明早给您装车' };

/** The lines about talks of which nothing but the minute is kept, newest first. */
const talkLines = () => panel.locator('.timeline-entry').filter({ hasText: '内容未保存' });

async function tickTalks(isOn: boolean): Promise<void> {
  const row = sites.locator('.sites-row', { hasText: '微信网页版' }).first();
  const box = row.getByRole('switch', { name: /自动记下和老客户聊过/ });
  if ((await box.getAttribute('aria-checked')) !== String(isOn)) await box.click();
  await expect.poll(() => box.getAttribute('aria-checked')).toBe(String(isOn));
}

/** Until the background was told of this as the last word of the conversation. */
async function untilSeen(text: string): Promise<void> {
  const last = () =>
    sites.evaluate(async () => JSON.stringify(await chrome.storage.session.get(null)));
  await expect.poll(last).toContain(text);
}

/** The other side writes this. */
async function say(page: Page, text: string): Promise<void> {
  await page.evaluate((words) => {
    const receive: unknown = Reflect.get(globalThis.demo, 'receive');
    if (typeof receive === 'function') receive(words);
  }, text);
  await untilSeen(text);
}

const receive = (text: string) => say(chat, text);

async function send(text: string): Promise<void> {
  await chat.locator('#editArea').fill(text);
  await chat.locator('#editArea').press('Enter');
  await untilSeen(text);
}

async function selfLogged(): Promise<string[]> {
  const rows = await storedRows(sites, 'interaction');
  return rows
    .filter((row) => row['isSelfLogged'] === true && row['deletedAt'] === null)
    .map((row) => String(row['direction']))
    .sort();
}

async function withHe(): Promise<void> {
  await openChat(chat, he);
  await seeTitle(panel, '何文博');
}

describe('talks that log themselves', () => {
  it('are not noted where the box is not ticked', async () => {
    await withHe();
    await receive('没有勾选时的一句');
    await send('没有勾选时的回答');
    expect(await selfLogged()).toEqual([]);
  });

  it('are noted in each direction, once an hour, as a minute and without a word', async () => {
    await tickTalks(true);
    await receive(said.in);
    await expect.poll(selfLogged).toEqual(['in']);
    await send(said.out);
    await expect.poll(selfLogged).toEqual(['in', 'out']);
    await receive('还有一件事');
    await send('您说');
    await expect.poll(() => talkLines().count()).toBe(2);
    expect(await selfLogged()).toEqual(['in', 'out']);
    const lines = await talkLines().allInnerTexts();
    expect(lines.join()).toMatch(/聊过 \d\d:\d\d，内容未保存/);
    expect(lines.join()).toContain('微信网页版');
    expect(lines.join()).toMatch(/对方发来[\s\S]*你发出|你发出[\s\S]*对方发来/);
  });

  it('leave none of the words on the disk', async () => {
    const disk = await storedText(sites);
    expect(disk).toContain('何文博');
    for (const text of [said.in, said.out, '还有一件事']) expect(disk).not.toContain(text);
  });

  it('are taken back from their line, which stays away for the hour', async () => {
    const line = talkLines().filter({ hasText: '对方发来' });
    await line.getByRole('button', { name: '撤销' }).click();
    await seeToast(panel, '已撤销这次聊过');
    await expect.poll(selfLogged).toEqual(['out']);
    await receive('撤销以后又说一句');
    expect(await selfLogged()).toEqual(['out']);
    await undo(panel, '已撤销这次聊过');
    await expect.poll(selfLogged).toEqual(['in', 'out']);
  });

  it('are not noted for somebody unknown, and none is for what was said before', async () => {
    const before = (await storedRows(sites, 'interaction')).length;
    await openChat(chat, '方一鸣');
    await seeTitle(panel, '还不认识');
    await receive('138 0000 4190 是我的电话');
    await send('好，加您');
    await withHe();
    await untilSeen('撤销以后又说一句');
    expect((await storedRows(sites, 'interaction')).length).toBe(before);
  });

  it('are noted from the first word on a site that names no conversation', async () => {
    const row = sites.locator('.sites-row', { hasText: 'WhatsApp 网页版' }).first();
    await row.getByRole('switch', { name: /自动记下和老客户聊过/ }).click();
    await row.getByRole('button', { name: '开启WhatsApp 网页版', exact: true }).click();
    await row.getByRole('button', { name: '关闭WhatsApp 网页版', exact: true }).waitFor();
    const page = await stage.visit('https://web.whatsapp.com/');
    const beside = await stage.panelFor(page);
    await page.evaluate(() => globalThis.demo.open(0));
    await seeTitle(beside, '是 TA 吗？');
    await beside.getByRole('button', { name: 'Emma Hartley' }).first().click();
    await seeTitle(beside, 'Emma Hartley');
    const before = await selfLogged();
    await say(page, 'And a ribbon on each box');
    await expect.poll(selfLogged).toEqual([...before, 'in'].sort());
    await page.close();
    await beside.close();
  });

  it('are noted by one key or press where no page tells of them', async () => {
    await withHe();
    const before = await talkLines().count();
    await panel.keyboard.press('Alt+t');
    await seeToast(panel, '记下了：刚和何文博聊过');
    await expect.poll(() => talkLines().count()).toBe(before + 1);
    await undo(panel, '刚和何文博聊过');
    await expect.poll(() => talkLines().count()).toBe(before);
    await panel.getByRole('button', { name: '刚聊过' }).click();
    await expect.poll(() => talkLines().count()).toBe(before + 1);
  });
});
