/** So many looks the name may stay before it is believed after all: two customers can be namesakes. */
const patience = 8;

/**
 * Where the address names the conversation by an id and the page its name, the address changes
 * first. In: the page's memory, the id and the name shown now. Out: whether the name is still that
 * of the conversation before, as far as can be told: the id is new and the name is not. After
 * eight such looks the name is believed.
 */
export function isBehind(memory: Map<string, string>, id: string, name: string): boolean {
  const looks = Number(memory.get('behind-looks') ?? 0);
  const isNewId = memory.has('behind-id') && memory.get('behind-id') !== id;
  if (isNewId && memory.get('behind-name') === name && looks < patience) {
    memory.set('behind-looks', String(looks + 1));
    return true;
  }
  memory.set('behind-id', id);
  memory.set('behind-name', name);
  memory.set('behind-looks', '0');
  return false;
}
