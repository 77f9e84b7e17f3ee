import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../browser/launch.ts';

/** The sites of the three demo pages, as the sites page names them. */
export const demoSites = ['微信网页版', 'Gmail', 'Google 表格'] as const;

const patience = { timeout: 20_000 };

/**
 * Goes through the product's own first run as a rep would: agree, choose the trade, load the demo shop,
 * switch the three sites on. What was done in an earlier run is passed over. Leaves the sites page open.
 */
export async function finishFirstRun(browser: LaunchedBrowser, picture?: string): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(browser.pageUrl('app.html#/welcome'));
  const agree = page.getByRole('button', { name: '同意，开始' });
  const goOn = page.getByRole('link', { name: /开启网站/ });
  await agree.or(goOn).waitFor(patience);
  if (picture) await page.screenshot({ path: picture });
  if (await agree.isVisible()) await agree.click();
  await goOn.waitFor(patience);
  await page.getByRole('radio', { name: /^校园/ }).click();
  await page.getByRole('radio', { name: /^校园/, checked: true }).waitFor(patience);
  await loadShop(page);
  await goOn.click();
  for (const site of demoSites) await switchOn(page, site);
  return page;
}

async function loadShop(page: Page): Promise<void> {
  const load = page.getByRole('button', { name: '先看看演示店铺' });
  const isLoaded = page.getByText('演示店铺已经布置好');
  await load.or(isLoaded).first().waitFor(patience);
  if (await load.isVisible()) await load.click();
  await isLoaded.waitFor(patience);
}

async function switchOn(page: Page, site: string): Promise<void> {
  const on = page.getByRole('button', { name: `开启${site}`, exact: true });
  const off = page.getByRole('button', { name: `关闭${site}`, exact: true });
  await on.or(off).waitFor(patience);
  if (await on.isVisible()) await on.click();
  await off.waitFor(patience);
}
