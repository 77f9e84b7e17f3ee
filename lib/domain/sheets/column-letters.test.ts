import { describe, expect, it } from 'vitest';
import { columnLetters, columnNumber, isColumnLetters, isLetterHeader } from './column-letters.ts';

describe('letters of columns', () => {
  it.each([
    ['A', 0],
    ['Z', 25],
    ['AA', 26],
    ['AZ', 51],
    ['BA', 52],
    ['ZZ', 701],
    ['AAA', 702],
    ['ZZZ', 18_277],
  ])('%s is column %i, and back', (letters, number) => {
    expect(columnNumber(letters)).toBe(number);
    expect(columnLetters(number)).toBe(letters);
  });

  it('come back for every column there can be', () => {
    for (let number = 0; number <= 18_277; number += 1) {
      expect(columnNumber(columnLetters(number))).toBe(number);
    }
  });

  it.each(['', 'a', 'A1', 'ABCD', 'Ä', '姓名', 'constructor'])('"%s" is none', (text) => {
    expect(isColumnLetters(text)).toBe(false);
    expect(() => columnNumber(text)).toThrow('expected one to three letters');
  });

  it.each([-1, 1.5, 18_278, Number.NaN])('%d is the place of none', (number) => {
    expect(() => columnLetters(number)).toThrow('expected the place of a column');
  });
});

describe('a header of letters', () => {
  it.each([
    [['A', 'B', 'C'], true],
    [['Y', 'Z', 'AA'], true],
    [['C'], true],
    [['A', 'C'], false],
    [['B', 'A'], false],
    [['A', ''], false],
    [['姓名'], false],
    [['ZZZ', 'A'], false],
    [[], false],
  ])('%j: %s', (header, is) => {
    expect(isLetterHeader(header)).toBe(is);
  });
});
