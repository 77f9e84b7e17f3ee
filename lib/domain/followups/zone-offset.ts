import { tzOffset } from '@date-fns/tz';

/** What the wall clock of an IANA zone is ahead of UTC by at an instant; milliseconds, both. */
export function offsetAt(ms: number, zone: string): number {
  return tzOffset(zone, new Date(ms)) * 60_000;
}

/**
 * The first change of a zone's clocks after `from` and up to `until`, milliseconds since 1970, to the
 * minute; null where there is none. No zone changes twice within a day and back.
 */
export function offsetChange(zone: string, from: number, until: number): number | null {
  const step = 86_400_000;
  for (let low = from; low < until; low += step) {
    const high = Math.min(low + step, until);
    const before = offsetAt(low, zone);
    if (offsetAt(high, zone) !== before) return firstNot(before, zone, low, high);
  }
  return null;
}

function firstNot(before: number, zone: string, from: number, until: number): number {
  let low = Math.floor(from / 60_000);
  let high = Math.ceil(until / 60_000);
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (offsetAt(middle * 60_000, zone) === before) low = middle;
    else high = middle;
  }
  return high * 60_000;
}
