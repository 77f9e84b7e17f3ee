import { describe, expect, it } from 'vitest';
import { seenCell } from '../../../test/seen-cell.ts';
import type { Sighting } from '../sighting.ts';
import { placeOfCell, placeOfSighting } from './cell-place.ts';

describe('the place of a cell', () => {
  it.each([
    ['C7', { line: 7, column: 'C' }],
    ['$C$7', { line: 7, column: 'C' }],
    ['AB1048576', { line: 1_048_576, column: 'AB' }],
    ['A7:D7', { line: 7, column: null }],
    ['7:7', { line: 7, column: null }],
    ['A7:D9', null],
    ['7:9', null],
    ['A:D', null],
    ['A7:B7:C7', null],
    ['客户', null],
    ['A0', null],
    ['', null],
  ])('%s', (address, place) => {
    expect(placeOfCell(address)).toEqual(place);
  });
});

describe('the place that a sighting is about', () => {
  it('is its sheet and its cell', () => {
    expect(placeOfSighting(seenCell('C7', '鲁梦'))).toEqual({
      sheet: 'doc/1',
      line: 7,
      column: 'C',
    });
  });

  it.each<[string, Partial<Sighting>]>([
    ['a page that is no sheet', { kind: 'page' }],
    ['a row that has no cell', { sessionKey: 'row:1' }],
    ['a sighting without a key', { sessionKey: null }],
    ['a sheet without a name', { sessionKey: '!C7' }],
  ])('is none in %s', (_, change) => {
    expect(placeOfSighting({ ...seenCell('C7', '鲁梦'), ...change })).toBeNull();
  });
});
