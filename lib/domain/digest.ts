/**
 * In: any text. Out: its 32-bit FNV-1a hash, to the base of 36: short, always the same, and the text
 * cannot be read from it. Of a short text it can be found out by trying.
 */
export function digestOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash.toString(36);
}
