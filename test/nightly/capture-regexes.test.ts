import { describe, expect, it } from 'vitest';
import { slowOnes } from '../security/audit-regexes.ts';
import { regexesBuiltBy } from '../security/built-regexes.ts';
import { regexLiterals } from '../security/regex-literals.ts';

const literals = regexLiterals(['lib/domain/capture']);

describe('the regular expressions that read facts out of a text', () => {
  it(`are none that a hostile text can make slow (${literals.length} literals)`, async () => {
    expect(literals.length).toBeGreaterThan(100);
    expect(await slowOnes(literals)).toEqual([]);
  }, 500_000);

  it('are none that a hostile text can make slow where they are put together', async () => {
    const built = await regexesBuiltBy(() => import('../../lib/domain/capture/capture.ts'));
    expect(built.length).toBeGreaterThan(100);
    expect(await slowOnes(built)).toEqual([]);
  }, 900_000);
});
