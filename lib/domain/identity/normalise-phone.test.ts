import { describe, expect, it } from 'vitest';
import { normalisePhone } from './normalise-phone.ts';

describe('a phone number', () => {
  it.each([
    ['138 0013 8000', '+8613800138000'],
    ['13800138000', '+8613800138000'],
    ['138-0013-8000', '+8613800138000'],
    ['8613800138000', '+8613800138000'],
    ['+86 138 0013 8000', '+8613800138000'],
    ['0086 13800138000', '+8613800138000'],
    ['１３８００１３８０００', '+8613800138000'],
    ['tel:+34612345678', '+34612345678'],
    ['+44 7700 900123', '+447700900123'],
    ['00447700900123', '+447700900123'],
    ['021-5555 0000', '02155550000'],
    ['612 345 678', '612345678'],
    ['+1 380 013 8000', '+13800138000'],
  ])('%s is kept as %s', (written, kept) => {
    expect(normalisePhone(written)).toBe(kept);
  });

  it.each(['', 'abc', '12', '1234567890123456'])('%s is none', (written) => {
    expect(normalisePhone(written)).toBeNull();
  });

  it('without a plus takes the country it is given', () => {
    expect(normalisePhone('612 345 678', 'ES')).toBe('+34612345678');
    expect(normalisePhone('021 5555 0000', 'CN')).toBe('+862155550000');
  });
});
