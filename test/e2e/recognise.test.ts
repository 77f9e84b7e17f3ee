import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { copyRow, goToCell, openChat, openMail } from '../../scripts/start/page-steps.ts';
import { demoStage, type Stage } from './harness.ts';
import { seeText, seeTitle, titlesNow } from './seen.ts';

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

/** A page of the web and the panel beside it. */
async function beside(address: string): Promise<{ page: Page; panel: Page }> {
  const page = await stage.visit(address);
  const panel = await stage.panelFor(page);
  open.push(panel, page);
  return { page, panel };
}

async function switchOnAddress(kind: string, address: string): Promise<void> {
  const sites = await stage.open('app.html#/sites');
  await sites.getByLabel('那里是什么').selectOption({ label: kind });
  await sites.getByLabel('地址', { exact: true }).fill(address);
  await sites.getByRole('button', { name: '开启这个地址' }).click();
  await sites.getByRole('button', { name: `关闭 ${address}` }).waitFor();
  await sites.close();
}

describe('the panel beside the web chat', () => {
  it('knows a customer by the phone in the remark name and says so', async () => {
    const { page, panel } = await beside(demoPages.wechat);
    await openChat(page, '何文博 13800004102');
    await seeTitle(panel, '何文博');
    await seeText(panel, '备注名里有 TA 的手机号');
    await seeText(panel, '微信网页版');
  });

  it('follows the conversation, and never leaves a card under a new name', async () => {
    const { page, panel } = await beside(`${demoPages.wechat}?late=400`);
    await openChat(page, '何文博 13800004102');
    await seeTitle(panel, '何文博');
    await page.locator('.chat_item').filter({ hasText: '方一鸣' }).click();
    await seeTitle(panel, '还不认识');
    expect(await titlesNow(panel)).not.toContain('何文博');
    expect(await panel.getByLabel(/^姓名/).inputValue()).toBe('方一鸣');
    await openChat(page, '何文博 13800004102');
    await seeTitle(panel, '何文博');
  });

  it('shows a group with its members and attaches nothing by itself', async () => {
    const { page, panel } = await beside(demoPages.wechat);
    await openChat(page, '毕业纪念册筹备群');
    await seeTitle(panel, /毕业纪念册筹备群/);
    await seeText(panel, /看到 \d 位成员/);
    await panel.getByRole('button', { name: '记录这位发言人 阿哲' }).click();
    await seeTitle(panel, '保存阿哲');
  });
});

describe('the panel beside the mailbox', () => {
  it('knows the sender by the address', async () => {
    const { page, panel } = await beside(demoPages.gmail);
    await openMail(page, 'Reorder: letterpress notebooks');
    await seeTitle(panel, 'Emma Hartley');
    await seeText(panel, '邮箱一致');
    await openMail(page, '高一年级错题本印制');
    await seeTitle(panel, '许嘉宁');
  });

  it('takes a machine for nobody and shows the list of today', async () => {
    const { page, panel } = await beside(demoPages.gmail);
    await openMail(page, '本周纸价');
    await seeTitle(panel, '今日跟进');
    await openMail(page, 'Lanyards and badges');
    await seeTitle(panel, '还不认识');
    expect(await panel.getByLabel(/^姓名/).inputValue()).toBe('Daniel Okafor');
  });
});

describe('the panel beside the sheet', () => {
  it('knows the customer of a copied row and of a single cell', async () => {
    const { page, panel } = await beside(demoPages.sheets);
    await copyRow(page, 2);
    await seeTitle(panel, '周岚');
    await goToCell(page, 'C6');
    await seeTitle(panel, 'Emma Hartley');
    await seeText(panel, 'Google 表格');
  });
});

describe('the panel beside pages that were switched on by address', () => {
  it('knows the customer of the chosen row of a table', async () => {
    await switchOnAddress('带表格的网页', 'orders.example.test');
    const { page, panel } = await beside('https://orders.example.test/');
    await page.getByRole('row').filter({ hasText: '苏雨桐' }).click();
    await seeTitle(panel, '苏雨桐');
    await page.getByRole('row').filter({ hasText: '顾长青' }).click();
    await seeTitle(panel, '还不认识');
    expect(await panel.getByLabel(/^姓名/).inputValue()).toBe('顾长青');
  });

  it('proposes what a contact page says of its people', async () => {
    await switchOnAddress('其他网页', 'about.example.test');
    const { panel } = await beside('https://about.example.test/');
    await seeTitle(panel, '还不认识');
    expect(await panel.getByLabel(/^公司/).inputValue()).toBe('竹里文化');
    await seeText(panel, '138 0000 4192');
    await seeText(panel, 'shennian@zhuli-culture.example');
  });
});
