import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { cappedRegexes } from './regex-capped.table.ts';
import { regexLiterals } from './regex-literals.ts';

const literals = regexLiterals(['lib/sites', 'lib/domain']);

describe('the regular expressions that meet text from pages', () => {
  it('show a planted catastrophic one, so that the audit can fail', async () => {
    const { status } = await check('^(\\d+)+$', '');
    expect(status).toBe('vulnerable');
  }, 60_000);

  it(`are none that a hostile text can make slow (${literals.length} literals)`, async () => {
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
    expect(slow).toEqual([]);
  }, 240_000);

  it('are all where the list of capped ones says', () => {
    const gone = cappedRegexes.filter(
      ({ file, start }) =>
        !literals.some((literal) => literal.file === file && literal.source.startsWith(start)),
    );
    expect(gone).toEqual([]);
  });
});
