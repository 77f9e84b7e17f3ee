import { cleanText } from '../clean-text.ts';
import { toJson } from './apply-pack.ts';
import { type Json, pathsOfIds, valueAt } from './data-path.ts';
import {
  type PackValue,
  packCap,
  packFormat,
  packSchema,
  type SelectorPack,
} from './pack-schema.ts';
import { patternFault } from './pattern-fault.ts';
import { pageEvents, type SiteData } from './site-data.ts';

type PackFault =
  | 'tooLarge'
  | 'notJson'
  | 'otherFormat'
  | 'wrongShape'
  | 'unknownSite'
  | 'unknownPlace'
  | 'unknownFinder'
  | 'wrongValue'
  | 'badSelector'
  | 'badPattern';

/** What is wrong, and where: a site, and the path or finder in it. */
export type PackRefusal = { fault: PackFault; where: string };

/** What would be read otherwise than now; `after` is null for a finder that is switched off. */
export type PackChange = { site: string; path: string; before: Json; after: PackValue | null };

export type CheckedPack =
  | { state: 'fine'; pack: SelectorPack; changes: PackChange[] }
  | { state: 'refused'; refusals: PackRefusal[] };

export type PackWorld = {
  /** The data that was shipped with a site; null for a site that is not known. */
  dataOf: (site: string) => SiteData | null;
  /** Whether a selector can be used in a document. Asked of the browser, which knows. */
  isSelector: (css: string) => boolean;
};

const mostRefusals = 20;
/** Under these names stands a selector, wherever they stand. */
const selectorLeaves = ['css', 'host', 'anchor', 'frame', 'around', 'to'];

/**
 * In: the text of a pack file, and what there is to change. Out: the pack with every single change
 * it makes, or why it is refused as a whole. Nothing in it can name a host, add a field or a place
 * that is not in the shipped data, or hold an expression that a page's text could make slow.
 */
export function checkPack(text: string, world: PackWorld): CheckedPack {
  if (text.length > packCap) return refused('tooLarge', '');
  const json = parse(text);
  if (json === undefined) return refused('notJson', '');
  const parsed = packSchema.safeParse(json);
  if (!parsed.success) {
    const isOther =
      typeof json !== 'object' || json === null || Reflect.get(json, 'format') !== packFormat;
    const where = parsed.error.issues[0]?.path.join('.') ?? '';
    return refused(isOther ? 'otherFormat' : 'wrongShape', isOther ? '' : cleanText(where));
  }
  const pack = parsed.data;
  const refusals = refusalsOf(pack, world);
  if (refusals.length > 0) return { state: 'refused', refusals: refusals.slice(0, mostRefusals) };
  return { state: 'fine', pack, changes: changesOf(pack, world) };
}

function refused(fault: PackFault, where: string): CheckedPack {
  return { state: 'refused', refusals: [{ fault, where }] };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // told to the user as "not JSON"
  }
}

function refusalsOf({ sites }: SelectorPack, world: PackWorld): PackRefusal[] {
  return Object.entries(sites).flatMap(([site, { overrides, off }]): PackRefusal[] => {
    const shipped = world.dataOf(site);
    if (!shipped) return [{ fault: 'unknownSite', where: site }];
    const data = toJson(shipped);
    const ids = new Set(pathsOfIds(data).map(({ id }) => id));
    const strange = off.filter((id) => !ids.has(id));
    const wrong = Object.entries(overrides).flatMap(([path, value]) => {
      const fault = faultOf(data, path, value, world);
      return fault ? [{ fault, where: `${site}: ${path}` }] : [];
    });
    return [
      ...strange.map((id) => ({ fault: 'unknownFinder' as const, where: `${site}: ${id}` })),
      ...wrong,
    ];
  });
}

function changesOf({ sites }: SelectorPack, world: PackWorld): PackChange[] {
  return Object.entries(sites).flatMap(([site, { overrides, off }]): PackChange[] => {
    const shipped = world.dataOf(site);
    const data = shipped ? toJson(shipped) : null;
    const put = Object.entries(overrides).map(([path, after]) => {
      return { site, path, before: valueAt(data, path) ?? null, after };
    });
    const dropped = pathsOfIds(data)
      .filter(({ id }) => off.includes(id))
      .map(({ path }) => ({ site, path, before: valueAt(data, `${path}.css`) ?? '', after: null }));
    return [...put, ...dropped];
  });
}

function faultOf(data: Json, path: string, value: PackValue, world: PackWorld): PackFault | null {
  const before = valueAt(data, path);
  if (before === undefined) return 'unknownPlace';
  if (!isSameKind(before, value)) return 'wrongValue';
  const texts = [value].flat().filter((one) => typeof one === 'string');
  const [root = '', ...rest] = path.split('.');
  const leaf = rest.at(-1) ?? '';
  if (root === 'labels') return null;
  if (leaf === 'pattern') return texts.some((one) => patternFault(one)) ? 'badPattern' : null;
  if (root === 'watch' && leaf === 'events') return areIn(texts, pageEvents) ? null : 'wrongValue';
  if (root === 'watch' && leaf === 'attributes') return areNames(texts) ? null : 'wrongValue';
  if (root === 'css' || root === 'watch' || selectorLeaves.includes(leaf)) {
    return texts.every((css) => css.trim() !== '' && world.isSelector(css)) ? null : 'badSelector';
  }
  if (leaf === 'take') return texts.every(isTake) ? null : 'wrongValue';
  return leaf === 'confidence' || leaf === 'isOptional' ? null : 'wrongValue';
}

/** A whole finder or group is no value; a list stays a list of texts. */
function isSameKind(before: Json, value: PackValue): boolean {
  if (!Array.isArray(before)) return typeof before === typeof value && typeof before !== 'object';
  return Array.isArray(value) && before.every((item) => typeof item === 'string');
}

function areIn(texts: readonly string[], known: readonly string[]): boolean {
  return texts.every((one) => known.includes(one));
}

function areNames(texts: readonly string[]): boolean {
  return texts.every((one) => /^[a-z][a-z0-9-]{0,59}$/.test(one));
}

function isTake(take: string): boolean {
  return ['text', 'own', 'value'].includes(take) || /^@[a-z][a-z0-9_-]{0,59}$/.test(take);
}
