import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatClock, parseClock, receiveClock, tickClock } from './hlc.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const wallTimes = fc.array(fc.integer({ min: 0, max: 2 ** 45 }), { minLength: 1, maxLength: 50 });
const clocks = fc.record({
  ms: fc.integer({ min: 0, max: 2 ** 45 }),
  counter: fc.integer({ min: 0, max: 0xffff }),
  node: fc.stringMatching(/^[0-9a-f]{8}$/),
});

describe('hybrid clock', () => {
  test('every tick is later as text, however the wall clock jumps', () => {
    fc.assert(
      fc.property(clocks, wallTimes, (start, times) => {
        let last = start;
        for (const now of times) {
          const next = tickClock(last, now);
          expect(formatClock(next) > formatClock(last)).toBe(true);
          expect(next.ms).toBeGreaterThanOrEqual(Math.min(now, next.ms));
          last = next;
        }
      }),
      { seed },
    );
  });

  test('text order is the order of time, then counter, then node', () => {
    fc.assert(
      fc.property(clocks, clocks, (a, b) => {
        const byParts = a.ms - b.ms || a.counter - b.counter || (a.node < b.node ? -1 : 1);
        fc.pre(formatClock(a) !== formatClock(b));
        expect(formatClock(a) < formatClock(b)).toBe(byParts < 0);
      }),
      { seed },
    );
  });

  test('text and state are the same clock', () => {
    fc.assert(
      fc.property(clocks, (clock) => {
        expect(parseClock(formatClock(clock))).toEqual(clock);
      }),
      { seed },
    );
  });

  test('after seeing another clock the next tick is later than both', () => {
    fc.assert(
      fc.property(clocks, clocks, fc.integer({ min: 0, max: 2 ** 45 }), (own, other, now) => {
        const next = formatClock(tickClock(receiveClock(own, formatClock(other)), now));
        expect(next > formatClock(own)).toBe(true);
        expect(next.slice(0, 17) > formatClock(other).slice(0, 17)).toBe(true);
      }),
      { seed },
    );
  });

  test('boundaries: a full counter moves on by a millisecond, and text that is no clock is refused', () => {
    const full = { ms: 5, counter: 0xffff, node: '00000001' };
    expect(tickClock(full, 5)).toEqual({ ms: 6, counter: 0, node: '00000001' });
    for (const text of ['', 'x', '000000000005-0000', '00000000000G-0000-00000001']) {
      expect(() => parseClock(text)).toThrow(RangeError);
    }
  });
});
