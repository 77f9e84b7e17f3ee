import { describe, expect, it } from 'vitest';
import { keepAddress } from './keep-address.ts';

describe('the address that is kept', () => {
  it.each([
    [
      'https://docs.google.com/spreadsheets/d/1Own_Made/edit?usp=sharing&resourcekey=0-abc#gid=42',
      'https://docs.google.com/spreadsheets/d/1Own_Made/edit#gid=42',
    ],
    [
      'https://docs.google.com/spreadsheets/u/1/d/1Own_Made/edit',
      'https://docs.google.com/spreadsheets/d/1Own_Made/edit',
    ],
    ['https://docs.google.com/document/d/1Own_Made/edit', null],
  ])('%s', (address, kept) => {
    expect(keepAddress(new URL(address))).toBe(kept);
  });
});
