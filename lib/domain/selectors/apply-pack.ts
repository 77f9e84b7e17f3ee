import { type Json, pathsOfIds, valueAt, withValueAt } from './data-path.ts';
import type { SitePack } from './pack-schema.ts';
import type { SiteData } from './site-data.ts';

/** Matches nothing in any document. */
const matchesNothing = ':not(*)';

/**
 * In: a site's shipped data and what a checked pack says of that site. Out: the data to read with:
 * values replaced where they exist, finders that are off find nothing and are never missed. Paths
 * and ids that do not exist change nothing, so the shape stays what the site's code expects.
 */
export function applyPack(data: SiteData, { overrides, off }: SitePack): SiteData {
  let changed: Json = toJson(data);
  for (const [path, value] of Object.entries(overrides))
    changed = withValueAt(changed, path, value);
  for (const { id, path } of pathsOfIds(changed)) {
    if (!off.includes(id)) continue;
    changed = withValueAt(changed, path, switchedOff(valueAt(changed, path)));
  }
  // cast: values were replaced by values of the same kind only (see checkPack)
  return changed as unknown as SiteData;
}

function switchedOff(found: Json | undefined): Json {
  // cast: pathsOfIds gives paths of objects only
  const item = found as { readonly [key: string]: Json };
  const isFinder = 'take' in item;
  return { ...item, css: matchesNothing, ...(isFinder ? { isOptional: true } : {}) };
}

/** The same as plain JSON, to be looked into by path. */
export function toJson(data: SiteData): Json {
  return data;
}
