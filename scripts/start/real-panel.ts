import type { BrowserContext, Page } from 'playwright-core';
import type { LaunchedBrowser } from '../browser/launch.ts';
import type { VirtualDisplay } from './virtual-display.ts';

/** Puts the button that opens the panel on sites that are switched on. */
export async function showButtonsOn(
  browser: LaunchedBrowser,
  sites: readonly string[],
): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('app.html#/sites'));
  for (const site of sites) {
    const row = page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: site, exact: true }) });
    const button = row.getByRole('switch', { name: /打开知客/ });
    await button.waitFor();
    if ((await button.getAttribute('aria-checked')) === 'true') continue;
    await button.click();
    await row.getByRole('switch', { name: /打开知客/, checked: true }).waitFor();
  }
  await page.close();
}

/** Clicks where the in-page button stands; it lives in a closed shadow root that nothing looks into. */
export async function clickPanelButton(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => ({
    width: document.documentElement.clientWidth,
    height: window.innerHeight,
  }));
  await page.mouse.click(width - 32, height - 114);
}

/** Addresses of everything that the browser shows, side panels included. */
export async function shownAddresses(context: BrowserContext): Promise<string[]> {
  const browser = context.browser();
  if (!browser) throw new Error('this browser gives no control session');
  const session = await browser.newBrowserCDPSession();
  try {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.map(({ url }) => url);
  } finally {
    await session.detach();
  }
}

/** Presses a button that makes the browser ask for hosts, and says yes with the keyboard. */
export async function acceptPrompt(
  display: VirtualDisplay,
  ask: () => Promise<void>,
  isAccepted: () => Promise<boolean>,
): Promise<boolean> {
  await ask();
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await isAccepted()) return true;
    // The prompt takes a moment to come up; keys pressed before it would go to the page.
    await new Promise((resolve) => setTimeout(resolve, 500));
    if (attempt % 4 === 1) display.press('Tab', 'Return');
  }
  return isAccepted();
}
