import type { BrowserContext, Page } from 'playwright-core';
import { launchWithExtension } from '../browser/launch.ts';
import { servePages } from '../browser/serve-pages.ts';
import { buildDemo, demoFolder } from './build-demo.ts';
import { demoPages } from './demo-pages.ts';
import { demoSites, finishFirstRun } from './first-run.ts';
import { showButtonsOn } from './real-panel.ts';
import { whatToTry } from './what-to-try.ts';

/** Opens the demo in a window and stays until the browser is closed. */
export async function showDemo(): Promise<void> {
  console.log('正在构建… / Building…');
  const extensionDir = buildDemo();
  const served = await servePages();
  try {
    const browser = await launchWithExtension({
      extensionDir,
      profileDir: demoFolder('profile'),
      args: served.browserArgs,
      isHeadless: false,
    });
    const closed = new Promise<void>((resolve) => {
      browser.context.once('close', () => resolve());
    });
    await finishFirstRun(browser);
    await showButtonsOn(browser, demoSites);
    await openDemoPages(browser.context);
    console.log(whatToTry);
    await closed;
  } finally {
    await served.close();
  }
}

/** The three pages, the chat in front; what the first run opened goes. */
async function openDemoPages(context: BrowserContext): Promise<void> {
  const before = context.pages();
  const opened: Page[] = [];
  for (const address of Object.values(demoPages)) {
    const page = await context.newPage();
    await page.goto(address);
    opened.push(page);
  }
  for (const page of before) await page.close();
  await opened[0]?.bringToFront();
}
