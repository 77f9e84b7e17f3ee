/** Clocks of a record's fields; `*` holds for every field that is not named. */
export type FieldClocks = Record<string, string>;

/**
 * The clock of one path (`name`, or `profile.school` in a map merged by key), or null when it was
 * never written. A key is as new as its own last write or that of the whole map.
 */
export function clockOf(clocks: FieldClocks, path: string): string | null {
  const dot = path.indexOf('.');
  const own = clocks[path];
  const whole = dot < 0 ? undefined : clocks[path.slice(0, dot)];
  if (own !== undefined && whole !== undefined) return own > whole ? own : whole;
  return own ?? whole ?? clocks['*'] ?? null;
}

/** Clocks after `paths` were written at `clock`; a whole map takes over from its single keys. */
export function stampFields(
  clocks: FieldClocks,
  paths: readonly string[],
  clock: string,
): FieldClocks {
  const maps = paths.filter((path) => !path.includes('.')).map((path) => `${path}.`);
  const isReplaced = (path: string) => maps.some((map) => path.startsWith(map));
  const kept = Object.entries(clocks).filter(([path]) => !isReplaced(path));
  return Object.fromEntries([...kept, ...paths.map((path) => [path, clock] as const)]);
}

/** The newest clock of the record: its revision. */
export function revisionOf(clocks: FieldClocks): string {
  let newest = '';
  for (const clock of Object.values(clocks)) if (clock > newest) newest = clock;
  return newest;
}
