import type { SiteData } from '../../domain/selectors/site-data.ts';
import type { Candidate, Sighting } from '../../domain/sighting.ts';

/**
 * In: a site's data and what was read with it. Out: ids of finders that read different values of
 * one field, wherever on the page each looks, the word beside a taught field included: whatever
 * speaks of somebody else never comes into a sighting. Other sources of a field (the talk, the
 * address) have no finder to mend and do not count, nor does one finder's second value.
 */
export function disagreements(data: SiteData, { fields }: Sighting): string[] {
  const found = new Set<string>();
  for (const [key, candidates] of Object.entries(fields)) {
    const ids = idsOf(data, key);
    const read = candidates.filter(({ finder }) => ids.has(finder));
    for (const one of read) {
      const isAlone = read.every(
        (other) => other.finder === one.finder || isAlike(key, one, other),
      );
      if (!isAlone) found.add(one.finder);
    }
  }
  return [...found];
}

function idsOf({ finders, parts = {} }: SiteData, key: string): ReadonlySet<string> {
  const sets = [finders ?? {}, ...Object.values(parts)];
  // cast: a finder set has no other keys than those of fields
  const lists = sets.flatMap((set) => set[key as keyof typeof set] ?? []);
  return new Set([...lists.map(({ id }) => id), `${key}-label`]);
}

/** One may leave out what the other adds: a degree after a name, a country before a number. */
function isAlike(key: string, one: Candidate, other: Candidate): boolean {
  const written = ({ value }: Candidate) =>
    key === 'phone' ? value.replace(/\D/g, '') : value.toLowerCase();
  const [short = '', long = ''] = [written(one), written(other)].sort(
    (a, b) => a.length - b.length,
  );
  if (key === 'phone') return long.endsWith(short);
  return key === 'name' || key === 'title' ? long.includes(short) : long === short;
}
