import type { Page } from 'playwright-core';
import { type BenchRow, median, round } from '../../scripts/bench/bench-result.ts';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import type { Stage } from '../e2e/harness.ts';

const turns = 21;

/** What the demo pages offer to tests. */
type Demo = Record<'switchTo' | 'open' | 'select', (...numbers: number[]) => void>;
type Step = (turn: number) => readonly [action: keyof Demo, ...numbers: number[]];
type Walk = { what: string; address: string; site: string; step: Step };

declare global {
  var seenContexts: number[];
  var demo: Demo;
}

/** Each step shows somebody else than the one before. */
export const walks: readonly Walk[] = [
  {
    what: 'web WeChat',
    address: `${demoPages.wechat}?late=0`,
    site: '微信网页版',
    step: (turn) => ['switchTo', turn % 4],
  },
  {
    what: 'Gmail',
    address: `${demoPages.gmail}?late=0`,
    site: 'Gmail',
    step: (turn) => ['open', turn % 3],
  },
  {
    what: 'Google Sheets',
    address: demoPages.sheets,
    site: 'Google 表格',
    step: (turn) => ['select', 1 + (turn % 5), 2],
  },
];

/** `own` is a page of the extension; it hears of sightings as the panel does. */
export async function latencyRows(stage: Stage, own: Page, walk: Walk): Promise<BenchRow[]> {
  const page = await stage.visit(walk.address);
  await page.bringToFront();
  const took: number[] = [];
  for (let turn = 0; turn <= turns; turn += 1) {
    const one = await latencyOf(own, page, walk.step(turn));
    // The first one also waits for the script to start.
    if (turn > 0) took.push(one);
  }
  await page.close();
  const slow = took.toSorted((one, other) => one - other)[Math.floor(took.length * 0.95)] ?? 0;
  const what = `${walk.what}: switch to sighting`;
  return [
    { what: `${what}, p50 of ${turns}`, ours: round(median(took)), unit: 'ms' },
    { what: `${what}, p95`, ours: round(slow), unit: 'ms' },
  ];
}

/** Milliseconds from a step in the page to the sighting in the tab's context. */
export async function latencyOf(own: Page, page: Page, step: ReturnType<Step>): Promise<number> {
  const [action, ...numbers] = step;
  await own.evaluate(watchContexts);
  const before = await own.evaluate(() => globalThis.seenContexts.length);
  const begun = await page.evaluate(act, { action, numbers });
  await own.waitForFunction((count) => globalThis.seenContexts.length > count, before, {
    polling: 20,
    timeout: 10_000,
  });
  const seen = await own.evaluate((at) => globalThis.seenContexts[at] ?? 0, before);
  return seen - begun;
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
