import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { openChat } from '../../../scripts/start/page-steps.ts';
import { appPages, leaveStates, panelStates } from '../../../scripts/start/panel-states.ts';
import { demoStage, type Stage } from '../harness.ts';
import { seeTitle } from '../seen.ts';

let stage: Stage;
let chat: Page;
let panel: Page;
beforeAll(async () => {
  stage = await demoStage();
  chat = await stage.visit(demoPages.wechat);
  panel = await stage.panelFor(chat);
});
afterAll(() => stage.close());

async function seriousFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}

/** How many pixels of the page lie outside of the window, sideways. */
function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}

/** The system's wish, which the product follows by default. */
async function inBothThemes(page: Page, look: (theme: string) => Promise<void>): Promise<void> {
  for (const theme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await look(theme);
  }
}

describe('every state of the panel', () => {
  it('has nothing serious for axe in either theme, and fits into 320 px', async () => {
    const found: string[] = [];
    for (const { name: state, bring } of panelStates) {
      await bring({ chat, panel });
      await inBothThemes(panel, async (theme) => {
        for (const finding of await seriousFindings(panel))
          found.push(`${state} ${theme} ${finding}`);
      });
      await panel.setViewportSize({ width: 320, height: 700 });
      // What floats over the page finds its new place a moment later.
      const isFitting = async () => (await overflow(panel)) <= 0;
      await expect.poll(isFitting, { message: `${state} at 320 px` }).toBe(true);
      await panel.setViewportSize({ width: 400, height: 860 });
    }
    await leaveStates({ chat, panel });
    expect(found).toEqual([]);
  }, 120_000);
});

describe('every page of the app', () => {
  it.each(appPages)('%s has nothing serious for axe and fits into 320 px', async (name) => {
    const page = await stage.open(`app.html#/${name}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const found: string[] = [];
    await inBothThemes(page, async (theme) => {
      for (const finding of await seriousFindings(page)) found.push(`${theme} ${finding}`);
    });
    await page.setViewportSize({ width: 320, height: 700 });
    const outside = await overflow(page);
    await page.close();
    expect(found).toEqual([]);
    expect(outside).toBeLessThanOrEqual(0);
  });
});

describe('the keyboard', () => {
  it('reaches everything in the panel, with the focus always to be seen', async () => {
    await openChat(chat, '何文博 13800004102');
    await seeTitle(panel, '何文博');
    const visited: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await panel.keyboard.press('Tab');
      const focus = await panel.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof HTMLElement) || element === document.body) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        const isSeen = (outlineStyle !== 'none' && outlineWidth !== '0px') || boxShadow !== 'none';
        const name = element.getAttribute('aria-label') ?? element.textContent ?? element.tagName;
        return { name: name.trim().slice(0, 40), isSeen, tag: element.tagName };
      });
      if (!focus) break;
      expect(focus).toMatchObject({ isSeen: true });
      visited.push(focus.name);
    }
    expect(visited.length).toBeGreaterThan(10);
    for (const name of ['完成', '不是 TA？', '更多']) {
      expect(
        visited.some((each) => each.includes(name)),
        name,
      ).toBe(true);
    }
  });

  it('finds, lists its keys and closes with Escape', async () => {
    await panel.keyboard.press('Control+k');
    await panel.getByRole('dialog', { name: '查找客户' }).waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
    await panel.locator('body').click({ position: { x: 2, y: 2 } });
    await panel.keyboard.press('?');
    await panel.getByRole('dialog', { name: '快捷键' }).waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('dialog').waitFor({ state: 'detached' });
  });
});
