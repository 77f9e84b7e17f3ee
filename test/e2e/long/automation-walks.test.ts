import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { openChat } from '../../../scripts/start/page-steps.ts';
import {
  dryRun,
  finishOwn,
  plannedIn,
  rowsWith,
  tagCustomer,
  writeAutomation,
} from '../automation-steps.ts';
import { demoStage, type Stage } from '../harness.ts';
import { seeText, seeToast } from '../seen.ts';
import { receiveIn } from '../talk-steps.ts';

vi.setConfig({ testTimeout: 150_000 });

let stage: Stage;
let app: Page;
let chat: Page;
let panel: Page;
beforeAll(async () => {
  stage = await demoStage();
  app = await stage.open('app.html#/automation');
  chat = await stage.visit(demoPages.wechat);
  panel = await stage.panelFor(chat);
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

const people = { he: ['何文博 13800004102', '何文博'], fang: ['方一鸣', '还不认识'] } as const;

/** Beside the chat, its conversation and the card of a customer. */
async function meet([remark, name]: readonly [string, string]): Promise<void> {
  await chat.bringToFront();
  await openChat(chat, remark);
  // While a worker comes back and goes on with its work, pages wait their turn.
  await panel.getByRole('heading', { level: 1, name, exact: true }).waitFor({ timeout: 60_000 });
}

async function switchOn(name: string): Promise<void> {
  await app.getByRole('switch', { name: `启用${name}` }).click();
  await seeToast(app, `${name}已启用`);
}

describe('a template', () => {
  it('shows whom it would touch before it does, does it for them, and takes it all back', async () => {
    await app.bringToFront();
    await app.getByRole('button', { name: '用模板：投诉后关怀' }).click();
    const told = await dryRun(app, '投诉后关怀');
    expect(told).toContain('会影响 6 位客户（看过 300 位），还什么都没改');
    expect(told).toContain('关心张颖，送一张优惠券');
    expect(await rowsWith(app, 'automationFiring')).toEqual([]);
    await app.getByRole('button', { name: '启用，并对这 6 位照做' }).click();
    await seeToast(app, '投诉后关怀已启用，并对 6 位照做了');
    await seeText(app, '投诉后关怀：6 位客户');
    expect(await rowsWith(app, 'automationFiring')).toHaveLength(6);
    await app.getByRole('button', { name: /^整个撤销：投诉后关怀/ }).click();
    await expect.poll(() => rowsWith(app, 'automationFiring')).toEqual([]);
  });
});

describe('a journey', () => {
  const titles = ['给{称呼}发新品图', '问{称呼}看中哪款'];
  const first = '给何文博发新品图';
  const codes = async (status: string) =>
    (await rowsWith(app, 'journeyRun', { status })).map(({ stoppedBy }) =>
      String(stoppedBy && Reflect.get(stoppedBy, 'code')),
    );

  /** He is on his way. */
  async function start(name: string, tag: string): Promise<void> {
    await writeAutomation(app, { name, tag, titles });
    await switchOn(name);
    await meet(people.he);
    await tagCustomer(panel, tag);
    await seeText(app, '1 位客户在路上');
  }

  it('ends with a reply that is seen on the page, and asks for nothing more', async () => {
    const sites = await stage.open('app.html#/sites');
    const row = sites.locator('.sites-row', { hasText: '微信网页版' }).first();
    await row.getByRole('switch', { name: /自动记下和老客户聊过/ }).click();
    await row.getByRole('switch', { name: /自动记下和老客户聊过/, checked: true }).waitFor();
    await sites.close();
    await meet(people.he);
    await finishOwn(panel, '对何文博上一单的尾款');
    await start('新品跟进', '看新品');
    await plannedIn(panel, first).waitFor();
    await receiveIn(chat, '图看到了，挺好');
    await plannedIn(panel, first).waitFor({ state: 'detached' });
    await expect.poll(() => codes('stopped')).toEqual(['stopReply']);
  });

  it('ends with an order that is saved', async () => {
    await start('样册跟进', '看样册');
    await panel.getByRole('tab', { name: /购买/ }).click();
    await panel.getByRole('textbox', { name: '金额' }).fill('260');
    await panel.getByLabel('买了什么').fill('样册');
    await panel.getByLabel('买了什么').press('Enter');
    await expect.poll(() => codes('stopped')).toContain('stopOrder');
  });

  it('ends when the customer is not to be contacted any more', async () => {
    await start('展会跟进', '看展会');
    await panel.getByRole('tab', { name: /资料/ }).click();
    await panel.getByRole('switch', { name: '勿扰' }).click();
    await expect.poll(() => codes('stopped')).toContain('stopDoNotContact');
    expect(await codes('active')).toEqual([]);
  });
});

describe('two hundred customers at once', () => {
  it('are done exactly once each, however often the worker dies on the way', async () => {
    await writeAutomation(app, {
      name: '年末问候',
      tag: '年末名单',
      titles: ['给{称呼}写年末问候'],
      limit: 250,
    });
    await switchOn('年末问候');
    const sheet = await stage.panelFor(await stage.visit(demoPages.sheets));
    await tagAll(sheet, await people200(), '年末名单');
    const [automation] = await rowsWith(app, 'automation', { name: '年末问候' });
    const firings = () => rowsWith(app, 'automationFiring', { automationId: automation?.['id'] });
    const session = await stage.browser.context.newCDPSession(sheet);
    await session.send('ServiceWorker.enable');
    let done = 0;
    let deathsOnTheWay = 0;
    for (let deaths = 0; deaths < 3 && done < 200; deaths += 1) {
      await expect
        .poll(async () => (await firings()).length, { interval: 20, timeout: 20_000 })
        .toBeGreaterThan(done);
      await session.send('ServiceWorker.stopAllWorkers');
      done = (await firings()).length;
      if (done < 200) deathsOnTheWay += 1;
      // What is seen on a page wakes the worker, as it does in the working day.
      await meet(deaths % 2 === 0 ? people.fang : people.he);
    }
    expect(deathsOnTheWay).toBeGreaterThan(0);
    const runs = () => rowsWith(app, 'automationRun', { automationId: automation?.['id'] });
    await expect
      .poll(async () => (await runs()).map(({ status }) => status), { timeout: 40_000 })
      .toEqual(['done']);
    expect(await runs()).toMatchObject([{ customers: 200 }]);
    const fired = await firings();
    expect(fired).toHaveLength(200);
    expect(new Set(fired.map(({ customerId }) => customerId)).size).toBe(200);
    const planned = (await rowsWith(app, 'followUp')).filter(({ title }) =>
      String(title).endsWith('写年末问候'),
    );
    // Who is not to be contacted gets none, and the log says so.
    const held = fired.filter(({ effects }) => JSON.stringify(effects).includes('"held"'));
    expect(planned.length + held.length).toBe(200);
    expect(new Set(planned.map(({ customerId }) => customerId)).size).toBe(planned.length);
  });
});

/** Names and numbers of two hundred customers, as they are copied from a sheet. */
async function people200(): Promise<string> {
  const points = await rowsWith(app, 'contactPoint', { kind: 'phone' });
  const phones = new Map(points.map(({ customerId, value }) => [customerId, String(value)]));
  const customers = await rowsWith(app, 'customer');
  const lines = customers.flatMap(({ id, name }) => {
    const phone = phones.get(id);
    return phone ? [`${String(name)}\t${phone}`] : [];
  });
  return ['姓名\t电话', ...lines.slice(0, 200)].join('\n');
}

/** In the panel beside a sheet: brings a list along and tags everybody on it in one act. */
async function tagAll(sheet: Page, list: string, tag: string): Promise<void> {
  await stage.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await sheet.bringToFront();
  await sheet.getByRole('button', { name: '带名单过来' }).click();
  await sheet.evaluate((text) => navigator.clipboard.writeText(text), list);
  await sheet.getByLabel('粘贴复制的行').press('Control+V');
  await seeText(sheet, /认识 200 位/);
  await sheet.getByRole('button', { name: '加标签' }).click();
  await sheet.getByLabel('给选中的客户加标签').fill(tag);
  await sheet.getByLabel('给选中的客户加标签').press('Enter');
  await seeToast(sheet, `200 位加上了“${tag}”`);
}
