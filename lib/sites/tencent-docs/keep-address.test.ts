import { describe, expect, it } from 'vitest';
import { keepAddress } from './keep-address.ts';

describe('the address that is kept', () => {
  it.each([
    [
      'https://docs.qq.com/sheet/DOwnMade?tab=BB08J2&u=abc&nlc=1',
      'https://docs.qq.com/sheet/DOwnMade?tab=BB08J2',
    ],
    ['https://docs.qq.com/sheet/DOwnMade', 'https://docs.qq.com/sheet/DOwnMade'],
    ['https://docs.qq.com/desktop', null],
  ])('%s', (address, kept) => {
    expect(keepAddress(new URL(address))).toBe(kept);
  });
});
