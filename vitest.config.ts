import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['{lib,components,scripts,test}/**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', 'test/e2e/**', 'test/nightly/**', 'test/bench/**'],
    environment: 'node',
    setupFiles: ['test/setup.ts'],
    sequence: { shuffle: { files: false, tests: true }, seed },
    testTimeout: 20_000,
    // By default one core is left idle; on two that is half of the time.
    maxWorkers: '100%',
  },
});
