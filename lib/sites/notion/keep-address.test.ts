import { describe, expect, it } from 'vitest';
import { keepAddress } from './keep-address.ts';

describe('the address that is kept', () => {
  it.each([
    [
      'https://www.notion.so/studio/Customers-0123456789abcdef0123456789abcdef?v=1&p=fedcba9876543210fedcba9876543210&pm=s',
      'https://www.notion.so/0123456789abcdef0123456789abcdef?p=fedcba9876543210fedcba9876543210',
    ],
    ['https://www.notion.so/login', null],
  ])('%s', (address, kept) => {
    expect(keepAddress(new URL(address))).toBe(kept);
  });
});
