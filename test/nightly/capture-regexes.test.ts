import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { slowOnes } from '../security/audit-regexes.ts';
import { regexesBuiltBy } from '../security/built-regexes.ts';
import { type RegexLiteral, regexLiterals } from '../security/regex-literals.ts';

const literals = regexLiterals(['lib/domain/capture']);

/** A text is read no further than this, so a pattern with bounded repeats cannot meet a worse one. */
const longestText = 8_000;
/** Milliseconds; a machine that is busy may take some more than usual. */
const limit = 100;

/** How long the pattern takes for the worst text that the checker knows, cut to what is read. */
async function worstTime({ source, flags }: RegexLiteral): Promise<number> {
  const result = await check(source, flags.replace(/[dg]/g, ''), { timeout: 10_000 });
  if (result.status !== 'vulnerable') return 0;
  const { pumps, suffix } = result.attack;
  const fixed = pumps.map(({ prefix }) => prefix).join('').length + suffix.length;
  const times = Math.floor((longestText - fixed) / pumps.map(({ pump }) => pump).join('').length);
  const text = pumps.map(({ prefix, pump }) => prefix + pump.repeat(times)).join('') + suffix;
  const pattern = new RegExp(source, flags.includes('g') ? flags : `${flags}g`);
  const start = performance.now();
  for (const match of text.matchAll(pattern)) if (match.index > longestText) break;
  return performance.now() - start;
}

describe('the regular expressions that read facts out of a text', () => {
  it(`are none that a hostile text can make slow (${literals.length} literals)`, async () => {
    expect(literals.length).toBeGreaterThan(100);
    expect(await slowOnes(literals)).toEqual([]);
  }, 500_000);

  it('take no hostile text long where they are put together', async () => {
    const built = await regexesBuiltBy(() => import('../../lib/domain/capture/capture.ts'));
    expect(built.length).toBeGreaterThan(100);
    const slow: string[] = [];
    for (const regex of built) {
      const time = await worstTime(regex);
      if (time > limit) slow.push(`${regex.file} /${regex.source}/: ${Math.round(time)} ms`);
    }
    expect(slow).toEqual([]);
  }, 900_000);
});
