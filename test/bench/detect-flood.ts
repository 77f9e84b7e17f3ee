import type { CDPSession, Page } from 'playwright-core';
import { against, type BenchRow, median, round } from '../../scripts/bench/bench-result.ts';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import type { Stage } from '../e2e/harness.ts';
import { type Cost, costOf, startProfile } from './cpu-profile.ts';
import { latencyOf } from './detect-latency.ts';

const runs = 3;
const perSecond = 10_000;
const switchEveryMs = 5_000;

/** Beside what is read, or the last message itself changes all the time as well. */
export type FloodPlace = 'beside the talk' | 'within the talk';

export type FloodRun = Cost & {
  heapGrowth: number;
  busy: number;
  rate: number;
  /** Of the switches while it floods; empty without us. */
  latencies: number[];
};

export type FloodOptions = { place: FloodPlace; seconds: number };

/** `own` is a page of the extension that hears of sightings; null: we are switched off. */
export async function floodRuns(
  stage: Stage,
  own: Page | null,
  options: FloodOptions,
): Promise<FloodRun[]> {
  const done: FloodRun[] = [];
  for (let run = 0; run < runs; run += 1) done.push(await floodOnce(stage, own, options));
  return done;
}

async function floodOnce(
  stage: Stage,
  own: Page | null,
  { place, seconds }: FloodOptions,
): Promise<FloodRun> {
  const page = await stage.visit(`${demoPages.wechat}?late=0`);
  await page.bringToFront();
  await page.evaluate(() => globalThis.demo.switchTo(0));
  await page.waitForTimeout(2_000);
  const session = await stage.browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  const heap = await heapOf(session);
  const busy = await busyOf(session);
  await page.evaluate(startFlood, { perSecond, isWithin: place === 'within the talk' });
  const stopProfile = await startProfile(session);
  const latencies = await switchFor(page, own, seconds * 1000);
  const profile = await stopProfile();
  const rate = await page.evaluate(() => globalThis.stopFlood());
  const cost = costOf(profile, stage.browser.pageUrl(''));
  const run = { ...cost, latencies, rate, busy: (await busyOf(session)) - busy };
  const heapGrowth = (await heapOf(session)) - heap;
  await page.close();
  return { ...run, heapGrowth };
}

/** Goes on to another conversation every few seconds, for as long as it is asked to. */
async function switchFor(page: Page, own: Page | null, ms: number): Promise<number[]> {
  const end = Date.now() + ms;
  const latencies: number[] = [];
  for (let turn = 1; Date.now() < end; turn += 1) {
    const begun = Date.now();
    if (own) latencies.push(await latencyOf(own, page, ['switchTo', turn % 4]));
    else await page.evaluate((to) => globalThis.demo.switchTo(to), turn % 4);
    const pause = Math.min(switchEveryMs - (Date.now() - begun), end - Date.now());
    if (pause > 0) await page.waitForTimeout(pause);
  }
  return latencies;
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1024 / 1024;
}

async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

declare global {
  /** Ends the flood and says how many changes a second it made. */
  var stopFlood: () => number;
}

type Flood = { perSecond: number; isWithin: boolean };

/** Runs in the page: nodes that come and go, texts, classes, within what the detector watches. */
function startFlood({ perSecond: wanted, isWithin }: Flood): void {
  const holder = document.createElement('div');
  holder.style.display = 'none';
  document.querySelector('.main .main_inner')?.append(holder);
  const begun = performance.now();
  let made = 0;
  const change = [
    () => holder.append(document.createElement('span')),
    () => {
      const last = holder.lastElementChild;
      if (last) last.className = `at-${made}`;
    },
    () => holder.lastElementChild?.append(String(made)),
    () => {
      const text = holder.lastElementChild?.firstChild;
      if (text) text.nodeValue = `${made}`;
    },
    () => {
      if (holder.childElementCount > 50) holder.firstElementChild?.remove();
      else holder.append(document.createElement('span'));
    },
    () => {
      const said = [...document.querySelectorAll('#chatArea .js_message_plain')].at(-1);
      if (isWithin && said) said.textContent = `${made}`;
      else holder.lastElementChild?.append('…');
    },
  ];
  const timer = setInterval(() => {
    const due = ((performance.now() - begun) / 1000) * wanted;
    for (; made < due; made += 1) change[made % change.length]?.();
  }, 10);
  globalThis.stopFlood = () => {
    clearInterval(timer);
    holder.remove();
    return made / ((performance.now() - begun) / 1000);
  };
}

/** Medians, with the page without us beside them. */
export function floodRows(
  { place, seconds }: FloodOptions,
  ours: readonly FloodRun[],
  bare: readonly FloodRun[],
): BenchRow[] {
  const middle = (of: readonly FloodRun[], value: (run: FloodRun) => number) =>
    round(median(of.map(value)));
  const share = (part: keyof Pick<Cost, 'self' | 'withCalls'>) => (run: FloodRun) =>
    (run[part] / run.all) * 100;
  const latencies = ours.flatMap((run) => run.latencies);
  const where = `changes ${place}`;
  const peerName = 'the page without us';
  return [
    {
      what: `${where}, ${seconds} s, median of ${runs}`,
      ours: Math.round(middle(ours, ({ rate }) => rate)),
      peer: Math.round(middle(bare, ({ rate }) => rate)),
      peerName,
      unit: 'per s',
    },
    {
      what: `${where}: self time of our script`,
      ours: middle(ours, share('self')),
      unit: '%',
      limit: 1,
    },
    { what: `${where}: with what it calls`, ours: middle(ours, share('withCalls')), unit: '%' },
    {
      what: `${where}: longest stretch of ours, worst of ${runs}`,
      ours: round(Math.max(...ours.map(({ longest }) => longest))),
      unit: 'ms',
      limit: 50,
    },
    against({
      what: `${where}: main thread`,
      ours: middle(ours, ({ busy }) => busy),
      peer: middle(bare, ({ busy }) => busy),
      peerName,
      unit: 'ms',
    }),
    {
      what: `${where}: heap growth after collection`,
      ours: middle(ours, ({ heapGrowth }) => heapGrowth),
      peer: middle(bare, ({ heapGrowth }) => heapGrowth),
      peerName,
      unit: 'MB',
      limit: 5,
    },
    {
      what: `${where}: switch to sighting, p50 of ${latencies.length}`,
      ours: round(median(latencies)),
      unit: 'ms',
    },
    {
      what: `${where}: the slowest`,
      ours: round(Math.max(...latencies)),
      unit: 'ms',
      limit: 1_500,
    },
  ];
}
