import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { putIntoBox, writeNote } from '../box-steps.ts';
import { demoStage, type Stage } from '../harness.ts';
import { seeText, seeTitle } from '../seen.ts';

const netease = '网易邮箱（163、126、yeah）';

let stage: Stage;
beforeAll(async () => {
  stage = await demoStage();
  const sites = await stage.open('app.html#/sites');
  await sites.getByRole('button', { name: `开启${netease}`, exact: true }).click();
  await sites.getByRole('button', { name: `关闭${netease}`, exact: true }).waitFor();
  await sites.close();
});
afterAll(() => stage.close());

async function openMail(address: string): Promise<{ page: Page; panel: Page }> {
  const page = await stage.visit(address);
  const panel = await stage.panelFor(page);
  await page.bringToFront();
  await page.evaluate(() => globalThis.demo.open(0));
  await seeTitle(panel, 'Emma Hartley');
  return { page, panel };
}

describe('a text for a mail', () => {
  it('lands in the reply after what is there, and not in a draft to somebody else', async () => {
    const { page, panel } = await openMail(demoPages.gmail);
    const reply = page.locator('.reply [contenteditable]:visible');
    await reply.click();
    await page.keyboard.type('Dear Emma, ');
    await page.evaluate(addDraftToAnother);
    await writeNote(panel, '样品周五寄到');
    await putIntoBox(panel, '样品周五寄到');
    await seeText(panel, '放进输入框了');
    expect(await reply.innerText()).toBe('Dear Emma, 样品周五寄到');
    await page.evaluate(() => document.querySelector('.reply')?.remove());
    await putIntoBox(panel, '样品周五寄到');
    await seeText(panel, '没有放进去');
    expect(await page.locator('[role="dialog"] [contenteditable]').innerText()).toBe('Hi Luis');
    await page.close();
    await panel.close();
    stage.assertCalm();
  });

  it('lands in the short reply, else in an editor that fills a frame: at its end, at the caret', async () => {
    const { page, panel } = await openMail('https://mail.163.com/');
    await page.evaluate(addFramedEditor);
    const short = page.locator('textarea[id$="_replyInput_inputId"]');
    await short.fill('Hi, ');
    const body = page.frameLocator('iframe.APP-editor-iframe').locator('body');
    await writeNote(panel, '纸样已寄出');
    await putIntoBox(panel, '纸样已寄出');
    await seeText(panel, '放进输入框了');
    expect(await short.inputValue()).toBe('Hi, 纸样已寄出');
    await short.evaluate((element) => element.remove());
    await putIntoBox(panel, '纸样已寄出');
    await expect.poll(() => body.innerText()).toBe('Dear Emma:纸样已寄出');
    await body.click();
    await page.keyboard.press('Control+Home');
    await putIntoBox(panel, '纸样已寄出');
    await expect.poll(() => body.innerText()).toBe('纸样已寄出Dear Emma:纸样已寄出');
    await page.close();
    await panel.close();
    stage.assertCalm();
  });
});

/** A window over the thread in which a mail to another person is being written. */
function addDraftToAnother(): void {
  const make = (attributes: Record<string, string>, ...inner: (Node | string)[]) => {
    const made = document.createElement('div');
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    made.append(...inner);
    return made;
  };
  const to = make({ 'data-hovercard-id': 'luis@taller.example' }, 'Luis Gil');
  const body = make({ role: 'textbox', contenteditable: 'true' }, 'Hi Luis');
  document.body.append(make({ role: 'dialog', class: 'nH Hd' }, to, body));
}

/** An editor as older mail pages have it: the body of a frame without an address. */
function addFramedEditor(): void {
  const frame = document.createElement('iframe');
  frame.className = 'APP-editor-iframe';
  document.body.append(frame);
  const inner = frame.contentDocument;
  inner?.body.setAttribute('contenteditable', 'true');
  inner?.body.append('Dear Emma:');
}
