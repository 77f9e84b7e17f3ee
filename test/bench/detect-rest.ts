import type { CDPSession, Page } from 'playwright-core';
import { against, type BenchRow, round } from '../../scripts/bench/bench-result.ts';
import { demoPages } from '../../scripts/start/demo-pages.ts';
import type { Stage } from '../e2e/harness.ts';

const restMs = 5_000;

/** What a page costs in which nothing happens. */
export type RestCost = { timers: number; mainThreadMs: number };

export async function costOfRest(stage: Stage): Promise<RestCost> {
  const page = await stage.visit(`${demoPages.wechat}?late=0`);
  await page.bringToFront();
  await page.evaluate(() => globalThis.demo.switchTo(1));
  await page.waitForTimeout(3_000);
  const session = await stage.browser.context.newCDPSession(page);
  await session.send('Performance.enable');
  const before = await busyOf(session);
  const timers = await timersDuring(stage, page);
  const mainThreadMs = (await busyOf(session)) - before;
  await page.close();
  return { timers, mainThreadMs };
}

export function restRows(ours: RestCost, bare: RestCost): BenchRow[] {
  const where = `of a page at rest, ${restMs / 1000} s`;
  const peerName = 'the page without us';
  return [
    {
      what: `timers set or run ${where}`,
      ours: ours.timers,
      peer: bare.timers,
      peerName,
      unit: '',
      limit: 0,
    },
    against({
      what: `main thread ${where}`,
      ours: round(ours.mainThreadMs),
      peer: round(bare.mainThreadMs),
      peerName,
      unit: 'ms',
    }),
  ];
}

async function busyOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

type TraceEvent = { name: string; args: { data?: { frame?: string } } };

/** Counts the timers of every script in the page, ours in its isolated world too. */
async function timersDuring(stage: Stage, page: Page): Promise<number> {
  const browser = stage.browser.context.browser();
  if (!browser) throw new Error('this browser gives no control session');
  const tracing = await browser.newBrowserCDPSession();
  const pageSession = await stage.browser.context.newCDPSession(page);
  const { frameTree } = await pageSession.send('Page.getFrameTree');
  const events: TraceEvent[] = [];
  // cast: the protocol says "object"; these are the trace events of Chromium
  tracing.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await tracing.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await page.waitForTimeout(restMs);
  const complete = new Promise<void>((resolve) => {
    tracing.once('Tracing.tracingComplete', () => resolve());
  });
  await tracing.send('Tracing.end');
  await complete;
  await tracing.detach();
  const isTimer = ({ name, args }: TraceEvent) =>
    (name === 'TimerInstall' || name === 'TimerFire') && args.data?.frame === frameTree.frame.id;
  return events.filter(isTimer).length;
}
