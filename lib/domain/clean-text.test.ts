import { array, assert, constantFrom, integer, oneof, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLines, cleanText } from './clean-text.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now());
const control = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/u;
const nasty = constantFrom(
  '\u202E',
  '\u200D',
  '\u200B',
  '\u2066',
  '\u0000',
  '\u009B',
  '\uFEFF',
  '\u00AD',
  '\r',
  '\n',
  '\t',
  '👩',
  '\u200D',
  '👧',
  '🏽',
  '\uFE0F',
  'é',
  'e\u0301',
  '가',
  '\u1100\u1161',
  '\uD83D',
  ' ',
  '张',
);
const anyText = oneof(
  string({ unit: 'binary', maxLength: 60 }),
  array(nasty, { maxLength: 40 }).map((parts) => parts.join('')),
);

describe('text from a page', () => {
  it('cleaned twice is the same as cleaned once', () => {
    assert(
      property(anyText, integer({ min: 1, max: 40 }), (text, cap) => {
        const once = cleanText(text, cap);
        expect(cleanText(once, cap)).toBe(once);
        const lines = cleanLines(text, cap);
        expect(cleanLines(lines, cap)).toBe(lines);
      }),
      { numRuns: 5_000, seed },
    );
  });

  it('holds no control, direction or zero-width character afterwards, and keeps its cap', () => {
    assert(
      property(anyText, integer({ min: 1, max: 40 }), (text, cap) => {
        const clean = cleanText(text, cap);
        expect(control.test(clean)).toBe(false);
        expect(clean.length).toBeLessThanOrEqual(cap);
        expect(clean.isWellFormed()).toBe(true);
      }),
      { numRuns: 5_000, seed },
    );
  });

  it.each([
    ['a name with a direction override', '张三\u202Egnp.exe', '张三gnp.exe'],
    ['a name with zero-width spaces', '王\u200B小\uFEFF明', '王小明'],
    ['no-break spaces', '\u00A0Ana\u00A0 Ruiz ', 'Ana Ruiz'],
    ['a decomposed letter', 'Jose\u0301', 'José'],
    ['a family emoji, which needs its joiners', '👩\u200D👧 妈妈', '👩\u200D👧 妈妈'],
    ['line breaks', '周\r\n以宁', '周 以宁'],
    ['nothing but controls', '\u0000\u200E', ''],
  ])('reads %s', (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it('of 10 MB is cut without being read to its end', () => {
    expect(cleanText('名'.repeat(5_000_000))).toHaveLength(200);
  });

  it('keeps its lines where lines are wanted, without blank ones', () => {
    expect(cleanLines(' 你好 \r\n\n\u200B\n 再见\u202E')).toBe('你好\n再见');
  });
});
