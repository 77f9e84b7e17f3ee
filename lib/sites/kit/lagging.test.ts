import { describe, expect, it } from 'vitest';
import { isLagging, noteMove } from './lagging.ts';

/** Looks at a page whose address and parts change in this order. */
function looks(...seen: readonly (readonly [id: string | null, ...parts: string[]])[]): boolean[] {
  const memory = new Map<string, string>();
  return seen.map(([id, ...parts]) => isLagging(memory, id, parts));
}

describe('a page that draws its parts later than its address changes', () => {
  it('is lagging until each part has changed, in whichever order', () => {
    expect(
      looks(['a', 'Ana', 'hello'], ['b', 'Ana', 'hello'], ['b', 'Bo', 'hello'], ['b', 'Bo', 'hi']),
    ).toEqual([false, true, true, false]);
    expect(looks(['a', 'Ana', 'hello'], ['b', 'Ana', 'hi'], ['b', 'Bo', 'hi'])).toEqual([
      false,
      true,
      false,
    ]);
  });

  it('knows a part of something that was left before it was whole', () => {
    expect(
      looks(['a', 'Ana', 'hello'], ['b', 'Ana', 'hi'], ['c', 'Cy', 'hi'], ['c', 'Cy', 'hey']),
    ).toEqual([false, true, true, false]);
  });

  it('is not lagging while parts are missing, under one id, or without any', () => {
    expect(looks(['a', 'Ana', 'hello'], ['b', '', ''], ['b', 'Bo', ''])).toEqual([
      false,
      false,
      false,
    ]);
    expect(looks(['a', 'Ana', 'x'], ['a', 'Ana', 'x'])).toEqual([false, false]);
    expect(looks(['a', 'Ana', 'x'], [null, 'Ana', 'x'])).toEqual([false, false]);
  });

  it('waits for the name of a chat whose address changes first', () => {
    expect(looks(['1', 'Ana'], ['1', 'Ana M.'], ['2', 'Ana M.'], ['2', 'Bo'])).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it('believes a part that stays the same: two mails may have one subject', () => {
    const same = Array.from({ length: 10 }, () => ['b', 'News', 'second'] as const);
    expect(looks(['a', 'News', 'first'], ...same)).toEqual([
      false,
      ...Array.from({ length: 8 }, () => true),
      false,
      false,
    ]);
  });

  it('takes what stands there as the address changes for something of before', () => {
    const memory = new Map<string, string>();
    const look = (id: string, ...parts: string[]) => isLagging(memory, id, parts);
    expect(look('a', 'Ana', 'hello')).toBe(false);
    // b was left before anybody looked; its text stands there when c is opened.
    noteMove(memory);
    expect([look('c', 'Ana', 'of b'), look('c', 'Cy', 'of b'), look('c', 'Cy', 'hey')]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('soon believes a page that had drawn everything before its address changed', () => {
    const memory = new Map<string, string>();
    expect(isLagging(memory, 'a', ['Ana', 'hello'])).toBe(false);
    noteMove(memory);
    const seen = Array.from({ length: 5 }, () => isLagging(memory, 'b', ['Bo', 'hi']));
    expect(seen).toEqual([true, true, true, false, false]);
  });
});
