import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { type LaunchedBrowser, launchWithExtension } from '../browser/launch.ts';
import { servePages } from '../browser/serve-pages.ts';
import { buildDemo, demoFolder } from './build-demo.ts';
import { saveSideBySide } from './compose.ts';
import { demoPages } from './demo-pages.ts';
import { pictureEngine } from './engine-pictures.ts';
import { finishFirstRun } from './first-run.ts';
import { noonZone } from './noon-zone.ts';
import { openMail } from './page-steps.ts';
import { appPages, type ChatStage, leaveStates, openPart, panelStates } from './panel-states.ts';
import { openPanelFor } from './panel-view.ts';

/** Where the README's pictures lie. */
export const imageFolder = path.resolve(import.meta.dirname, '../../docs/images');

type Look = { language: '中文' | 'English'; theme: 'light' | 'dark' };
const looks: readonly Look[] = [
  { language: '中文', theme: 'light' },
  { language: '中文', theme: 'dark' },
  { language: 'English', theme: 'dark' },
  { language: 'English', theme: 'light' },
];

/** Pictures of every state in every look, and from the same walk those of the README. */
export async function takeGallery(): Promise<void> {
  process.env['TZ'] = noonZone();
  const extensionDir = buildDemo();
  for (const folder of [demoFolder('gallery'), demoFolder('gallery-profile')]) {
    rmSync(folder, { recursive: true, force: true });
  }
  mkdirSync(demoFolder('gallery'), { recursive: true });
  mkdirSync(imageFolder, { recursive: true });
  const served = await servePages({ isHermetic: true });
  const browser = await launchWithExtension({
    extensionDir,
    profileDir: demoFolder('gallery-profile'),
    args: served.browserArgs,
    isHeadless: true,
  });
  try {
    await walk(browser);
  } finally {
    await browser.close();
    await served.close();
  }
}

async function walk(browser: LaunchedBrowser): Promise<void> {
  const app = await finishFirstRun(browser, demoFolder('gallery', 'agree.png'));
  const chat = await browser.context.newPage();
  await chat.setViewportSize({ width: 900, height: 860 });
  await chat.goto(demoPages.wechat);
  const stage = { chat, panel: await openPanelFor(browser, chat) };
  for (const look of looks) {
    await chooseLook(stage.panel, app, look);
    await pictureStates(browser, stage, look);
    await picturePages(app, look, browser);
    const language = look.language === '中文' ? 'zh' : 'en';
    if (look.theme === 'light')
      await pictureEngine({ browser, app, folder: imageFolder, language });
  }
  await pictureMail(browser);
}

async function chooseLook(panel: Page, app: Page, { language, theme }: Look): Promise<void> {
  for (const page of [panel, app])
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
  await panel.getByRole('banner').getByRole('button').last().click();
  await panel.getByRole('menuitemradio', { name: language }).click();
  await panel.getByRole('menu').waitFor({ state: 'detached' });
}

async function pictureStates(browser: LaunchedBrowser, stage: ChatStage, look: Look) {
  for (const { name, bring } of panelStates) {
    await bring(stage);
    await stage.panel.screenshot({ path: galleryFile(name, look) });
    if (name === 'known' || name === 'group') await pictureNarrow(stage.panel, name, look);
    const image = readmeImage(name, look);
    if (!image) continue;
    const file = path.join(imageFolder, image);
    await saveSideBySide(browser.context, file, { page: stage.chat, panel: stage.panel });
  }
  await leaveStates(stage);
}

function readmeImage(name: string, { language, theme }: Look): string | undefined {
  const key = `${name} ${language} ${theme}`;
  const images: Record<string, string> = {
    'known 中文 light': 'panel-light.png',
    'known English dark': 'panel-dark.png',
    'group 中文 light': 'panel-group.png',
    'unknown 中文 light': 'panel-unknown.png',
  };
  return images[key];
}

async function pictureNarrow(panel: Page, name: string, look: Look): Promise<void> {
  const size = panel.viewportSize();
  await panel.setViewportSize({ width: 320, height: 860 });
  await panel.screenshot({ path: galleryFile(`${name}-320`, look) });
  if (readmeImage(name, look) === 'panel-light.png') {
    await panel.screenshot({ path: path.join(imageFolder, 'panel-320.png') });
  }
  if (size) await panel.setViewportSize(size);
}

async function picturePages(app: Page, look: Look, browser: LaunchedBrowser): Promise<void> {
  for (const name of appPages) {
    await app.goto(browser.pageUrl(`app.html#/${name}`));
    await app.getByRole('heading', { level: 1 }).waitFor();
    await openPart(app, name);
    await app.screenshot({ path: galleryFile(`app-${name}`, look), fullPage: true });
    if (name === 'sites' && look.language === '中文' && look.theme === 'light') {
      await app.evaluate(() => globalThis.scrollTo(0, 0));
      await app.screenshot({ path: path.join(imageFolder, 'sites.png') });
    }
  }
}

async function pictureMail(browser: LaunchedBrowser): Promise<void> {
  const page = await browser.context.newPage();
  await page.setViewportSize({ width: 1000, height: 860 });
  await page.goto(demoPages.gmail);
  const panel = await openPanelFor(browser, page);
  await openMail(page, 'Reorder: letterpress notebooks');
  await panel.getByRole('heading', { level: 1, name: 'Emma Hartley' }).waitFor();
  const file = path.join(imageFolder, 'panel-mail.png');
  await saveSideBySide(browser.context, file, { page, panel });
}

function galleryFile(name: string, { language, theme }: Look): string {
  return demoFolder('gallery', `${name}-${language === '中文' ? 'zh' : 'en'}-${theme}.png`);
}
