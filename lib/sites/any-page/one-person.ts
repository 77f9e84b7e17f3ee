import type { Fields } from '../kit/candidates.ts';

/**
 * In: the people that a page marks up. Out: the one it is about: the only one, or the one whose
 * name most of the cards carry (a page may show the same person several times); null for a list.
 */
export function onePerson(people: readonly Fields[]): Fields | null {
  const names = people.map(nameOf).filter((name) => name !== '');
  const [first] = people;
  if (!first) return null;
  if (people.length === 1) return first;
  if (names.length === 0) return null;
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [most] = [...counts].sort((one, other) => other[1] - one[1]);
  if (!most || most[1] * 2 <= names.length) return null;
  return richest(people.filter((person) => nameOf(person) === most[0]));
}

function nameOf(person: Fields): string {
  return person.name?.[0]?.value.toLowerCase() ?? '';
}

function richest(people: readonly Fields[]): Fields | null {
  const size = (person: Fields) => Object.keys(person).length;
  return [...people].sort((one, other) => size(other) - size(one))[0] ?? null;
}
