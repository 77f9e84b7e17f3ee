import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { finishFirstRun } from '../../scripts/start/first-run.ts';
import { openChat } from '../../scripts/start/page-steps.ts';
import { emptyStage, type Stage } from './harness.ts';
import { seeText, seeTitle } from './seen.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await emptyStage();
});
afterAll(() => stage.close());

async function registeredScripts(): Promise<string[]> {
  const worker = await stage.browser.findWorker();
  const scripts = await worker.evaluate(() => chrome.scripting.getRegisteredContentScripts());
  return scripts.map(({ id }) => id);
}

async function seenTabs(): Promise<string[]> {
  const worker = await stage.browser.findWorker();
  const values = await worker.evaluate(() => chrome.storage.session.get(null));
  return Object.keys(values).filter((key) => key.startsWith('tab:'));
}

describe('the first run', () => {
  it('reads nothing before the user has agreed, and the panel leads to the agreement', async () => {
    const page = await stage.visit(demoPages.wechat);
    await openChat(page, '何文博 13800004102');
    expect(await registeredScripts()).toEqual([]);
    expect(await seenTabs()).toEqual([]);
    const panel = await stage.panelFor(page);
    await seeTitle(panel, '先看一眼知客会读什么');
    await page.close();
    await panel.close();
  });

  it('agreement, demo shop and sites make the same page known at once', async () => {
    const page = await stage.visit(demoPages.wechat);
    await openChat(page, '何文博 13800004102');
    const begun = Date.now();
    const sites = await finishFirstRun(stage.browser);
    expect(Date.now() - begun).toBeLessThan(30_000);
    // The background brings its scripts in line after the switch has answered.
    await expect.poll(registeredScripts).toHaveLength(3);
    const panel = await stage.panelFor(page);
    await seeTitle(panel, '何文博');
    await sites.close();
  });

  it('a site that is switched off is let go at once', async () => {
    const sites = await stage.open('app.html#/sites');
    await sites.getByRole('button', { name: '关闭微信网页版' }).click();
    await sites.getByRole('button', { name: '开启微信网页版' }).waitFor();
    await expect.poll(registeredScripts).toHaveLength(2);
    await sites.close();
  });

  it('the demo shop goes as it came', async () => {
    const history = await stage.open('app.html#/history');
    await history.getByRole('button', { name: '清除演示店铺' }).click();
    await seeText(history, '演示店铺已清除');
    await expect.poll(() => stage.badge(), { timeout: 8_000 }).toBe('');
    expect(stage.troubles).toEqual([]);
  });
});
