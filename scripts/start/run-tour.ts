import { rmSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch.ts';
import { servePages } from '../browser/serve-pages.ts';
import { buildDemo, demoFolder } from './build-demo.ts';
import { saveSideBySide } from './compose.ts';
import { demoPages } from './demo-pages.ts';
import { finishFirstRun } from './first-run.ts';
import { noonZone } from './noon-zone.ts';
import { copyRow, openChat, openMail } from './page-steps.ts';
import { openPanelFor, readPanel } from './panel-view.ts';

type Stop = {
  key: keyof typeof demoPages;
  /** Brings the person to the page. */
  show: (page: Page) => Promise<void>;
  site: RegExp;
  customer: string;
  why: RegExp;
};

const stops: readonly Stop[] = [
  {
    key: 'wechat',
    show: (page) => openChat(page, '何文博 13800004102'),
    site: /微信/,
    customer: '何文博',
    why: /备注名里有 TA 的手机号/,
  },
  {
    key: 'gmail',
    show: (page) => openMail(page, 'Reorder: letterpress notebooks'),
    site: /Gmail/,
    customer: 'Emma Hartley',
    why: /邮箱一致/,
  },
  {
    key: 'sheets',
    show: (page) => copyRow(page, 2),
    site: /Google 表格/,
    customer: '周岚',
    why: /手机号一致|邮箱一致/,
  },
];

/**
 * The walk that a display would show, headless: for each page it asserts which site, which customer and
 * why, and keeps a picture. Throws a sentence that says what was expected and what was found.
 */
export async function runTour(): Promise<void> {
  process.env['TZ'] = noonZone(); // at night reminders are held back, and the list of today is calm
  console.log('没有显示器，改为无界面走一遍。/ No display: the same tour, headless.');
  const extensionDir = buildDemo();
  const profileDir = demoFolder('tour-profile');
  rmSync(profileDir, { recursive: true, force: true });
  const served = await servePages({ isHermetic: true });
  const { browserArgs: args } = served;
  const browser = await launchWithExtension({ extensionDir, profileDir, args, isHeadless: true });
  try {
    const first = demoFolder('tour-welcome.png');
    await finishFirstRun(browser, first);
    console.log(`✓ 第一次打开 / first run\n  ${first}`);
    for (const stop of stops) await visit(browser, stop);
    await lookAtToday(browser);
    console.log('三个页面都认对了。/ All three pages were recognised.');
  } finally {
    await browser.close();
    await served.close();
  }
}

async function visit(browser: LaunchedBrowser, stop: Stop): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1000, height: 860 });
  await page.goto(demoPages[stop.key]);
  const panel = await openPanelFor(browser, page);
  await page.bringToFront();
  await stop.show(page);
  const seen = await readPanel(panel, stop.customer);
  const file = demoFolder(`tour-${stop.key}.png`);
  await saveSideBySide(browser.context, file, { page, panel });
  expectMatch(stop.key, 'site', stop.site, seen.site);
  expectMatch(stop.key, 'customer', new RegExp(`^${stop.customer}$`), seen.customer);
  expectMatch(stop.key, 'why', stop.why, seen.why);
  console.log(`✓ ${demoPages[stop.key]}\n  ${seen.customer} · ${seen.why}\n  ${file}`);
  await panel.close();
}

function expectMatch(page: string, what: string, expected: RegExp, found: string): void {
  if (expected.test(found)) return;
  throw new Error(
    `The tour failed on the ${page} page: expected the panel's ${what} to match ${expected}, found "${found}". The picture is in .demo/tour-${page}.png.`,
  );
}

/** What an open brief knows, what to say and the way to the conversation are read one after the other. */
async function waitForBrief(panel: Page): Promise<void> {
  const brief = panel.locator('article.brief').first();
  const parts = [
    '.brief-facts',
    '.brief-say :is(.script-words, .script-none)',
    '.brief-acts > :nth-child(2)',
  ];
  for (const part of parts) await brief.locator(part).first().waitFor({ timeout: 10_000 });
}

/** A page without anybody on it: today's list takes the whole panel. */
async function lookAtToday(browser: LaunchedBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(demoPages.gmail);
  const panel = await openPanelFor(browser, page);
  await panel.getByText('给周岚发海报和帆布袋的报价').first().waitFor({ timeout: 10_000 });
  await waitForBrief(panel);
  const file = demoFolder('tour-today.png');
  await panel.screenshot({ path: file });
  console.log(`✓ 今日跟进 / today\n  ${file}`);
}
