import { describe, expect, it } from 'vitest';
import { keepAddress } from './keep-address.ts';

describe('the address that is kept', () => {
  it('is none: the editor frame cannot be opened by itself, and its address holds a key', () => {
    expect(keepAddress()).toBeNull();
  });
});
