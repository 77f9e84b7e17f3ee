import { check } from 'recheck';
import { describe, expect, it } from 'vitest';
import { regexesBuiltBy } from './built-regexes.ts';

async function loadDomain(): Promise<void> {
  await import('../../lib/domain/calendar/read-birthday.ts');
  await import('../../lib/domain/followups/parse-repeat.ts');
  await import('../../lib/domain/followups/parse-when.ts');
  await import('../../lib/domain/identity/match-sighting.ts');
  await import('../../lib/domain/imports/customer-rows.ts');
  await import('../../lib/domain/imports/detect-columns.ts');
}

describe('expressions that the domain puts together', () => {
  it('are none that a hostile text can make slow', async () => {
    const built = await regexesBuiltBy(loadDomain);
    expect(built.length).toBeGreaterThan(40);
    const slow: string[] = [];
    for (const { source, flags } of built) {
      const result = await check(source, flags.replace(/[dg]/g, ''), { timeout: 10_000 });
      if (result.status === 'vulnerable') slow.push(`${result.complexity.summary}: ${source}`);
    }
    expect(slow).toEqual([]);
  }, 240_000);
});
