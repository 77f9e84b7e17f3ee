import path from 'node:path';
import { defineConfig } from 'vitest/config';
import { noonZone } from '../../scripts/start/noon-zone.ts';

// Browser and tests live where it is noon now: reminders are held back at night.
process.env['TZ'] = noonZone();

export default defineConfig({
  root: path.resolve(import.meta.dirname, '../..'),
  test: {
    include: ['test/nightly/**/*.test.ts'],
    environment: 'node',
    env: { TZ: process.env['TZ'] },
    pool: 'forks',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A busy machine is slow, not wrong.
    expect: { poll: { timeout: 10_000, interval: 200 } },
  },
});
