import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoFolder } from '../../scripts/start/build-demo.ts';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { openChat } from '../../scripts/start/page-steps.ts';
import { putIntoBox, writeNote } from './box-steps.ts';
import { demoStage, type Stage } from './harness.ts';
import { seeText, seeTitle } from './seen.ts';

const crmHost = 'about.example.test';

let stage: Stage;
beforeAll(async () => {
  stage = await demoStage({ folders: { [crmHost]: crmFolder() } });
});
afterAll(() => stage.close());

/** A customer list of another shop: no names for its parts, another build at every click. */
function crmFolder(): string {
  const folder = demoFolder('e2e', 'crm-page');
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客户</title></head>
    <body><div id="app"><aside id="list"></aside><main id="card"></main></div>
    <script src="/crm.js"></script></body></html>`,
  );
  writeFileSync(
    path.join(folder, 'crm.js'),
    `const people = [
      ['陆知行', '138 0000 5301', '一星'], ['沈若水', '138 0000 5302', '二星'],
      ['何文博', '138 0000 4102', '三星'], ['Emma Hartley', '+44 7700 900142', '三星']];
    const hash = () => 'c' + Math.random().toString(36).slice(2, 8) + '9x';
    const make = (tag, name, ...inner) => {
      const made = document.createElement(tag);
      made.className = name;
      made.append(...inner);
      return made;
    };
    window.clicks = 0;
    function show(at) {
      window.clicks += 1;
      document.querySelector('#list').replaceChildren(...people.map(([name], index) => {
        const row = make('button', hash(), make('span', hash(), name));
        row.setAttribute('aria-selected', String(index === at));
        row.addEventListener('click', () => show(index));
        return row;
      }));
      const [name, phone, stars] = people[at];
      const facts = [['手机', phone], ['等级', stars]].flatMap(([label, value]) =>
        [make('dt', hash(), label), make('dd', hash(), value)]);
      const extra = at % 2 ? [make('p', hash(), '老客户')] : [];
      document.querySelector('#card').replaceChildren(
        make('section', hash(), ...extra, make('h2', 'Card_title__' + hash(), name), make('dl', hash(), ...facts)));
      history.replaceState(null, '', '/customers/' + (1040 + at));
    }
    show(0);`,
  );
  return folder;
}

const nothingSent = (page: Page) => page.locator('.message.me').count();

describe('a text for the message box', () => {
  it('lands after the draft that is there, and nothing is sent', async () => {
    const page = await stage.visit(demoPages.wechat);
    const panel = await stage.panelFor(page);
    await openChat(page, '何文博 13800004102');
    await seeTitle(panel, '何文博');
    await page.locator('#editArea').click();
    await page.keyboard.type('先说一句，');
    const sent = await nothingSent(page);
    await writeNote(panel, '样品周五寄到');
    await putIntoBox(panel, '样品周五寄到');
    await seeText(panel, '放进输入框了');
    expect(await page.locator('#editArea').innerText()).toBe('先说一句，样品周五寄到');
    expect(await nothingSent(page)).toBe(sent);
    await page.close();
    await panel.close();
  });

  it('goes nowhere when the conversation was switched meanwhile, ten times over', async () => {
    const page = await stage.visit(demoPages.wechat);
    const panel = await stage.panelFor(page);
    const tabId = Number(new URL(panel.url()).searchParams.get('tabId'));
    const names = ['何文博 13800004102', '方一鸣'] as const;
    await openChat(page, names[0]);
    await seeTitle(panel, '何文博');
    for (let turn = 1; turn <= 10; turn += 1) {
      const to = await shownIn(page);
      await page
        .locator('.chat_item')
        .filter({ hasText: names[turn % 2] ?? '' })
        .click();
      const message = { type: 'insertText', tabId, site: 'wechat-web', to, text: '给别人的话' };
      const reply = await panel.evaluate(
        (sent): Promise<unknown> => chrome.runtime.sendMessage(sent),
        message,
      );
      expect([turn, reply]).toEqual([turn, 'otherConversation']);
      expect(await page.locator('#editArea').innerText()).not.toContain('给别人的话');
      await page.waitForFunction(
        (before) =>
          document.querySelector('#chatArea .title_name')?.getAttribute('data-username') !== before,
        to.sessionKey,
        { polling: 100 }, // a page behind another tab draws no frames
      );
    }
    await page.close();
    await panel.close();
  });
});

/** The conversation as the panel would name it. */
function shownIn(page: Page) {
  return page.evaluate(() => {
    const title = document.querySelector('#chatArea .title_name');
    const sessionKey = title?.getAttribute('data-username') ?? '';
    return { sessionKey, name: title?.textContent?.trim() ?? '', email: '' };
  });
}

describe('teaching a page', () => {
  it('reads the next people in the list once it was checked on two', async () => {
    const page = await stage.visit(`https://${crmHost}/`);
    const panel = await stage.panelFor(page);
    await panel.getByRole('button', { name: '教知客认这个页面' }).click();
    await point(page, panel, '姓名', 'h2');
    await seeText(panel, '陆知行');
    await point(page, panel, '电话', 'dd');
    await seeText(panel, '138 0000 5301');
    // What was clicked while teaching was not clicked for the page.
    expect(await page.evaluate(() => Reflect.get(window, 'clicks'))).toBe(1);
    await panel.getByRole('button', { name: '先这样，去核对' }).click();
    await seeText(panel, '这一位核对过了');
    for (const at of [1, 3]) {
      await page.bringToFront();
      await page.locator('#list button').nth(at).click();
      await panel.bringToFront();
      const right = panel.getByRole('button', { name: '都对' });
      await right.click();
      await right.waitFor({ state: 'detached' });
    }
    await page.bringToFront();
    await page.locator('#list button').nth(2).click();
    await panel.bringToFront();
    await seeTitle(panel, '何文博');
    stage.assertCalm();
  });
});

async function point(page: Page, panel: Page, field: string, css: string): Promise<void> {
  await panel.bringToFront();
  await panel.getByRole('button', { name: `在页面上点一下${field}` }).click();
  await seeText(panel, `现在到页面上点一下${field}`);
  await page.bringToFront();
  await page.locator(css).first().hover();
  await page.locator(css).first().click();
  await panel.bringToFront();
}
