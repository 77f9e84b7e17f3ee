import { describe, expect, it } from 'vitest';
import { isBehind } from './behind.ts';

/** The answers to one look after another. */
function look(...looks: [id: string, name: string][]): boolean[] {
  const memory = new Map<string, string>();
  return looks.map(([id, name]) => isBehind(memory, id, name));
}

describe('a name under an address that changes first', () => {
  it('is believed at the first look and while the address stays', () => {
    expect(look(['1', 'Ana'], ['1', 'Ana'], ['1', 'Ana M.'])).toEqual([false, false, false]);
  });

  it('is that of the conversation before until it changes too', () => {
    expect(look(['1', 'Ana'], ['2', 'Ana'], ['2', 'Ana'], ['2', 'Bo'])).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('is believed after a while, as two people can bear one name', () => {
    const again = Array.from({ length: 12 }, (): [string, string] => ['2', 'Ana']);
    const looks = look(['1', 'Ana'], ...again);
    expect(looks.filter(Boolean)).toHaveLength(8);
    expect(looks.at(-1)).toBe(false);
  });
});
