import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readTallies, sumTallies, tallyVariable } from './tests/tally.ts';

/**
 * `npm test`: the guards with all tests in Node, then the end-to-end tests in a real browser. Both run
 * whatever the other says; the last line counts over both.
 */
const folder = mkdtempSync(path.join(tmpdir(), 'zhike-test-'));
const tallyFile = path.join(folder, 'tally.jsonl');
const tallyReporter = './scripts/tests/tally-reporter.ts';

const steps: readonly (readonly [command: string, ...words: string[]])[] = [
  ['tsx', 'scripts/check.ts'],
  [
    'vitest',
    'run',
    '--config',
    'test/e2e/vitest.config.ts',
    '--reporter=default',
    `--reporter=${tallyReporter}`,
  ],
];

function run([command, ...words]: readonly [string, ...string[]]): boolean {
  const isWindows = process.platform === 'win32'; // there the tools are .cmd files
  const env = { ...process.env, [tallyVariable]: tallyFile };
  return spawnSync(command, words, { stdio: 'inherit', shell: isWindows, env }).status === 0;
}

const started = Date.now();
const isGreen = steps.map(run).every(Boolean);
const { passed, failed, skipped } = sumTallies(readTallies(tallyFile), steps.length);
rmSync(folder, { recursive: true });
const minutes = ((Date.now() - started) / 60_000).toFixed(1);
if (skipped > 0) console.log(`skipped: ${skipped}, each with its reason above`);
if (!isGreen && failed === 0) console.log('a guard failed, see "check failed" above');
console.log(`took ${minutes} minutes`);
console.log(`zhike: ${passed} passed, ${failed} failed`);
process.exitCode = isGreen ? 0 : 1;
