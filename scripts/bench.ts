import { benches, isBenchName } from './bench/benches.ts';
import { showResult } from './bench/show-result.ts';

/** `npm run bench -- NAME [--json]`: a table for people, and with --json one JSON line at the end. */
const words = process.argv.slice(2);
const [name = '', ...rest] = words.filter((word) => word !== '--json');

if (!isBenchName(name) || rest.length > 0) {
  const known = Object.keys(benches).join('|');
  console.error(`Expected: npm run bench -- ${known} [--json]. Found: "${words.join(' ')}".`);
  process.exitCode = 2;
} else {
  const { run } = await benches[name]();
  const result = await run();
  console.log(showResult(result));
  if (words.includes('--json')) console.log(JSON.stringify(result));
}
