import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { applyPack, toJson } from '../../lib/domain/selectors/apply-pack.ts';
import { checkPack } from '../../lib/domain/selectors/check-pack.ts';
import { type Json, pathsOfIds, valueAt } from '../../lib/domain/selectors/data-path.ts';
import {
  type PackValue,
  packFormat,
  type SitePack,
} from '../../lib/domain/selectors/pack-schema.ts';
import { patternFault } from '../../lib/domain/selectors/pattern-fault.ts';
import { builtInData } from '../../lib/sites/built-in-data.ts';
import { findAbout, siteIds } from '../../lib/sites/catalog.ts';
import { compilePattern } from '../../lib/sites/kit/compile-pattern.ts';
import { readBuiltIn } from '../../lib/sites/registry.ts';
import { allCases, openCase } from './site-cases.ts';

const { document } = new JSDOM('').window;

function isSelector(css: string): boolean {
  try {
    document.createDocumentFragment().querySelector(css);
    return true;
  } catch {
    return false;
  }
}

/** Every single value that a pack could replace, by its path. */
function leavesOf(data: Json, path = ''): (readonly [path: string, value: Json])[] {
  const isText = (item: Json) => typeof item === 'string';
  if (typeof data !== 'object' || data === null) return [[path, data]];
  if (Array.isArray(data) && data.every(isText)) return [[path, data]];
  const entries = Array.isArray(data)
    ? pathsOfIds(data).map(({ id }) => [id, valueAt(data, id) ?? null] as const)
    : Object.entries(data);
  return entries.flatMap(([name, value]) => leavesOf(value, path ? `${path}.${name}` : name));
}

describe.each(siteIds)('the shipped data of %s', (id) => {
  const data = builtInData(id);
  const json = toJson(data);
  const leaves = leavesOf(json);

  it('passes the check that a pack has to pass, value by value', () => {
    const open = leaves.filter(([path]) => !path.endsWith('.id') && path.includes('.'));
    const overrides: SitePack['overrides'] = {};
    // cast: a leaf is a text, a number, a truth or a list of texts
    for (const [path, value] of open) overrides[path] = value as PackValue;
    const pack = { format: packFormat, version: '1', sites: { [id]: { overrides, off: [] } } };
    const checked = checkPack(JSON.stringify(pack), { dataOf: () => data, isSelector });
    expect(checked.state === 'refused' ? checked.refusals : []).toEqual([]);
    expect(applyPack(data, { overrides, off: [] })).toEqual(data);
  });

  it('is plain JSON whose finders each have a name of their own', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    const ids = pathsOfIds(json).map(({ id: finder }) => finder);
    expect(ids.filter((finder, at) => ids.indexOf(finder) !== at)).toEqual([]);
    for (const finder of ids) expect(finder).toMatch(/^[a-z0-9][a-z0-9-]{0,79}$/);
  });

  it('holds no expression that a text could make slow', () => {
    for (const [path, value] of leaves) {
      if (!path.endsWith('.pattern') || typeof value !== 'string') continue;
      expect([path, patternFault(value)]).toEqual([path, null]);
      for (const attack of ['a', '1', '@', ' ', 'a@', '1:', '/', '&seq=', '$A1']) {
        const started = performance.now();
        compilePattern(value).exec(attack.repeat(4_000 / attack.length));
        expect(performance.now() - started, `${path} on ${attack}`).toBeLessThan(50);
      }
    }
  });

  it('names a message box where people write to each other', () => {
    const { kind, tier } = findAbout(id);
    if (kind !== 'chat' && kind !== 'mail') return;
    if (tier === 3) return;
    expect(data.composer?.length ?? 0).toBeGreaterThan(0);
  });

  it('finds nothing, and misses nothing of it, where every finder is off', () => {
    const off = pathsOfIds(json).map(({ id: finder }) => finder);
    const changed = toJson(applyPack(data, { overrides: {}, off }));
    for (const { path } of pathsOfIds(changed)) {
      expect(valueAt(changed, `${path}.css`)).toBe(':not(*)');
    }
    const [first] = allCases.filter((one) => one.id === id);
    if (first) expect(() => readBuiltIn(id, openCase(first))).not.toThrow();
  });
});
