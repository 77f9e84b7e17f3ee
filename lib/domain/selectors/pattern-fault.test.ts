import { describe, expect, it } from 'vitest';
import { patternFault } from './pattern-fault.ts';

describe('the pattern of a finder', () => {
  it.each([
    '^([^\\s@]{1,64}@[^\\s@]{1,190})$',
    '(?i)^(?:mailto:)?([^\\s@?]{1,64}@[^\\s@?]{1,190})',
    '[?&]seq=(\\d{1,20})',
    '^(\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?|\\d{1,7}:\\d{1,7})$',
    '发送给 (\\p{L}{1,40})',
    '^(ab){2}(c|d)$',
    '(?:^|[<(\\s,;"])([^\\s@<>(),;"]{1,64}@[^\\s@<>(),;"]{1,190})',
  ])('may be %s', (pattern) => {
    expect(patternFault(pattern)).toBeNull();
  });

  it.each([
    ['(', 'notAnExpression'],
    ['[z-a]', 'notAnExpression'],
    ['x'.repeat(301), 'tooLong'],
    ['(\\d+)', 'unbounded'],
    ['a*', 'unbounded'],
    ['a{2,}', 'unbounded'],
    ['(a|b)\\1', 'unknownPart'],
    ['(?=a)b', 'unknownPart'],
    ['(?!a)b', 'unknownPart'],
    ['(?<=a)b', 'unknownPart'],
    ['(?<!a)b', 'unknownPart'],
    ['(?<name>a)\\k<name>', 'unknownPart'],
    ['\\bword', 'unknownPart'],
    ['^(\\d{1,9}){1,9}$', 'nested'],
    ['^(a|b){1,20}$', 'nested'],
    ['a{1,999}', 'tooCostly'],
    ['([^a]{1,60}b?[^a]{1,60})', 'tooCostly'],
    ['(.{1,60}@.{1,60})', 'tooCostly'],
    ['([a-z]{1,60}@?[a-z]{1,60})', 'tooCostly'],
    ['(a{1,90})(a{1,90})', 'tooCostly'],
    ['^a{1,90}a{1,90}a{1,90}$', 'tooCostly'],
    ['^a|(b{1,90})(b{1,90})', 'tooCostly'],
  ])('may not be %s', (pattern, fault) => {
    expect(patternFault(pattern)).toBe(fault);
  });

  it('takes no time even on a text made against it', () => {
    const pattern = '^([^\\s@]{1,64}@[^\\s@]{1,190})$';
    const started = performance.now();
    new RegExp(pattern, 'u').test(`${'a@'.repeat(2_000)} `);
    expect(performance.now() - started).toBeLessThan(50);
  });
});
