import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvRow, escapeCell, unescapeCell } from './escape-cell.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);

describe('a cell of an exported table', () => {
  it.each([
    ['=HYPERLINK("http://x")', '\'=HYPERLINK("http://x")'],
    ['+8613800001111', "'+8613800001111"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['\r=1', "'\r=1"],
    ['  =1', "'  =1"],
    ['＝1+1', "'＝1+1"],
    ['＋86', "'＋86"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ["'=1", "''=1"],
    ['王小明', '王小明'],
    ["O'Neil", "O'Neil"],
    ["'quoted", "'quoted"],
    ['a=b', 'a=b'],
    ['', ''],
  ])('%j is written %j', (text, cell) => {
    expect(escapeCell(text)).toBe(cell);
    expect(unescapeCell(cell)).toBe(text);
  });

  it('never begins what a spreadsheet runs, and comes back as it was', () => {
    const unit = fc.oneof(
      fc.constantFrom(...Array.from('=+-@\t\r\n ＝＋－＠\'"a,1\u00a0\ufeff')),
      fc.string({ maxLength: 1 }),
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        const cell = escapeCell(text);
        expect(cell.trim()).not.toMatch(/^[=+\-@＝＋－＠]/);
        expect(cell).not.toMatch(/^[\t\r\n]/);
        expect(unescapeCell(cell)).toBe(text);
      }),
      { seed, numRuns: 20_000 },
    );
  });

  it('is quoted where it holds a comma, a quote or a line break', () => {
    expect(csvRow(['a', 'b,c', 'd"e', 'f\ng', '=1'])).toBe('a,"b,c","d""e","f\ng",\'=1');
  });
});
