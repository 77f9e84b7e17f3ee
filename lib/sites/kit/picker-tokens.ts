import type { SafeDom } from './safe-dom.ts';

/** Attributes that programmers put there to find things by, most telling first. */
const namedBy = [
  'data-testid',
  'data-test-id',
  'data-test',
  'data-qa',
  'data-qa-id',
  'data-cy',
  'data-field',
  'data-name',
  'data-role',
  'data-type',
  'itemprop',
  'id',
  'name',
  'role',
] as const;

const stateWords = /(?:^|[-_])(?:active|selected|current|checked|open|opened|focused)$/i;
const stateAttributes = ['aria-selected', 'aria-current', 'aria-checked'] as const;
const mostClasses = 20;

/** CSS that may find the element again, most telling first: names, never what a build made up. */
export function tokensOf(dom: SafeDom, element: Element): string[] {
  const named = namedBy.flatMap((name) => {
    const value = dom.attribute(element, name) ?? '';
    return isName(value) ? [name === 'id' ? `#${value}` : `[${name}="${value}"]`] : [];
  });
  return [...named, ...classTokens(dom, element)];
}

/** What tells that this is the chosen one of a list. */
export function stateTokensOf(dom: SafeDom, element: Element): string[] {
  const told = stateAttributes.flatMap((name) => {
    const value = dom.attribute(element, name);
    return value !== null && /^(?:true|page|step|location|date|time)$/.test(value)
      ? [`[${name}="${value}"]`]
      : [];
  });
  const classes = classesOf(dom, element)
    .filter((name) => stateWords.test(name) && isName(name))
    .map((name) => `.${name}`);
  return [...told, ...classes];
}

function classesOf(dom: SafeDom, element: Element): string[] {
  const list = dom.attribute(element, 'class') ?? '';
  return list.split(/\s+/).slice(0, mostClasses);
}

function classTokens(dom: SafeDom, element: Element): string[] {
  return classesOf(dom, element).flatMap((name) => {
    if (stateWords.test(name)) return [];
    if (isName(name)) return [`.${name}`];
    // CSS modules keep the names of file and class in front of the hash.
    const [, kept = ''] = /^([A-Za-z][\w-]{2,60}(?:__|--))[\w-]{4,10}$/.exec(name) ?? [];
    return kept !== '' && isName(kept.slice(0, -2)) ? [`[class*="${kept}"]`] : [];
  });
}

/** Whether a name was given by people: words, perhaps with a small number, no hash and no id. */
export function isName(name: string): boolean {
  if (!/^[A-Za-z][\w-]{1,60}$/.test(name)) return false;
  return !name
    .split(/[-_]+/)
    .filter((part) => part !== '')
    .some(looksMade);
}

function looksMade(part: string): boolean {
  if (/^\d{1,2}$/.test(part) || /^[A-Za-z]{2,20}\d{1,2}$/.test(part)) return isSpelledOddly(part);
  if (/\d/.test(part)) return true;
  return isSpelledOddly(part);
}

/** `bdVaJa`, `fLChQ`, `xkcdq`: no vowels for long, or capitals where no word begins. */
function isSpelledOddly(part: string): boolean {
  const letters = part.replace(/\d{1,2}$/, '');
  if (/[^aeiouy]{5}/i.test(letters) && !/[A-Z]{5}/.test(letters)) return true;
  if (letters.length >= 4 && !/[aeiouy]/i.test(letters)) return true;
  const words = letters.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? [];
  const short = words.filter((word) => word.length <= 2).length;
  return words.length >= 3 && short * 2 > words.length;
}
