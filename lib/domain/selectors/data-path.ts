/** Plain JSON, as selector data is. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json };

type Place = { readonly [key: string]: Json };

function isPlace(value: Json | undefined): value is Place {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

/** Elements of a list are named by their `id`; those without one cannot be pointed at. */
function indexOfId(list: readonly Json[], id: string): number {
  return list.findIndex((item) => isPlace(item) && item['id'] === id);
}

function childOf(value: Json | undefined, name: string): Json | undefined {
  if (isList(value)) return value[indexOfId(value, name)];
  return isPlace(value) && Object.hasOwn(value, name) ? value[name] : undefined;
}

/** In: data and a path such as `finders.name.chat-title.css`. Out: the value there, or undefined. */
export function valueAt(data: Json, path: string): Json | undefined {
  return path.split('.').reduce<Json | undefined>(childOf, data);
}

/** A copy of the data with another value at a path; the same data where the path does not exist. */
export function withValueAt(data: Json, path: string, value: Json): Json {
  return valueAt(data, path) === undefined ? data : replace(data, path.split('.'), value);
}

function replace(data: Json | undefined, [name, ...rest]: readonly string[], value: Json): Json {
  if (name === undefined) return value;
  const next = replace(childOf(data, name), rest, value);
  if (isList(data)) return data.with(indexOfId(data, name), next);
  return isPlace(data) ? { ...data, [name]: next } : (data ?? null);
}

/** A finder or a spot: other groups may have an `id` of their own, but no `css` beside it. */
function idOf(value: Json | undefined): string | null {
  if (!isPlace(value) || typeof value['css'] !== 'string') return null;
  return typeof value['id'] === 'string' ? value['id'] : null;
}

/** Every path to a finder or spot, with its id. */
export function pathsOfIds(data: Json, path = ''): { id: string; path: string }[] {
  const below = (name: string) => (path === '' ? name : `${path}.${name}`);
  if (isList(data)) {
    return data.flatMap((item) => {
      const id = idOf(item);
      return id === null ? [] : [{ id, path: below(id) }];
    });
  }
  if (!isPlace(data)) return [];
  const own = idOf(data);
  if (own !== null) return [{ id: own, path }];
  return Object.entries(data).flatMap(([name, value]) => pathsOfIds(value, below(name)));
}
