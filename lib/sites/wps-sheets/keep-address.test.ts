import { describe, expect, it } from 'vitest';
import { keepAddress } from './keep-address.ts';

describe('the address that is kept', () => {
  it.each([
    ['https://www.kdocs.cn/l/own123?from=docs&openfrom=x', 'https://www.kdocs.cn/l/own123'],
    ['https://www.kdocs.cn/latest', null],
  ])('%s', (address, kept) => {
    expect(keepAddress(new URL(address))).toBe(kept);
  });
});
