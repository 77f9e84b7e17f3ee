import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import type { LaunchedBrowser } from '../browser/launch.ts';
import { saveSideBySide } from './compose.ts';
import { demoPages } from './demo-pages.ts';
import { openChat } from './page-steps.ts';
import { openPanelFor } from './panel-view.ts';

export type EnginePictures = {
  browser: LaunchedBrowser;
  /** Any page of the app, in the language of the pictures. */
  app: Page;
  folder: string;
  /** Ends the names of the files. */
  language: 'zh' | 'en';
};

const patience = { timeout: 15_000 };
const priceRule = '嫌贵时提醒话术'; // called so by the demo shop, whatever the language of the interface

/**
 * Pictures of what the follow-up engine does, of one language: today, a brief, chips, a script in the
 * message box, a dry run. On a chat page of its own, which takes what was said on it along.
 */
export async function pictureEngine(pictures: EnginePictures): Promise<void> {
  const { browser } = pictures;
  const chat = await browser.context.newPage();
  await chat.setViewportSize({ width: 640, height: 860 });
  await chat.goto(demoPages.wechat);
  const panel = await openPanelFor(browser, chat);
  await panel.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  try {
    await pictureToday(panel, pictures);
    await openChat(chat, '何文博 13800004102');
    await panel.getByRole('heading', { level: 1, name: '何文博' }).waitFor(patience);
    await pictureChips({ chat, panel }, pictures);
    await pictureScript({ chat, panel }, pictures);
    await pictureDryRun(pictures);
  } finally {
    await panel.close();
    await chat.close();
  }
}

function fileOf({ folder, language }: EnginePictures, name: string): string {
  return path.join(folder, `${name}-${language}.png`);
}

/** The first of the three stands open; closed, the list is seen as a whole. */
async function pictureToday(panel: Page, pictures: EnginePictures): Promise<void> {
  await panel.locator('.panel-today').click();
  const first = panel.locator('article.brief').first();
  await first.locator('.script-words').first().waitFor(patience);
  await panel.screenshot({ path: fileOf(pictures, 'brief') });
  await first.getByRole('button', { expanded: true }).click();
  await letGo(panel);
  await panel.screenshot({ path: fileOf(pictures, 'today') });
  await panel.locator('.panel-today').click();
}

/** Nothing stays lit up under the mouse. */
async function letGo(page: Page): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(300); // the colour fades, and nothing tells when it has
}

type Beside = { chat: Page; panel: Page };

/** Said by the customer, answered by the rep; back when the panel can know it. */
async function say({ chat, panel }: Beside, text: string, answer = ''): Promise<void> {
  await chat.evaluate((words) => {
    const { demo } = globalThis as unknown as { demo: { receive: (text: string) => void } }; // the page's own
    demo.receive(words);
  }, text);
  if (answer !== '') {
    await chat.locator('#editArea').fill(answer);
    await chat.locator('#editArea').press('Enter');
  }
  await panel.waitForFunction(isSeen, answer || text, { polling: 200, ...patience });
  await panel.waitForTimeout(1_000); // it draws a moment later, and nothing in it tells when
}

/** Runs in the panel: whether this was seen on some page. */
async function isSeen(text: string): Promise<boolean> {
  type Session = { storage: { session: { get: (all: null) => Promise<object> } } };
  const { storage } = (globalThis as unknown as { chrome: Session }).chrome; // no types of the browser here
  return JSON.stringify(await storage.session.get(null)).includes(text);
}

async function pictureChips({ chat, panel }: Beside, pictures: EnginePictures): Promise<void> {
  const asked = '换号码了，新的是 138 0000 4199。样品送到文华路18号山音书店，想要一种不掉色的封面';
  await say({ chat, panel }, asked, '好的，明天下午给您报价');
  await panel.getByRole('button', { name: /^(从对话里找|Find in this talk)$/ }).click(patience);
  const chips = panel.locator('.capture-talk');
  await chips.locator('.capture-chip').first().waitFor(patience);
  await chips.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await letGo(panel);
  await panel.screenshot({ path: fileOf(pictures, 'chips') });
  await chips.getByRole('button').last().click(patience);
}

async function pictureScript({ chat, panel }: Beside, pictures: EnginePictures): Promise<void> {
  await say({ chat, panel }, '这次比上次贵了，能便宜点吗');
  const scripts = panel.locator('.script-panel');
  await scripts
    .getByText('要折扣：换着给')
    .or(scripts.getByText('嫌贵：把账摊开算'))
    .first()
    .waitFor(patience);
  await scripts
    .getByRole('button', { name: /^(放进输入框|Put into the message box)$/ })
    .click(patience);
  await chat.locator('#editArea').filter({ hasText: '何文博' }).waitFor(patience);
  await scripts.evaluate((element) => element.scrollIntoView({ block: 'center' }));
  await panel.locator('.toast').first().waitFor(patience);
  await letGo(panel);
  await saveSideBySide(pictures.browser.context, fileOf(pictures, 'script'), { page: chat, panel });
}

async function pictureDryRun(pictures: EnginePictures): Promise<void> {
  const { app, browser } = pictures;
  await app.goto(browser.pageUrl('app.html#/automation'));
  const row = app.locator('.automation-row').filter({ hasText: priceRule }).first();
  await row.getByRole('button', { name: /^(试运行|Dry run of )/ }).click(patience);
  await row.getByRole('button', { name: /^(开始试运行|Start the dry run)$/ }).click(patience);
  await row.getByRole('table').waitFor(patience);
  await letGo(app);
  await pictureAround(app, row, fileOf(pictures, 'dry-run'));
}

const margin = 16;

/** A part of a page with a margin, however long it is. */
async function pictureAround(page: Page, part: Locator, file: string): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: before?.width ?? 1280, height: 2_400 });
  const box = await part.boundingBox();
  if (!box) throw new Error('expected the part of the page to be there');
  const clip = {
    x: box.x - margin,
    y: box.y,
    width: box.width + 2 * margin,
    height: box.height + margin,
  };
  await page.screenshot({ path: file, clip });
  if (before) await page.setViewportSize(before);
}
