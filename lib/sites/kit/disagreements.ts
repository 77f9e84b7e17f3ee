import type { Finder, FinderSet, SiteData } from '../../domain/selectors/site-data.ts';
import type { Sighting } from '../../domain/sighting.ts';

/**
 * In: a site's data and what was read with it. Out: ids of finders that read different values of
 * one field. Only finders of the same list are compared: a field may have further sources, and a
 * person two addresses.
 */
export function disagreements(data: SiteData, { fields }: Sighting): string[] {
  const found: string[] = [];
  for (const list of finderLists(data)) {
    const ids = new Set(list.map(({ id }) => id));
    for (const candidates of Object.values(fields)) {
      const read = candidates.filter(({ finder }) => ids.has(finder));
      const finders = new Set(read.map(({ finder }) => finder));
      if (finders.size > 1) found.push(...finders);
    }
  }
  return [...new Set(found)];
}

function finderLists({ finders, parts = {} }: SiteData): (readonly Finder[])[] {
  const sets: FinderSet[] = [...(finders ? [finders] : []), ...Object.values(parts)];
  return sets.flatMap((set) => Object.values(set));
}
