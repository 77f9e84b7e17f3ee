import path from 'node:path';
import { BadRequest } from './new/scaffold.ts';
import { writeScaffold } from './new/write-scaffold.ts';

/** `npm run new site|record|message <id>`: the files, a failing test and the registry line. */
const root = path.resolve(import.meta.dirname, '..');
const now = new Date();
const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()]
  .map((part) => String(part).padStart(2, '0'))
  .join('-');

try {
  const { paths, next } = writeScaffold(root, process.argv.slice(2), today);
  console.log(`Written:\n${paths.map((each) => `  ${each}`).join('\n')}`);
  console.log(`Next:\n${next.map((each) => `  - ${each}`).join('\n')}`);
} catch (error) {
  if (!(error instanceof BadRequest)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
