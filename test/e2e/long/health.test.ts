import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { packFormat } from '../../../lib/domain/selectors/pack-schema.ts';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { openChat } from '../../../scripts/start/page-steps.ts';
import { demoStage, type Stage } from '../harness.ts';
import { seeText, seeTitle, seeToast, undo } from '../seen.ts';

let stage: Stage;
let open: Page[] = [];
beforeAll(async () => {
  stage = await demoStage();
});
afterAll(() => stage.close());
afterEach(async () => {
  for (const page of open) await page.close();
  open = [];
  stage.assertCalm();
});

const person = '何文博 13800004102';

async function besideChat(): Promise<{ page: Page; panel: Page }> {
  const page = await stage.visit(demoPages.wechat);
  const panel = await stage.panelFor(page);
  open.push(panel, page);
  await openChat(page, person);
  await seeTitle(panel, '何文博');
  return { page, panel };
}

async function choose(panel: Page, entry: string): Promise<void> {
  await panel.getByRole('button', { name: '更多' }).click();
  await panel.getByRole('menuitem', { name: entry }).click();
}

async function openHealth(): Promise<Page> {
  const page = await stage.open('app.html#/health');
  open.push(page);
  return page;
}

describe('what is not to be read', () => {
  it('goes from the panel with one click, person or site, and comes back with undo', async () => {
    const { panel } = await besideChat();
    for (const entry of ['不要读这个人', '不要读这个网站']) {
      await choose(panel, entry);
      await seeToast(panel, '不再读');
      await panel.getByRole('heading', { level: 1, name: '何文博' }).waitFor({ state: 'detached' });
      await undo(panel, '不再读');
      await seeTitle(panel, '何文博');
    }
  });

  it('stays unread when its page is loaded anew', async () => {
    const { page, panel } = await besideChat();
    await choose(panel, '不要读这个网站');
    await seeToast(panel, '不再读');
    await page.reload();
    await openChat(page, person);
    await seeText(panel, '微信网页版还没读到内容');
    const list = await stage.open('app.html#/never-read');
    open.push(list);
    await list.getByRole('button', { name: '移出名单：wx.qq.com' }).click();
    await seeTitle(panel, '何文博');
  });
});

describe('a selector pack', () => {
  it('changes what open pages are read with, and is taken back', async () => {
    const { panel } = await besideChat();
    const health = await openHealth();
    const overrides = { 'css.chat.area': '#no-such-area' };
    const pack = { format: packFormat, version: 'e2e-1', sites: { 'wechat-web': { overrides } } };
    await health.locator('input[type="file"]').setInputFiles({
      name: 'pack.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(pack)),
    });
    await seeText(health, '#no-such-area');
    await seeTitle(panel, '何文博');
    await health.getByRole('button', { name: '同意并使用' }).click();
    await seeText(health, '正在用规则包 e2e-1');
    await panel.getByRole('heading', { level: 1, name: '何文博' }).waitFor({ state: 'detached' });
    await health.getByRole('button', { name: '回到内置规则' }).click();
    await seeTitle(panel, '何文博');
  });
});

describe('the report of a page', () => {
  it('shows structure without a word of the page before it can be saved', async () => {
    const { panel } = await besideChat();
    await choose(panel, '报告这个页面');
    const pages = () => stage.browser.context.pages();
    const reportOf = () => pages().find((one) => one.url().includes('#/health?tab='));
    await expect.poll(() => reportOf() !== undefined).toBe(true);
    const report = reportOf();
    if (!report) throw new Error('expected the page of the report');
    open.push(report);
    await report.getByRole('button', { name: '取出结构' }).click();
    const text = await report.getByRole('textbox', { name: '将保存的内容' }).inputValue();
    expect(text).toContain('title_name');
    expect(text).not.toMatch(/何文博|13800004102/);
    expect(text.replace(/[\p{Script=Han}]/gu, '')).toBe(text);
  });
});
