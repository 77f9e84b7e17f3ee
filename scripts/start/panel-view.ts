import type { Page } from 'playwright-core';
import type { LaunchedBrowser } from '../browser/launch.ts';

/** What the panel says of the person on a page. */
export type PanelView = { site: string; customer: string; why: string };

/** The panel of one tab, in a tab of its own: what a side panel shows beside it. */
export async function openPanelFor(browser: LaunchedBrowser, page: Page): Promise<Page> {
  const tabId = await tabIdOf(browser, page);
  const panel = await browser.context.newPage();
  await panel.setViewportSize({ width: 400, height: 860 });
  await panel.goto(browser.pageUrl(`sidepanel.html?tabId=${tabId}`));
  return panel;
}

/** The browser's own number of the tab that shows this page; the newest one of equal addresses. */
export async function tabIdOf(browser: LaunchedBrowser, page: Page): Promise<number> {
  const worker = await browser.findWorker();
  const id = await worker.evaluate(newestTabAt, page.url());
  if (id < 0) throw new Error(`expected a tab at ${page.url()}, found none that may be seen`);
  return id;
}

/** Runs in the background worker. */
async function newestTabAt(address: string): Promise<number> {
  type Tabs = { tabs: { query: (all: object) => Promise<{ id?: number; url?: string }[]> } };
  const { tabs } = (globalThis as unknown as { chrome: Tabs }).chrome; // no types of the browser here
  const open = await tabs.query({});
  return open.filter(({ url }) => url === address).at(-1)?.id ?? -1;
}

/** Waits until the panel shows a known customer of this name and reads what it says. */
export async function readPanel(panel: Page, name: string): Promise<PanelView> {
  const heading = panel.getByRole('heading', { level: 1, name, exact: true });
  await heading.waitFor({ timeout: 10_000 }).catch(() => undefined);
  const shown = await panel.getByRole('heading', { level: 1 }).allTextContents();
  const reason = panel.locator('.person-why');
  // The reason and the button that denies it stand in one line.
  const denial = (await reason.getByRole('button').allTextContents()).join('');
  const why = (await reason.allTextContents()).map((text) => text.replace(denial, ''));
  const site = await panel.getByRole('banner').first().textContent();
  return { site: site ?? '', customer: shown.join(' / '), why: why.join(' ') };
}
