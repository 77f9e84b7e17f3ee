import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { noonZone } from '../../scripts/start/noon-zone.ts';

// Browser and tests live where it is noon now: reminders are held back at night.
process.env['TZ'] = noonZone();

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    // The long walks (hundreds of switches) belong to the night; see scripts/nightly.ts.
    include: [process.env['E2E_LONG'] ? 'test/e2e/long/*.test.ts' : 'test/e2e/*.test.ts'],
    environment: 'node',
    globalSetup: ['test/e2e/global-setup.ts'],
    env: { TZ: process.env['TZ'] },
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 45_000,
    hookTimeout: 60_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 10_000, interval: 200 } },
  },
});
