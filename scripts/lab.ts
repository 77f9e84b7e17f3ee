import { BadInput } from './lab/bad-input.ts';
import { verbs } from './lab/verbs.ts';

/** `npm run -s lab -- VERB …`: one JSON document on stdout, or one error on stderr and exit 2. */
async function run(words: readonly string[]): Promise<void> {
  const [name, ...rest] = words;
  const verb = verbs.find((known) => known.name === name);
  if (!verb) {
    const known = verbs.map((each) => each.name).join(', ');
    throw new BadInput(
      'unknown-verb',
      `Expected a verb (${known}), found ${JSON.stringify(name ?? '')}.`,
    );
  }
  const answer = await verb.run(rest);
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

function report(error: unknown): void {
  const code = error instanceof BadInput ? error.code : 'internal';
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${JSON.stringify({ error: { code, message } })}\n`);
  process.exitCode = error instanceof BadInput ? 2 : 1;
}

await run(process.argv.slice(2)).catch(report);
