import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { slowOnes } from './audit-regexes.ts';
import { cappedRegexes } from './regex-capped.table.ts';
import { regexLiterals } from './regex-literals.ts';

/** Those of what is read out of a text are many; they are checked at night. */
const literals = regexLiterals(['lib/sites', 'lib/domain']).filter(
  ({ file }) => !file.includes('/capture/'),
);

describe('the regular expressions that meet text from pages', () => {
  it('show a planted catastrophic one, so that the audit can fail', async () => {
    const { status } = await check('^(\\d+)+$', '');
    expect(status).toBe('vulnerable');
  }, 60_000);

  it(`are none that a hostile text can make slow (${literals.length} literals)`, async () => {
    expect(await slowOnes(literals)).toEqual([]);
  }, 240_000);

  it('are all where the list of capped ones says', () => {
    const gone = cappedRegexes.filter(
      ({ file, start }) =>
        !literals.some((literal) => literal.file === file && literal.source.startsWith(start)),
    );
    expect(gone).toEqual([]);
  });
});
