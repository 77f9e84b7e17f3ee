import { rmSync } from 'node:fs';
import { buildDemo, demoFolder } from '../../scripts/start/build-demo.ts';
import { finishFirstRun } from '../../scripts/start/first-run.ts';
import { launchStage } from './harness.ts';

/**
 * Builds the extension once and goes through the first run once; every file of tests begins with a
 * copy of that profile.
 */
export async function setup(): Promise<void> {
  rmSync(demoFolder('e2e'), { recursive: true, force: true });
  if (!process.env['E2E_KEEP_BUILD']) buildDemo();
  const stage = await launchStage({ profileDir: demoFolder('e2e', 'first-run') });
  try {
    await finishFirstRun(stage.browser);
  } finally {
    await stage.close();
  }
}
