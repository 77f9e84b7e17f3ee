import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildForNight } from './nightly/build-for-night.ts';
import { reportOf, type SuiteRun } from './nightly/report.ts';
import { readTallies, sumTallies, tallyVariable } from './tests/tally.ts';

/**
 * `npm run test:nightly [-- SUITE…]`: runs each suite of test/nightly as a part of its own, at most
 * nine minutes long, and writes docs/test-report.md.
 */
const root = path.resolve(import.meta.dirname, '..');
const report = path.join(root, 'docs/test-report.md');
const tallyFile = path.join(root, '.nightly/tally.jsonl');
const longestPart = 9 * 60_000;

function suitesIn(folder: string): string[] {
  return readdirSync(path.join(root, folder))
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => file.replace('.test.ts', ''));
}

/** The long end-to-end walks run on the stage of the end-to-end suite. */
const longWalks = suitesIn('test/e2e/long');
const known = [...suitesIn('test/nightly'), ...longWalks];

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: root, encoding: 'utf8' }).trim();
}

function commitOfNow(): string {
  const isChanged = git('status', '--porcelain', '--untracked-files=no') !== '';
  return git('rev-parse', '--short', 'HEAD') + (isChanged ? '+' : '');
}

function runSuite(suite: string, seed: string): SuiteRun {
  rmSync(tallyFile, { force: true });
  const started = Date.now();
  const vitest = path.join(root, 'node_modules/vitest/vitest.mjs');
  const isLong = longWalks.includes(suite);
  const config = ['--config', `test/${isLong ? 'e2e' : 'nightly'}/vitest.config.ts`];
  const file = isLong ? `test/e2e/long/${suite}.test.ts` : `test/nightly/${suite}.test.ts`;
  const reporters = ['--reporter=default', '--reporter=./scripts/tests/tally-reporter.ts'];
  const words = [vitest, 'run', ...config, ...reporters, file];
  const { error } = spawnSync(process.execPath, words, {
    cwd: root,
    stdio: 'inherit',
    timeout: longestPart,
    env: {
      ...process.env,
      [tallyVariable]: tallyFile,
      TEST_SEED: seed,
      ...(isLong ? { E2E_LONG: '1' } : {}),
    },
  });
  const tally = sumTallies(readTallies(tallyFile), 1);
  const broken = tally.failed > 0 && tally.failures.length === 0;
  const message = error ? error.message : 'the run ended without a result';
  return {
    suite,
    commit: commitOfNow(),
    at: new Date().toISOString().slice(0, 16).replace('T', ' '),
    seed,
    seconds: Math.round((Date.now() - started) / 1000),
    tally: broken ? { ...tally, failures: [{ test: 'the whole suite', message }] } : tally,
  };
}

const asked = process.argv.slice(2);
const stranger = asked.find((suite) => !known.includes(suite));
if (stranger !== undefined) {
  console.error(`Expected suites of the night (${known.join(', ')}); found "${stranger}".`);
  process.exit(2);
}
mkdirSync(path.dirname(tallyFile), { recursive: true });
const seed = process.env['TEST_SEED'] ?? String(Date.now() % 1_000_000);
buildForNight();
const runs: SuiteRun[] = [];
for (const suite of asked.length > 0 ? asked : known) {
  runs.push(runSuite(suite, seed));
  writeFileSync(report, reportOf(runs, existsSync(report) ? readFileSync(report, 'utf8') : ''));
}
const { passed, failed } = sumTallies(runs.map(({ tally }) => tally));
console.log(`zhike nightly: ${passed} passed, ${failed} failed; see docs/test-report.md`);
process.exitCode = failed === 0 ? 0 : 1;
