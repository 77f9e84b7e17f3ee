import { Buffer } from 'node:buffer';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import {
  type BenchResult,
  type BenchRow,
  machineName,
  median,
  round,
} from '../../scripts/bench/bench-result.ts';
import { buildDemo, demoFolder } from '../../scripts/start/build-demo.ts';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { finishFirstRun } from '../../scripts/start/first-run.ts';
import { openChat } from '../../scripts/start/page-steps.ts';
import { tabIdOf } from '../../scripts/start/panel-view.ts';
import { launchStage, type Stage } from '../e2e/harness.ts';

const starts = 5;
const customer = { shown: '何文博 13800004102', name: '何文博' };
/** Beside the 300 of the demo shop. */
const imported = 4_700;

/** From the navigation of the panel to the customer's card on the screen, with few and many customers. */
export async function run(): Promise<BenchResult> {
  const extensionDir = buildDemo();
  const profileDir = demoFolder('bench', 'panel');
  rmSync(profileDir, { recursive: true, force: true });
  const begin = async <T>(work: (stage: Stage) => Promise<T>): Promise<T> => {
    const stage = await launchStage({ profileDir });
    return work(stage).finally(() => stage.close());
  };
  await begin(async ({ browser }) => (await finishFirstRun(browser)).close());
  const few = await measureStarts(begin, 300);
  const listed = await begin(importList);
  const many = await measureStarts(begin, 300 + imported);
  const rows = [...few, ...many, listed, ...sizesOf(extensionDir)];
  return { name: 'panel', machine: machineName(), rows };
}

type Begin = <T>(work: (stage: Stage) => Promise<T>) => Promise<T>;

async function measureStarts(begin: Begin, customers: number): Promise<BenchRow[]> {
  const first: number[] = [];
  const again: number[] = [];
  for (let turn = 0; turn < starts; turn += 1) {
    await begin(async (stage) => {
      const chat = await stage.visit(`${demoPages.wechat}?late=0`);
      await openChat(chat, customer.shown);
      first.push(await timeToCard(stage, chat));
      again.push(await timeToCard(stage, chat));
    });
  }
  const of = `${customers} customers, median of ${starts}`;
  return [
    { what: `card shown, browser just started, ${of}`, ours: round(median(first)), unit: 'ms' },
    { what: `card shown, opened again, ${of}`, ours: round(median(again)), unit: 'ms' },
  ];
}

declare global {
  var cardShownAt: number | undefined;
}

async function timeToCard(stage: Stage, chat: Page): Promise<number> {
  const tabId = await tabIdOf(stage.browser, chat);
  const panel = await stage.browser.context.newPage();
  await panel.setViewportSize({ width: 400, height: 860 });
  await panel.addInitScript(watchForCard, customer.name);
  await panel.goto(stage.browser.pageUrl(`sidepanel.html?tabId=${tabId}`));
  await panel.waitForFunction(() => globalThis.cardShownAt !== undefined, null, { polling: 20 });
  const took = await panel.evaluate(() => globalThis.cardShownAt ?? 0);
  await panel.close();
  return took;
}

/**
 * Runs before the page's own code: notes when the card's heading has been painted. Without a named
 * function inside, since the runner of scripts would give it a helper that pages do not have.
 */
function watchForCard(name: string): void {
  new MutationObserver((_, observer) => {
    const titles = [...document.querySelectorAll('h1')].map((each) => each.textContent);
    if (!titles.includes(name)) return;
    observer.disconnect();
    // The frame after the next one has the card on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        globalThis.cardShownAt = performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true, characterData: true });
}

/** A list as another program would save it, through the page that imports lists. */
async function importList(stage: Stage): Promise<BenchRow> {
  const lines = Array.from({ length: imported }, (_, at) => {
    const phone = `139${String(at).padStart(8, '0')}`;
    return `客户${at},${phone},第${at % 400}号店,buyer${at}@list.example`;
  });
  const buffer = Buffer.from(['姓名,手机,公司,邮箱', ...lines].join('\r\n'), 'utf8');
  const transfer = await stage.open('app.html#/transfer');
  const choosing = transfer.waitForEvent('filechooser');
  await transfer.getByRole('button', { name: '选择 CSV 文件' }).click();
  await (await choosing).setFiles({ name: 'list.csv', mimeType: 'text/csv', buffer });
  const start = transfer.getByRole('button', { name: /^导入 [\d,]+ 行/ });
  await start.waitFor({ timeout: 60_000 });
  const begun = performance.now();
  await start.click();
  await transfer.getByText('导入好了').waitFor({ timeout: 120_000 });
  const took = performance.now() - begun;
  return { what: `import of ${imported} customers`, ours: round(took), unit: 'ms' };
}

/** What the panel's page names: its scripts, preloaded parts and styles. */
function sizesOf(extensionDir: string): BenchRow[] {
  const html = readFileSync(path.join(extensionDir, 'sidepanel.html'), 'utf8');
  const files = [...html.matchAll(/(?:src|href)="\/([^"]+\.(js|css))"/g)];
  const sum = (kind: string) =>
    files
      .filter(([, , type]) => type === kind)
      .map(([, file = '']) => gzipSync(readFileSync(path.join(extensionDir, file))).length)
      .reduce((all, one) => all + one, 0);
  return [
    { what: 'scripts of the panel, gzip', ours: round(sum('js') / 1024), unit: 'kB' },
    { what: 'styles of the panel, gzip', ours: round(sum('css') / 1024), unit: 'kB' },
  ];
}
