import { rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LaunchedBrowser, launchWithExtension } from '../../../scripts/browser/launch.ts';
import { type ServedPages, servePages } from '../../../scripts/browser/serve-pages.ts';
import { buildProduct, demoFolder } from '../../../scripts/start/build-demo.ts';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { openMail } from '../../../scripts/start/page-steps.ts';
import {
  acceptPrompt,
  clickPanelButton,
  showButtonsOn,
  shownAddresses,
} from '../../../scripts/start/real-panel.ts';
import { startDisplay, type VirtualDisplay } from '../../../scripts/start/virtual-display.ts';

let display: VirtualDisplay;
let served: ServedPages;
let browser: LaunchedBrowser;
beforeAll(async () => {
  const extensionDir = buildProduct();
  display = await startDisplay();
  process.env['DISPLAY'] = display.name;
  served = await servePages({ isHermetic: true });
  const profileDir = demoFolder('e2e', 'real-window');
  rmSync(profileDir, { recursive: true, force: true });
  const { browserArgs: args } = served;
  browser = await launchWithExtension({ extensionDir, profileDir, args, isHeadless: false });
});
afterAll(async () => {
  await browser?.close();
  await served?.close();
  display?.stop();
  delete process.env['DISPLAY'];
});

describe('the product in a real window', () => {
  it('asks the browser for exactly the hosts of a site, and is granted them', async () => {
    const page = await browser.context.newPage();
    await page.goto(browser.pageUrl('app.html#/welcome'));
    await page.getByRole('button', { name: '同意，开始' }).click();
    await page.getByRole('link', { name: /开启网站/ }).click();
    const off = page.getByRole('button', { name: '关闭Gmail' });
    const isAccepted = await acceptPrompt(
      display,
      () => page.getByRole('button', { name: '开启Gmail' }).click(),
      () => off.isVisible(),
    );
    expect(isAccepted).toBe(true);
    const worker = await browser.findWorker();
    const granted = await worker.evaluate(() => chrome.permissions.getAll());
    expect(granted.origins).toEqual(['https://mail.google.com/*']);
    await page.close();
  });

  it('opens the side panel from a click in the page', async () => {
    await showButtonsOn(browser, ['Gmail']);
    const page = await browser.context.newPage();
    await page.goto(demoPages.gmail);
    await openMail(page, 'Reorder: letterpress notebooks');
    expect(await shownAddresses(browser.context)).not.toContain(browser.pageUrl('sidepanel.html'));
    await expect
      .poll(
        async () => {
          await clickPanelButton(page);
          return shownAddresses(browser.context);
        },
        { timeout: 15_000, interval: 1_000 },
      )
      .toContain(browser.pageUrl('sidepanel.html'));
    display.picture(demoFolder('e2e', 'real-panel.png'));
  });
});
