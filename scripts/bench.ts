import { overLimit } from './bench/bench-result.ts';
import { benches, isBenchName } from './bench/benches.ts';
import { showResult } from './bench/show-result.ts';

/**
 * `npm run bench -- NAME [--seconds N] [--json]`: a table for people, and with --json one JSON line at
 * the end. `--seconds` shortens the long runs of `detect` for a quick look.
 */
const words = process.argv.slice(2);
const secondsAt = words.indexOf('--seconds');
const seconds = secondsAt < 0 ? undefined : Number(words[secondsAt + 1]);
const isLength = seconds === undefined || (Number.isFinite(seconds) && seconds > 0);
const [name = '', ...rest] = words
  .filter((_, at) => secondsAt < 0 || (at !== secondsAt && at !== secondsAt + 1))
  .filter((word) => word !== '--json');

if (!isBenchName(name) || rest.length > 0 || !isLength) {
  const known = Object.keys(benches).join('|');
  const found = words.join(' ');
  console.error(`Expected: npm run bench -- ${known} [--seconds N] [--json]. Found: "${found}".`);
  process.exitCode = 2;
} else {
  const { run } = await benches[name]();
  const result = await run(seconds === undefined ? {} : { seconds });
  console.log(showResult(result));
  const over = overLimit(result);
  if (over.length > 0) {
    console.error(`Over the limit: ${over.map(({ what }) => what).join('; ')}.`);
    process.exitCode = 1;
  }
  if (words.includes('--json')) console.log(JSON.stringify(result));
}
