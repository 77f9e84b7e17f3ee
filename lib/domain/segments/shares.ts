/**
 * Shares of a whole in tenths of a percent, by key, that sum to exactly 1000: each is rounded down, and
 * what is left goes to the largest remainders (the earlier key of equals first). Empty without a whole.
 */
export function sharesOf<Key>(counts: ReadonlyMap<Key, number>): Map<Key, number> {
  const whole = [...counts.values()].reduce((sum, count) => sum + count, 0);
  if (whole === 0) return new Map();
  const parts = [...counts].map(([key, count], place) => {
    const exact = (count * 1000) / whole;
    return { key, place, tenths: Math.floor(exact), rest: exact - Math.floor(exact) };
  });
  let left = 1000 - parts.reduce((sum, { tenths }) => sum + tenths, 0);
  for (const part of parts.toSorted((a, b) => b.rest - a.rest || a.place - b.place)) {
    if (left === 0) break;
    part.tenths += 1;
    left -= 1;
  }
  return new Map(parts.map(({ key, tenths }) => [key, tenths]));
}
