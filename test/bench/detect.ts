import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import {
  against,
  type BenchResult,
  type BenchRow,
  machineName,
  median,
  round,
} from '../../scripts/bench/bench-result.ts';
import { buildDemo, demoFolder } from '../../scripts/start/build-demo.ts';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import { launchStage, type Stage } from '../e2e/harness.ts';

const turns = 21;
const quietMs = 5_000;

/** What the demo pages offer to tests. */
type Demo = Record<'switchTo' | 'open' | 'select', (...numbers: number[]) => void>;
type Step = (turn: number) => readonly [action: keyof Demo, ...numbers: number[]];

/** Each step shows somebody else than the one before. */
const steps: readonly (readonly [what: string, address: string, site: string, step: Step])[] = [
  ['web WeChat', `${demoPages.wechat}?late=0`, '微信网页版', (turn) => ['switchTo', turn % 4]],
  ['Gmail', `${demoPages.gmail}?late=0`, 'Gmail', (turn) => ['open', turn % 3]],
  ['Google Sheets', demoPages.sheets, 'Google 表格', (turn) => ['select', 1 + (turn % 5), 2]],
];

/** From the switch in the page to the sighting in the tab's context; what a page at rest costs. */
export async function run(): Promise<BenchResult> {
  const extensionDir = buildDemo();
  const profileDir = demoFolder('bench', 'detect');
  rmSync(profileDir, { recursive: true, force: true });
  const stage = await launchStage({ profileDir });
  try {
    const own = await stage.open('app.html#/welcome');
    await own.getByRole('button', { name: '同意，开始' }).click();
    const bare = await costOfRest(stage);
    await switchOnAll(stage);
    const rest = await costOfRest(stage);
    const latencies: BenchRow[] = [];
    for (const [what, address, , step] of steps) {
      latencies.push(...(await latencyOf(stage, own, what, address, step)));
    }
    const quiet = against({
      what: `main thread of a page at rest, ${quietMs / 1000} s`,
      ours: round(rest),
      peer: round(bare),
      peerName: 'the page without us',
      unit: 'ms',
    });
    const rows = [...latencies, quiet, ...sizesOf(extensionDir)];
    return { name: 'detect', machine: machineName(), rows };
  } finally {
    await stage.close();
  }
}

async function switchOnAll(stage: Stage): Promise<void> {
  const page = await stage.open('app.html#/sites');
  for (const [, , site] of steps) {
    await page.getByRole('button', { name: `开启${site}`, exact: true }).click();
    await page.getByRole('button', { name: `关闭${site}`, exact: true }).waitFor();
  }
  await page.close();
}

async function latencyOf(
  stage: Stage,
  own: Page,
  what: string,
  address: string,
  step: Step,
): Promise<BenchRow[]> {
  const page = await stage.visit(address);
  await page.bringToFront();
  await own.evaluate(watchContexts);
  const took: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const [action, ...numbers] = step(turn);
    const before = await own.evaluate(() => globalThis.seenContexts.length);
    const begun = await page.evaluate(act, { action, numbers });
    await own.waitForFunction((count) => globalThis.seenContexts.length > count, before, {
      polling: 20,
      timeout: 10_000,
    });
    const seen = await own.evaluate((at) => globalThis.seenContexts[at] ?? 0, before);
    // The first one also waits for the script to start.
    if (turn > 0) took.push(seen - begun);
  }
  await page.close();
  const slow = took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.95)] ?? 0;
  return [
    { what: `${what}: switch to sighting, p50 of ${turns}`, ours: round(median(took)), unit: 'ms' },
    { what: `${what}: switch to sighting, p95`, ours: round(slow), unit: 'ms' },
  ];
}

declare global {
  var seenContexts: number[];
  var demo: Demo;
}

/** Runs in a page of the extension: notes when a tab's context shows somebody else. */
function watchContexts(): void {
  if (globalThis.seenContexts) return;
  globalThis.seenContexts = [];
  let last = '';
  chrome.storage.session.onChanged.addListener((changes) => {
    for (const [key, { newValue }] of Object.entries(changes)) {
      if (!key.startsWith('tab:')) continue;
      const text = JSON.stringify(newValue ?? null);
      const session = /"sessionKey":"([^"]+)"/.exec(text)?.[1];
      if (session === undefined || session === last) continue;
      last = session;
      globalThis.seenContexts.push(performance.timeOrigin + performance.now());
    }
  });
}

/** Runs in the demo page: acts, and says when. */
function act({ action, numbers }: { action: keyof Demo; numbers: number[] }): number {
  const begun = performance.timeOrigin + performance.now();
  globalThis.demo[action](...numbers);
  return begun;
}

/** Milliseconds of the page's main thread while nothing happens in it. */
async function costOfRest(stage: Stage): Promise<number> {
  const page = await stage.visit(`${demoPages.wechat}?late=0`);
  await page.bringToFront();
  await page.evaluate(() => globalThis.demo.switchTo(1));
  await page.waitForTimeout(2_000);
  const session = await stage.browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  const busy = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  const before = await busy();
  await page.waitForTimeout(quietMs);
  const cost = (await busy()) - before;
  await page.close();
  return cost;
}

function sizesOf(extensionDir: string): BenchRow[] {
  const folder = path.join(extensionDir, 'content-scripts');
  return readdirSync(folder).map((file) => ({
    what: `content script ${file.replace('.js', '')}, gzip`,
    ours: round(gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1024),
    unit: 'kB',
  }));
}
