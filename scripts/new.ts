import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { BadRequest } from './new/scaffold.ts';
import { writeScaffold } from './new/write-scaffold.ts';

/** `npm run new site|record|message|segment|trigger <id>`: the files, a failing test and the registry line. */
const root = path.resolve(import.meta.dirname, '..');
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

/** Where a line breaks depends on how long the id is; the formatter knows. */
function format(paths: readonly string[]): void {
  const biome = path.join(root, 'node_modules/@biomejs/biome/bin/biome');
  const code = paths.filter((each) => each.endsWith('.ts'));
  const words = [biome, 'check', '--write', '--reporter=summary', ...code];
  const { status, stderr } = spawnSync(process.execPath, words, { cwd: root, encoding: 'utf8' });
  if (status !== 0) console.error(`The formatter refused the new files:\n${stderr}`);
}

try {
  const { paths, next } = writeScaffold(root, process.argv.slice(2), today);
  format(paths);
  console.log(`Written:\n${paths.map((each) => `  ${each}`).join('\n')}`);
  console.log(`Next:\n${next.map((each) => `  - ${each}`).join('\n')}`);
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
