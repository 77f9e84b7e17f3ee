import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Every guard of the house, in the order of how fast it answers. */
const guards: readonly (readonly [name: string, command: string, ...parts: string[]])[] = [
  ['format', 'biome', 'ci', '--reporter=summary', '.'],
  ['types', 'tsc', '--noEmit'],
  ['lint', 'oxlint', '--type-aware', '--quiet', '.'],
  ['floors', 'depcruise', 'lib', 'components', 'entrypoints'],
  ['unused', 'knip', '--no-progress'],
  ['tests', 'vitest', 'run', '--reporter=default', '--reporter=./scripts/tests/tally-reporter.ts'],
];

function run(command: string, parts: readonly string[]): number {
  // On Windows the tools are .cmd files, which only a shell can start.
  const isWindows = process.platform === 'win32';
  const result = spawnSync(command, [...parts], { stdio: 'inherit', shell: isWindows });
  return result.status ?? 1;
}

if (!existsSync('.wxt/tsconfig.json') && run('wxt', ['prepare']) !== 0) process.exit(1);
const failed: string[] = [];
for (const [name, command, ...parts] of guards) {
  const started = Date.now();
  const status = run(command, parts);
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`${status === 0 ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (status !== 0) failed.push(name);
}
if (failed.length > 0) {
  console.error(`check failed: ${failed.join(', ')}`);
  process.exit(1);
}
