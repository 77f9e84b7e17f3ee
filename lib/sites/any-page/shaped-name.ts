import { isChineseName } from '../../domain/identity/chinese-surnames.ts';

const latin = /^\p{Lu}[\p{L}'’.-]{1,30}(?: \p{Lu}[\p{L}'’.-]{0,30}){1,3}$/u;
const label =
  /\b(?:Us|Me|Mail|Email|Contact|Call|Phone|Sales|Support|Service|Team|Now|Whats[Aa]pp)\b/;

/** The text, where it has the shape of a person's name and is nothing else; else nothing. */
export function shapedName(text: string): string {
  return isChineseName(text) || (latin.test(text) && !label.test(text)) ? text : '';
}
