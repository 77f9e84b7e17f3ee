/** A change of some fields by their path: `name`, or `profile.school` for maps merged by key. */
export type Patch = Record<string, unknown>;

type Fields = Record<string, unknown>;

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value of the map's own: `constructor` as a key must not find what every object inherits. */
function ownValue(map: Fields, key: string): unknown {
  return Object.hasOwn(map, key) ? map[key] : undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/**
 * What has to be written to turn `before` into `after`. Maps named in `perKey` are compared key by
 * key (`null` = key removed); every other field is one value.
 */
export function diffFields(before: Fields, after: Fields, perKey: ReadonlySet<string>): Patch {
  const patch: Patch = {};
  for (const [field, value] of Object.entries(after)) {
    const old = before[field];
    if (isSame(old, value)) continue;
    if (!perKey.has(field) || !isMap(value)) {
      patch[field] = value;
      continue;
    }
    const oldMap = isMap(old) ? old : {};
    for (const key of new Set([...Object.keys(oldMap), ...Object.keys(value)])) {
      const now = ownValue(value, key);
      if (!isSame(ownValue(oldMap, key), now)) patch[`${field}.${key}`] = now ?? null;
    }
  }
  return patch;
}

/** The fields after the patch; the input is left as it was. */
export function applyPatch(fields: Fields, patch: Patch): Fields {
  const next: Fields = { ...fields };
  for (const [path, value] of Object.entries(patch)) {
    const dot = path.indexOf('.');
    if (dot < 0) {
      next[path] = value;
      continue;
    }
    const field = path.slice(0, dot);
    const { [path.slice(dot + 1)]: _old, ...rest } = isMap(next[field]) ? next[field] : {};
    next[field] = value === null ? rest : { ...rest, [path.slice(dot + 1)]: value };
  }
  return next;
}

/** The values that the patched paths have in `fields`, so that the patch can be taken back. */
export function readPaths(fields: Fields, paths: readonly string[]): Patch {
  const values: Patch = {};
  for (const path of paths) {
    const dot = path.indexOf('.');
    const map = dot < 0 ? fields : fields[path.slice(0, dot)];
    const key = dot < 0 ? path : path.slice(dot + 1);
    values[path] = isMap(map) ? (ownValue(map, key) ?? null) : null;
  }
  return values;
}
