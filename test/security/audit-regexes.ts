import { check } from 'recheck';
import { cappedRegexes } from './regex-capped.table.ts';
import type { RegexLiteral } from './regex-literals.ts';

/** Those of the literals that a hostile text can make slow, with how slow; the undecided are told. */
export async function slowOnes(literals: readonly RegexLiteral[]): Promise<string[]> {
  const slow: string[] = [];
  const unknown: string[] = [];
  for (const { source, flags, file } of literals) {
    const result = await check(source, flags.replace(/[dg]/g, ''), {
      timeout: 10_000,
      checker: 'auto',
    });
    const name = `${file} /${source}/${flags}`;
    const isCapped = cappedRegexes.some(
      (entry) => entry.file === file && source.startsWith(entry.start),
    );
    if (result.status === 'vulnerable' && !isCapped)
      slow.push(`${name}: ${result.complexity.summary}`);
    if (result.status === 'unknown') unknown.push(`${name}: ${result.error.kind}`);
  }
  if (unknown.length > 0)
    process.stdout.write(`not decided by the checker:\n${unknown.join('\n')}\n`);
  return slow;
}
