import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { launchWithExtension } from '../browser/launch.ts';
import { servePages } from '../browser/serve-pages.ts';
import { buildDemo, demoFolder } from './build-demo.ts';
import { demoPages } from './demo-pages.ts';
import { finishFirstRun } from './first-run.ts';
import { imageFolder } from './gallery.ts';
import { noonZone } from './noon-zone.ts';
import { openChat } from './page-steps.ts';
import { clickPanelButton, showButtonsOn, shownAddresses } from './real-panel.ts';
import { startDisplay } from './virtual-display.ts';

/**
 * The whole browser window with the real side panel, opened by a click in the page, as
 * `docs/images/panel.png`. Throws when Xvfb is missing or the panel does not open.
 */
export async function pictureRealPanel(): Promise<void> {
  process.env['TZ'] = noonZone();
  const extensionDir = buildDemo();
  const windowSize = { width: 1360, height: 900 };
  const display = await startDisplay(windowSize);
  process.env['DISPLAY'] = display.name;
  const served = await servePages({ isHermetic: true });
  const profileDir = demoFolder('real-panel-profile');
  rmSync(profileDir, { recursive: true, force: true });
  const { browserArgs: args } = served;
  const options = { extensionDir, profileDir, args, isHeadless: false, windowSize };
  const browser = await launchWithExtension(options);
  try {
    await (await finishFirstRun(browser)).close();
    await showButtonsOn(browser, ['微信网页版']);
    const page = await browser.context.newPage();
    for (const other of browser.context.pages()) if (other !== page) await other.close();
    await page.goto(demoPages.wechat);
    await openChat(page, '何文博 13800004102');
    for (let turn = 0; turn < 10; turn += 1) {
      await clickPanelButton(page);
      await page.waitForTimeout(1_500); // the panel slides in; nothing in the page tells when it is there
      if ((await shownAddresses(browser.context)).includes(browser.pageUrl('sidepanel.html')))
        break;
    }
    if (!(await shownAddresses(browser.context)).includes(browser.pageUrl('sidepanel.html'))) {
      throw new Error('The side panel did not open from the click in the page.');
    }
    await page.waitForTimeout(2_000); // as above: the card is drawn after the panel stands
    mkdirSync(imageFolder, { recursive: true });
    display.picture(path.join(imageFolder, 'panel.png'));
  } finally {
    await browser.close();
    await served.close();
    display.stop();
    delete process.env['DISPLAY'];
  }
}
