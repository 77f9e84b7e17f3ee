import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoFolder } from '../../../scripts/start/build-demo.ts';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { demoStage, type Stage } from '../harness.ts';
import { switchOnAddress } from '../own-address.ts';
import { seeTitle, seeToast } from '../seen.ts';

const mailHost = 'about.example.test';
const emma = 'Emma Hartley';

const lists = [
  { site: '网页表格', address: 'https://orders.example.test/', rows: '#orders tbody tr', of: emma },
  { site: 'Gmail', address: demoPages.gmail, rows: 'tr.zA', of: emma },
  { site: 'Roundcube', address: `https://${mailHost}/`, rows: 'tr.message', of: emma },
  {
    site: 'WhatsApp 网页版',
    address: 'https://web.whatsapp.com/',
    rows: '#pane-side [role="row"]',
    of: emma,
  },
  { site: '微信网页版', address: demoPages.wechat, rows: '.chat_item', of: '何文博' },
] as const;

let stage: Stage;
/** Who is to be marked: all whom the panel lists as due. */
let due: string[];
beforeAll(async () => {
  stage = await demoStage({ folders: { [mailHost]: mailFolder() } });
  const sites = await stage.open('app.html#/sites');
  await sites.getByRole('button', { name: '开启WhatsApp 网页版', exact: true }).click();
  await sites.getByRole('button', { name: '关闭WhatsApp 网页版', exact: true }).waitFor();
  await switchOnAddress(sites, 'html-table', 'https://orders.example.test/');
  await switchOnAddress(sites, 'roundcube', `https://${mailHost}/`);
  await sites.close();
  due = await makeDue();
});
afterAll(() => stage.close());

/** The list of mails as Roundcube draws it, two of them. */
function mailFolder(): string {
  const folder = demoFolder('e2e', 'mail-list-page');
  mkdirSync(folder, { recursive: true });
  const row = (name: string, email: string, subject: string) =>
    `<tr class="message"><td class="subject"><span class="fromto"><span class="adr"><span title="${email}" class="rcmContactAddress">${name}</span></span></span><span class="subject">${subject}</span></td></tr>`;
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Webmail :: Inbox</title></head>
    <body class="task-mail action-none"><div id="layout"><div id="layout-list">
    <table id="messagelist" class="listing messagelist"><tbody>${row('Una Stray', 'una@stray.example', 'Hello')}${row(emma, 'emma.hartley@northquay.example', 'Reorder')}</tbody></table>
    </div><div id="layout-content"><iframe id="messagecontframe"></iframe></div></div><div id="messagestack"></div></body></html>`,
  );
  return folder;
}

/** Emma is known by her address; on WhatsApp she is confirmed, and she has a follow-up for today. */
async function makeDue(): Promise<string[]> {
  const chat = await stage.visit('https://web.whatsapp.com/');
  const panel = await stage.panelFor(chat);
  await chat.bringToFront();
  await chat.evaluate(() => globalThis.demo.open(0));
  await seeTitle(panel, '是 TA 吗？');
  await panel.getByRole('button', { name: emma }).first().click();
  await seeTitle(panel, emma);
  await panel.getByRole('button', { name: '加跟进' }).click();
  const field = panel.getByRole('textbox', { name: '跟进，带上时间' });
  await field.fill('今天上午9点回复交期');
  await field.press('Enter');
  await seeToast(panel, /已加跟进/);
  await panel.getByRole('button', { name: /^今日/ }).click();
  await seeTitle(panel, '今日跟进');
  const regions = [/^先做这/, '已过期', '现在'].map((name) => panel.getByRole('region', { name }));
  await panel.locator('.today-name', { hasText: emma }).first().waitFor();
  const names = await Promise.all(
    regions.map((region) => region.locator('.today-name').allTextContents()),
  );
  await chat.close();
  await panel.close();
  return names.flat().map((name) => name.trim());
}

describe('marks beside rows', () => {
  it.each(lists)(
    '$site: stand beside whom the badge counts, move nothing and go when they are switched off',
    async ({ site, address, rows, of }) => {
      const page = await stage.visit(address);
      await page.locator(rows).first().waitFor();
      const texts = await page.locator(rows).allInnerTexts();
      const tops = await rowTops(page, rows);
      const plain = await pictures(page, rows);
      await setMarks(site, true);
      await page.bringToFront();
      await expect.poll(() => hostCount(page)).toBe(1);
      const readMarked = async () => {
        const now = await pictures(page, rows);
        return texts.filter((_, at) => !now[at]?.equals(plain[at] ?? Buffer.alloc(0)));
      };
      let marked: string[] = [];
      const isMarked = async () => {
        marked = await readMarked();
        return marked.some((text) => text.includes(of));
      };
      await expect.poll(isMarked).toBe(true);
      expect(marked.filter((text) => !due.some((name) => text.includes(name)))).toEqual([]);
      expect(await rowTops(page, rows)).toEqual(tops);
      expect(
        await page.evaluate(() => [...document.documentElement.children].at(-1)?.shadowRoot),
      ).toBeNull();
      await setMarks(site, false);
      await page.bringToFront();
      await expect.poll(() => hostCount(page)).toBe(0);
      expect(await readMarked()).toEqual([]);
      await page.close();
      stage.assertCalm();
    },
  );
});

async function setMarks(site: string, isOn: boolean): Promise<void> {
  const sites = await stage.open('app.html#/sites');
  const row = sites.locator('.sites-row', { hasText: site }).first();
  const flick = row.getByRole('switch', { name: /加一个小点/ });
  await flick.waitFor();
  if ((await flick.getAttribute('aria-checked')) !== String(isOn)) await flick.click();
  await expect.poll(() => flick.getAttribute('aria-checked')).toBe(String(isOn));
  await sites.close();
}

/** Elements of ours beside the page's own head and body. */
function hostCount(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.children.length - 2);
}

function rowTops(page: Page, rows: string): Promise<number[]> {
  return page.evaluate(
    (css) => [...document.querySelectorAll(css)].map((row) => row.getBoundingClientRect().top),
    rows,
  );
}

/** Each row with what stands at its left edge. */
async function pictures(page: Page, rows: string): Promise<Buffer[]> {
  const shots: Buffer[] = [];
  for (const row of await page.locator(rows).all()) {
    const box = await row.boundingBox();
    if (!box) throw new Error(`Expected a place for a row of ${rows}, found none.`);
    const x = Math.max(0, box.x - 14);
    const clip = { x, y: box.y, width: box.x + box.width - x, height: box.height };
    shots.push(await page.screenshot({ clip }));
  }
  return shots;
}
