/** So many looks a part may stay the same before it is believed: two mails can have one subject. */
const patience = 8;
/** So many where nothing was known of the parts: the page may have drawn them before it moved on. */
const shortPatience = 3;

const movedKey = 'moved';
/** Not of an id that was ever looked at, but there when the address changed. */
const somethingBefore = '';

/** Tells that the address has changed this moment: what is shown now may be of before. */
export function noteMove(memory: Map<string, string>): void {
  memory.set(movedKey, '');
}

/**
 * Where the address names what is open and the page draws its parts later, each in its own time, a
 * part may still be that of something opened before. In: the page's memory, the id that the
 * address gives, and the parts as shown now; empty parts are not there yet. Out: whether some part
 * was there under another id, or when the address changed, and has not changed since. After some
 * such looks it is believed.
 */
export function isLagging(
  memory: Map<string, string>,
  id: string | null,
  parts: readonly string[],
): boolean {
  const isMove = memory.delete(movedKey);
  if (id === null) return false;
  const owners = parts.map((value, at) => ownerOf(memory, `part-${at}`, value, isMove, id));
  const late = owners.filter((owner) => owner !== null && owner !== id);
  if (late.length === 0) {
    memory.set('lagging-looks', '0');
    return false;
  }
  const isAllUnknown = owners.every((owner) => owner === null || owner === somethingBefore);
  const looks = isMove ? 1 : Number(memory.get('lagging-looks') ?? 0) + 1;
  memory.set('lagging-looks', String(looks));
  if (looks <= (isAllUnknown ? shortPatience : patience)) return true;
  memory.set('lagging-looks', '0');
  for (const at of parts.keys()) memory.set(`part-${at} id`, id);
  return false;
}

/** Under which id the part was first seen as it is now; null where it is not there. */
function ownerOf(
  memory: Map<string, string>,
  name: string,
  value: string,
  isMove: boolean,
  id: string,
): string | null {
  if (value === '') return null;
  if (memory.get(name) !== value) {
    memory.set(name, value);
    memory.set(`${name} id`, isMove ? somethingBefore : id);
  }
  return memory.get(`${name} id`) ?? null;
}
