import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  type BenchResult,
  type BenchRow,
  machineName,
  round,
} from '../../scripts/bench/bench-result.ts';
import type { BenchOptions } from '../../scripts/bench/benches.ts';
import { buildDemo, demoFolder } from '../../scripts/start/build-demo.ts';
import { launchStage, type Stage } from '../e2e/harness.ts';
import { type FloodOptions, type FloodRun, floodRows, floodRuns } from './detect-flood.ts';
import { latencyRows, walks } from './detect-latency.ts';
import { costOfRest, restRows } from './detect-rest.ts';

/**
 * From the switch in the page to the sighting in the tab's context, and what a page pays: at rest, and
 * while it changes 10,000 times a second. `seconds` is the length of one such run; there are twelve.
 */
export async function run({ seconds = 60 }: BenchOptions = {}): Promise<BenchResult> {
  const extensionDir = buildDemo();
  const profileDir = demoFolder('bench', 'detect');
  rmSync(profileDir, { recursive: true, force: true });
  const stage = await launchStage({ profileDir });
  const floods: FloodOptions[] = [
    { place: 'beside the talk', seconds },
    { place: 'within the talk', seconds },
  ];
  try {
    const own = await stage.open('app.html#/welcome');
    await own.getByRole('button', { name: '同意，开始' }).click();
    const bareRest = await costOfRest(stage);
    const bareFloods: FloodRun[][] = [];
    for (const flood of floods) bareFloods.push(await floodRuns(stage, null, flood));
    await switchOnAll(stage);
    const rest = await costOfRest(stage);
    const rows: BenchRow[] = [];
    for (const walk of walks) rows.push(...(await latencyRows(stage, own, walk)));
    rows.push(...restRows(rest, bareRest));
    for (const [at, flood] of floods.entries()) {
      const ours = await floodRuns(stage, own, flood);
      rows.push(...floodRows(flood, ours, bareFloods[at] ?? []));
    }
    rows.push(...sizesOf(extensionDir));
    return { name: 'detect', machine: machineName(), rows };
  } finally {
    await stage.close();
  }
}

async function switchOnAll(stage: Stage): Promise<void> {
  const page = await stage.open('app.html#/sites');
  for (const { site } of walks) {
    await page.getByRole('button', { name: `开启${site}`, exact: true }).click();
    await page.getByRole('button', { name: `关闭${site}`, exact: true }).waitFor();
  }
  await page.close();
}

function sizesOf(extensionDir: string): BenchRow[] {
  const folder = path.join(extensionDir, 'content-scripts');
  return readdirSync(folder).map((file) => ({
    what: `content script ${file.replace('.js', '')}, gzip`,
    ours: round(gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length / 1000),
    unit: 'kB',
    limit: 25,
  }));
}
