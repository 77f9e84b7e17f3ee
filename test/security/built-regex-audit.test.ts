import { check } from 'recheck';
import { afterAll, describe, expect, it } from 'vitest';

type Built = { source: string; flags: string };
const built: Built[] = [];
const Plain = globalThis.RegExp;

/** Notes every expression that a module puts together while it loads; literals do not come here. */
class NotedRegExp extends Plain {
  constructor(pattern: string | RegExp, flags?: string) {
    super(pattern, flags);
    if (typeof pattern === 'string') built.push({ source: this.source, flags: this.flags });
  }
}

async function loadNoting(): Promise<void> {
  globalThis.RegExp = NotedRegExp as unknown as typeof Plain; // a class cannot be called without new; no module here does
  try {
    await import('../../lib/domain/calendar/read-birthday.ts');
    await import('../../lib/domain/followups/parse-repeat.ts');
    await import('../../lib/domain/followups/parse-when.ts');
    await import('../../lib/domain/identity/match-sighting.ts');
    await import('../../lib/domain/imports/customer-rows.ts');
    await import('../../lib/domain/imports/detect-columns.ts');
  } finally {
    globalThis.RegExp = Plain;
  }
}

afterAll(() => {
  globalThis.RegExp = Plain;
});

describe('expressions that the domain puts together', () => {
  it('are none that a hostile text can make slow', async () => {
    await loadNoting();
    const own = built.filter(
      ({ source }) => /\p{Script=Han}|Script=Han|\?<year>/u.test(source) && !source.includes('²'),
    ); // the ones with ² come from a library's tables
    expect(own.length).toBeGreaterThan(40);
    const slow: string[] = [];
    for (const { source, flags } of own) {
      const result = await check(source, flags.replace(/[dg]/g, ''), { timeout: 10_000 });
      if (result.status === 'vulnerable') slow.push(`${result.complexity.summary}: ${source}`);
    }
    expect(slow).toEqual([]);
  }, 240_000);
});
