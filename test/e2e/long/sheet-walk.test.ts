import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from '../../../scripts/start/demo-pages.ts';
import { goToCell } from '../../../scripts/start/page-steps.ts';
import { demoStage, type Stage } from '../harness.ts';
import { seeText, seeTitle, seeToast, titlesNow, undo } from '../seen.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
/** More on request: `SWITCHES=100`. */
const steps = Number(process.env['SWITCHES'] ?? 15);

/** Known customers of the sheet, by their row. */
const people: Readonly<Record<number, string>> = {
  2: '周岚',
  3: '何文博',
  4: '陈静',
  6: 'Emma Hartley',
  7: '许嘉宁',
  8: '罗启明',
  9: '苏雨桐',
};

let stage: Stage;
let page: Page;
let panel: Page;
beforeAll(async () => {
  stage = await demoStage();
  // The slowest that the page knows: the formula bar follows the name box after 300 ms.
  page = await stage.visit(`${demoPages.sheets}?late=300`);
  panel = await stage.panelFor(page);
  await page.bringToFront();
});
afterAll(() => stage.close());
afterEach(() => stage.assertCalm());

function openRandom(start: number): () => number {
  let state = start >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

async function teach(cell: string, letters: string, meaning: string): Promise<void> {
  await goToCell(page, cell);
  await panel.getByLabel(`${letters} 列`).selectOption({ label: meaning });
  await seeToast(panel, `${letters} 列记为${meaning}`);
}

describe('a sheet whose columns are taught in the panel', () => {
  it('shows the customer of each row that is walked to', async () => {
    await teach('A2', 'A', '姓名');
    await teach('B2', 'B', '电话');
    await seeTitle(panel, '周岚');
    await goToCell(page, 'B6');
    await seeTitle(panel, 'Emma Hartley');
    await goToCell(page, 'F6');
    await seeTitle(panel, 'Emma Hartley');
  });

  it(
    `never shows one row's customer in another (${steps} steps, seed ${seed})`,
    async () => {
      const random = openRandom(seed);
      const rows = Object.keys(people).map(Number);
      for (let step = 0; step < steps; step += 1) {
        const row = rows[Math.floor(random() * rows.length)] ?? 2;
        if (random() < 0.4) {
          await goToCell(page, `${'ACDEF'.charAt(Math.floor(random() * 5))}${row}`);
          await page.waitForTimeout(random() * 500);
        }
        await goToCell(page, `B${row}`);
        await seeTitle(panel, people[row] ?? '');
        const others = Object.values(people).filter((name) => name !== people[row]);
        const shown = await titlesNow(panel);
        expect(shown.filter((title) => others.includes(title))).toEqual([]);
      }
    },
    60_000 + steps * 3_000,
  );
});

describe('rows copied from the sheet', () => {
  it('are listed in the panel, and tagged in one act that is undone as one', async () => {
    await goToCell(page, 'A2');
    const grid = page.locator('.grid-container');
    for (const key of ['Shift+ArrowRight', 'Shift+ArrowDown', 'Shift+ArrowDown', 'Control+C']) {
      await grid.press(key);
    }
    await seeText(panel, '3 行：认识 3 位，不认识 0 位');
    await panel.getByRole('button', { name: '加标签' }).click();
    await panel.getByLabel('给选中的客户加标签').fill('走表测试');
    await panel.getByLabel('给选中的客户加标签').press('Enter');
    await seeToast(panel, '3 位加上了“走表测试”');
    await undo(panel, '3 位加上了“走表测试”');
    await panel.getByRole('button', { name: '打开何文博' }).click();
    await seeTitle(panel, '何文博');
    await panel.getByText('走表测试').waitFor({ state: 'detached' });
  });
});
