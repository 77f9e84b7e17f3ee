import { BadInput } from './lab/bad-input.ts';
import { verbs } from './lab/verbs.ts';

const manual = 'docs/lab.md';
const usages = verbs.map(({ usage }) => usage);

/** `npm run -s lab -- VERB …`: one JSON document on stdout, or one error on stderr and exit 2. */
async function run(words: readonly string[]): Promise<void> {
  const [name, ...rest] = words;
  if (name === '--help') return print({ verbs: usages, more: manual });
  const verb = verbs.find((known) => known.name === name);
  if (!verb) {
    const found = name === undefined ? 'none' : JSON.stringify(name);
    const known = usages.map((usage) => `\n  ${usage}`).join('');
    throw new BadInput(
      'unknown-verb',
      `Expected a verb, found ${found}. There are:${known}\nMore in ${manual}.`,
    );
  }
  print(await verb.run(rest));
}

function print(answer: unknown): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function report(error: unknown): void {
  const code = error instanceof BadInput ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${JSON.stringify({ error: { code, message } })}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}

await run(process.argv.slice(2)).catch(report);
