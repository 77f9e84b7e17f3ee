import { describe, expect, it } from 'vitest';
import { keepAddress } from './keep-address.ts';

describe('the address that is kept', () => {
  it.each([
    [
      'https://airtable.com/appOwn/tblOwn/viwOwn/recOwn?blocks=hide',
      'https://airtable.com/appOwn/tblOwn/viwOwn/recOwn',
    ],
    ['https://airtable.com/appOwn/shrSecretShare', 'https://airtable.com/appOwn'],
    ['https://airtable.com/shrSecretShare', null],
  ])('%s', (address, kept) => {
    expect(keepAddress(new URL(address))).toBe(kept);
  });
});
