import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { openChat } from '../../scripts/start/page-steps.ts';
import {
  dryRun,
  finishOwn,
  plannedIn,
  rowsWith,
  tagCustomer,
  writeAutomation,
} from './automation-steps.ts';
import { demoStage, type Stage } from './harness.ts';
import { seeText, seeTitle, seeToast } from './seen.ts';

let stage: Stage;
let app: Page;
let panel: Page;
beforeAll(async () => {
  stage = await demoStage();
  app = await stage.open('app.html#/automation');
  const chat = await stage.visit(demoPages.wechat);
  panel = await stage.panelFor(chat);
  await openChat(chat, '何文博 13800004102');
  await seeTitle(panel, '何文博');
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

describe('a rule written by hand', () => {
  const title = '问何文博样品收到没有';

  it('does nothing until it is on; then the tag sets it off, it says why, and is undone whole', async () => {
    await writeAutomation(app, {
      name: '样品回访',
      tag: '要样品',
      titles: ['问{称呼}样品收到没有'],
    });
    expect(await dryRun(app, '样品回访')).toContain('这段时间里没有符合的客户（看过 300 位）');
    await app.getByRole('button', { name: '启用，从现在起算' }).click();
    await seeToast(app, '样品回访已启用');
    expect(await rowsWith(app, 'automationFiring')).toEqual([]);
    await panel.bringToFront();
    await finishOwn(panel, '对何文博上一单的尾款');
    await tagCustomer(panel, '要样品');
    await plannedIn(panel, title).waitFor();
    await app.bringToFront();
    await app.getByRole('button', { name: /^看明细：样品回访/ }).click();
    await seeText(app, '今天贴上“要样品”');
    await app.getByRole('button', { name: /^整个撤销：样品回访/ }).click();
    await seeText(app, '已撤销');
    await plannedIn(panel, title).waitFor({ state: 'detached' });
    await seeText(panel, '要样品');
    expect(await rowsWith(app, 'followUp', { title })).toEqual([]);
  });
});
