import { describe, expect, it } from 'vitest';
import { build } from '../../../test/builders.ts';
import type { ScriptUse } from '../records/script-use.ts';
import { outcomeOf, successByScript, successRate } from './success.ts';

const hour = 3_600_000;
const windows = { replyMs: 48 * hour, orderMs: 7 * 24 * hour };
const used = '2026-11-01T00:00:00.000Z';
const after = (hours: number) => new Date(Date.parse(used) + hours * hour).toISOString();
const scriptId = build('script').id;

function use(more: Partial<ScriptUse>, seed = 1): ScriptUse {
  const base = { scriptId, at: used, segment: '', outcome: 'none', outcomeAt: null } as const;
  return build('scriptUse', { ...base, ...more }, seed);
}

describe('what a use earned', () => {
  it.each([
    ['nothing at all', [], [], 'none', null],
    ['a reply at its last moment', [48], [], 'reply', 48],
    ['a reply too late', [48.001], [], 'none', null],
    ['a reply in the same second', [0], [], 'none', null],
    ['an order at its last moment', [], [168], 'order', 168],
    ['an order too late', [], [168.001], 'none', null],
    ['an order after a reply', [1], [30], 'order', 30],
    ['the first of two replies', [9, 3], [], 'reply', 3],
  ])('is told: %s', (_, replies, orders, outcome, at) => {
    const moments = { replies: replies.map(after), orders: orders.map(after) };
    expect(outcomeOf(used, moments, windows)).toEqual({
      outcome,
      outcomeAt: at === null ? null : after(at),
    });
  });
});

describe('the success of a script', () => {
  const late = Date.parse(after(1_000));
  const rate = (uses: ScriptUse[], segment = '') =>
    successRate(successByScript(uses, late, windows).get(scriptId), segment);

  it('is one half before any use', () => {
    expect(successRate(undefined, 'loyal')).toBe(0.5);
  });

  it('is smoothed: one success of one use is two thirds, one failure one third', () => {
    expect(rate([use({ outcome: 'reply' })])).toBeCloseTo((1 + 2 * (2 / 3)) / 3);
    expect(rate([use({ outcome: 'reply' })], 'loyal')).toBeCloseTo(2 / 3);
    expect(rate([use({})], 'loyal')).toBeCloseTo(1 / 3);
  });

  it('is told by segment once the segment has uses of its own', () => {
    const good = [1, 2, 3].map((seed) => use({ outcome: 'order', segment: 'loyal' }, seed));
    const bad = [4, 5, 6].map((seed) => use({ segment: 'lost' }, seed));
    expect(rate([...good, ...bad], 'loyal')).toBeCloseTo(0.8);
    expect(rate([...good, ...bad], 'lost')).toBeCloseTo(0.2);
    expect(rate([...good, ...bad], 'growing')).toBeCloseTo(0.5);
  });

  it('waits until a use can be judged', () => {
    const soon = Date.parse(after(47));
    expect(successByScript([use({})], soon, windows).size).toBe(0);
    expect(successByScript([use({ outcome: 'reply' })], soon, windows).size).toBe(1);
  });

  it('counts the steps of one talk once, and the talk as won when any step was', () => {
    const { customerId } = use({});
    const steps = [
      use({ customerId, step: 0 }, 1),
      use({ customerId, step: 1, at: after(1), outcome: 'reply' }, 2),
    ];
    const counted = successByScript(steps, late, windows).get(scriptId);
    expect(counted?.all).toEqual({ uses: 1, earned: 1 });
  });

  it('forgets uses that were taken back', () => {
    expect(successByScript([use({ deletedAt: used })], late, windows).size).toBe(0);
  });
});
