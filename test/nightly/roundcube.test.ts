import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { builtFor } from '../../scripts/nightly/build-for-night.ts';
import { type RunningRoundcube, startRoundcube } from '../../scripts/roundcube/start-roundcube.ts';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { finishFirstRun } from '../../scripts/start/first-run.ts';
import { launchStage, type Stage } from '../e2e/harness.ts';
import { seeText, seeTitle, seeToast, titlesNow } from '../e2e/seen.ts';
import { Webmail } from './webmail.ts';

const subjects = {
  emma: 'Reorder: letterpress notebooks',
  xu: '高一年级错题本印制',
  daniel: 'Lanyards and badges',
  machine: '本周纸价',
} as const;

let roundcube: RunningRoundcube;
let stage: Stage;
let webmail: Webmail;
let panel: Page;
beforeAll(async () => {
  builtFor('demo');
  roundcube = await startRoundcube();
  const profileDir = demoFolder('nightly', 'roundcube');
  rmSync(profileDir, { recursive: true, force: true });
  stage = await launchStage({ profileDir });
  const sites = await finishFirstRun(stage.browser);
  await sites.getByLabel('那里是什么').selectOption({ label: 'Roundcube 邮箱' });
  await sites.getByLabel('地址', { exact: true }).fill(roundcube.url);
  await sites.getByRole('button', { name: '开启这个地址' }).click();
  await sites.getByRole('button', { name: /^关闭 http/ }).waitFor();
  await sites.close();
  webmail = new Webmail(await stage.browser.context.newPage());
  await webmail.logIn(roundcube);
  panel = await stage.panelFor(webmail.page);
});
afterAll(async () => {
  await stage?.close();
  await roundcube?.stop();
});

describe('the panel beside a real Roundcube', () => {
  it('takes the list for nobody and shows the day', async () => {
    await seeTitle(panel, '今日跟进');
    await seeText(panel, 'Roundcube');
  });

  it('knows the sender of the previewed mail and says why', async () => {
    await webmail.preview(subjects.emma);
    await seeTitle(panel, 'Emma Hartley');
    await seeText(panel, '邮箱一致');
  });

  it('follows to the next mail and leaves no card behind', async () => {
    await webmail.preview(subjects.xu);
    await seeTitle(panel, '许嘉宁');
    expect(await titlesNow(panel)).not.toContain('Emma Hartley');
  });

  it('takes a machine for nobody', async () => {
    await webmail.preview(subjects.machine);
    await seeTitle(panel, '今日跟进');
  });

  it('forgets the previewed sender when the preview is emptied', async () => {
    await webmail.preview(subjects.emma);
    await seeTitle(panel, 'Emma Hartley');
    await webmail.chooseInbox();
    await seeTitle(panel, '今日跟进');
  });

  it('saves an unknown sender with what the mail shows, and knows him from then on', async () => {
    await webmail.open(subjects.daniel);
    await seeTitle(panel, '还不认识');
    expect(await panel.getByLabel(/^姓名/).inputValue()).toBe('Daniel Okafor');
    await panel.getByLabel(/^来源/).fill('邮件询价');
    await panel.getByRole('button', { name: '保存客户' }).click();
    await seeTitle(panel, 'Daniel Okafor');
    await seeText(panel, '邮箱一致');
  });

  it('keeps a note with the way back to the mail and nothing secret in it', async () => {
    const composer = panel.getByRole('textbox', { name: /一笔/ });
    await composer.fill('260 条挂绳，要带印刷胸牌');
    await composer.press('Enter');
    await seeToast(panel, '已记到Daniel Okafor');
    const link = panel.locator('a[href*="_uid="]').first();
    await link.waitFor();
    const address = new URL((await link.getAttribute('href')) ?? '');
    expect(address.host).toBe(new URL(roundcube.url).host);
    expect([...address.searchParams.keys()].toSorted()).toEqual([
      '_action',
      '_mbox',
      '_task',
      '_uid',
    ]);
  });

  it('the way back shows the same mail', async () => {
    const href = await panel.locator('a[href*="_uid="]').first().getAttribute('href');
    const page = await stage.visit(href ?? '');
    await page.locator('h2.subject').filter({ hasText: subjects.daniel }).waitFor();
    await page.close();
  });

  it('counts a follow-up that is due on the badge', async () => {
    // A rule plans something for the new customer; from then on the line is behind a button.
    const add = panel.getByRole('button', { name: '加跟进' });
    await add.waitFor();
    const before = Number(await stage.badge());
    await add.click();
    const field = panel.getByRole('textbox', { name: '跟进，带上时间' });
    await field.fill('今天上午9点回复交期');
    await field.press('Enter');
    await seeToast(panel, /已加跟进/);
    await expect.poll(() => stage.badge()).toBe(String(before + 1));
  });

  it('shows nobody after the way back to the list', async () => {
    await webmail.backToList();
    await seeTitle(panel, '今日跟进');
    await webmail.preview(subjects.daniel);
    await seeTitle(panel, 'Daniel Okafor');
  });

  it('knows to whom a mail is being written and puts a note under what is there', async () => {
    await webmail.open(subjects.daniel);
    const page = await webmail.answer();
    await seeTitle(panel, 'Daniel Okafor');
    const before = await page.locator('#composebody').inputValue();
    expect(before).not.toBe('');
    await putNote(panel, '260 条挂绳，要带印刷胸牌');
    await seeText(panel, '放进输入框了');
    const after = await page.locator('#composebody').inputValue();
    expect(after).toContain('260 条挂绳，要带印刷胸牌');
    expect(after.replace('260 条挂绳，要带印刷胸牌', '').trim()).toBe(before.trim());
    expect(page.url()).toContain('_action=compose');
  });

  it('does the same in the editor with formats, which is a frame', async () => {
    const { page } = webmail;
    await webmail.writeWithFormats();
    const body = page.frameLocator('#composebody_ifr').locator('body');
    const before = await body.innerText();
    await putNote(panel, '260 条挂绳，要带印刷胸牌');
    const count = (text: string) => text.split('260 条挂绳，要带印刷胸牌').length - 1;
    await expect.poll(async () => count(await body.innerText())).toBe(count(before) + 1);
    expect(await body.innerText()).toContain('260 lanyards');
    expect(page.url()).toContain('_action=compose');
  });

  it('shows nothing of the mailbox after it was left', async () => {
    await webmail.page.goto(`${roundcube.url}?_task=settings`);
    await panel.getByRole('heading', { level: 1, name: 'Daniel Okafor' }).waitFor({
      state: 'detached',
    });
    expect(await titlesNow(panel)).not.toContain('Daniel Okafor');
  });
});

async function putNote(panel: Page, text: string): Promise<void> {
  const entry = panel.locator('.timeline-entry', { hasText: text }).first();
  await entry.getByRole('button').last().click();
  await panel.getByRole('menuitem', { name: '把这句放进输入框' }).click();
}
