import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sharesOf } from './shares.ts';

describe('shares of segments', () => {
  it('sum to 100 percent where plain rounding would not', () => {
    const shares = sharesOf(
      new Map([
        ['a', 1],
        ['b', 1],
        ['c', 1],
      ]),
    );
    expect([...shares.values()]).toEqual([334, 333, 333]);
  });

  it('gives what is left to the largest remainder', () => {
    expect([
      ...sharesOf(
        new Map([
          ['a', 5],
          ['b', 1],
          ['c', 1],
        ]),
      ).values(),
    ]).toEqual([714, 143, 143]);
  });

  it('has none without customers', () => {
    expect(sharesOf(new Map([['a', 0]]))).toEqual(new Map());
  });
});

test('whatever the counts, the shares sum to 100 percent and none is a percent off', () => {
  const seed = Number(process.env['TEST_SEED'] ?? Date.now());
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), (counts) => {
      const whole = counts.reduce((sum, count) => sum + count, 0);
      fc.pre(whole > 0);
      const shares = [...sharesOf(new Map(counts.map((count, at) => [at, count]))).values()];
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000);
      for (const [at, share] of shares.entries()) {
        expect(Math.abs(share - ((counts[at] ?? 0) * 1000) / whole)).toBeLessThan(1);
      }
    }),
    { seed },
  );
});
