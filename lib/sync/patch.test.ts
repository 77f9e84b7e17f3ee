import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, revisionOf, stampFields } from './field-clocks.ts';
import { applyPatch, diffFields, readPaths } from './patch.ts';

const seed = Number(process.env['TEST_SEED'] ?? Date.now() % 1_000_000);
const perKey = new Set(['profile', 'custom']);
const keys = fc.constantFrom('school', 'a.b', 'constructor', 'toString', '年级', '');
const map = fc.dictionary(keys, fc.oneof(fc.string(), fc.integer(), fc.boolean()));
const fields = fc.record({
  name: fc.string(),
  items: fc.array(fc.record({ quantity: fc.integer() })),
  page: fc.option(fc.record({ title: fc.string() })),
  profile: map,
  custom: map,
});

describe('patch', () => {
  test('applying the difference gives what was wanted', () => {
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        expect(applyPatch(before, diffFields(before, after, perKey))).toEqual(after);
      }),
      { seed },
    );
  });

  test('the values read before a patch take it back', () => {
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const patch = diffFields(before, after, perKey);
        const back = readPaths(before, Object.keys(patch));
        expect(applyPatch(after, back)).toEqual(before);
      }),
      { seed },
    );
  });

  test('nothing changed is an empty patch, and the input is left as it was', () => {
    fc.assert(
      fc.property(fields, fields, (before, after) => {
        const copy = structuredClone(before);
        expect(diffFields(before, structuredClone(before), perKey)).toEqual({});
        applyPatch(before, diffFields(before, after, perKey));
        expect(before).toEqual(copy);
      }),
      { seed },
    );
  });

  test('two writers of different keys of one map both keep theirs', () => {
    const start = { profile: { school: 'x' } };
    const one = diffFields(start, { profile: { school: 'y' } }, perKey);
    const two = diffFields(start, { profile: { school: 'x', grade: '3' } }, perKey);
    expect(applyPatch(applyPatch(start, one), two)).toEqual({
      profile: { school: 'y', grade: '3' },
    });
  });

  test('a key called __proto__ changes nothing outside the map', () => {
    const hostile: unknown = JSON.parse('{"custom.__proto__": {"polluted": true}}');
    applyPatch({ custom: {} }, hostile as Record<string, unknown>); // JSON of an object
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

describe('field clocks', () => {
  test('a field that is not named has the clock of the rest', () => {
    expect(clockOf({ '*': '1', name: '2' }, 'name')).toBe('2');
    expect(clockOf({ '*': '1' }, 'name')).toBe('1');
    expect(clockOf({}, 'name')).toBeNull();
  });

  test('a key of a map is as new as its own write or that of the whole map', () => {
    expect(clockOf({ '*': '1', profile: '3' }, 'profile.school')).toBe('3');
    expect(clockOf({ '*': '1', profile: '3', 'profile.school': '4' }, 'profile.school')).toBe('4');
  });

  test('writing a whole map takes over from its keys', () => {
    const clocks = stampFields({ '*': '1', 'profile.school': '2' }, ['profile'], '3');
    expect(clocks).toEqual({ '*': '1', profile: '3' });
  });

  test('the revision is the newest clock', () => {
    expect(revisionOf({ '*': '1', name: '3', remark: '2' })).toBe('3');
    expect(revisionOf({})).toBe('');
  });
});
