/** So many looks a part may stay the same before it is believed: two mails can have one subject. */
const patience = 8;

/**
 * Where the address names what is open and the page draws its parts later, each in its own time, a
 * part may still be that of something opened before. In: the page's memory, the id that the
 * address gives, and the parts as shown now; empty parts are not there yet. Out: whether some part
 * was first seen under another id and has not changed since. After eight such looks it is believed.
 */
export function isLagging(
  memory: Map<string, string>,
  id: string | null,
  parts: readonly string[],
): boolean {
  if (id === null) return false;
  const late = parts.map((value, at) => isOfBefore(memory, `part-${at}`, id, value));
  if (!late.includes(true)) {
    memory.set('lagging-looks', '0');
    return false;
  }
  const looks = Number(memory.get('lagging-looks') ?? 0) + 1;
  memory.set('lagging-looks', String(looks));
  if (looks <= patience) return true;
  memory.set('lagging-looks', '0');
  for (const at of parts.keys()) memory.set(`part-${at} id`, id);
  return false;
}

function isOfBefore(memory: Map<string, string>, name: string, id: string, value: string): boolean {
  if (value === '') return false;
  if (memory.get(name) === value) return memory.get(`${name} id`) !== id;
  memory.set(name, value);
  memory.set(`${name} id`, id);
  return false;
}
