import { describe, expect, it } from 'vitest';
import { isWithin } from './match-pattern.ts';

const one = 'https://one.example/*';

describe('which pages a stop is meant for', () => {
  it.each([
    ['only on these, here', { on: [one] }, 'https://one.example', true],
    ['only on these, elsewhere', { on: [one] }, 'https://two.example', false],
    ['but on these, here', { exceptOn: [one] }, 'https://one.example', false],
    ['but on these, elsewhere', { exceptOn: [one] }, 'https://two.example', true],
    ['everywhere', { exceptOn: [] }, 'https://one.example', true],
    ['a page without an origin of its own', { exceptOn: [one] }, 'null', true],
    ['the same host with another scheme', { exceptOn: [one] }, 'http://one.example', true],
  ])('%s', (_title, reach, origin, isMeant) => {
    expect(isWithin(reach, origin)).toBe(isMeant);
  });
});
