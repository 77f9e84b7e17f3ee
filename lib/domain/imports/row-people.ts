import type { CustomerId } from '../records/customer.ts';
import { foldText } from '../search/fold-text.ts';

/** Somebody who has contact points: a stored customer, or who was first met in a row of the file. */
export type RowPerson = {
  at: { customerId: CustomerId } | { row: number };
  /** As it is written, for the report. */
  shown: string;
  /** Folded; empty when only a contact point stands in the place of a name. */
  names: Set<string>;
};

/** Whom a row means. */
export type FoundPerson =
  | { state: 'person'; person: RowPerson }
  | { state: 'torn'; customerIds: CustomerId[] }
  /** Nobody yet; `sharedWith` are those of another name who have one of the contact points. */
  | { state: 'nobody'; sharedWith: RowPerson | null };

/** Folded names without the empty ones, and without those that are only a contact point. */
export function foldNames(names: readonly string[], contacts: readonly string[]): Set<string> {
  const given = names.filter((name) => name !== '' && !contacts.includes(name));
  return new Set(given.map((name) => foldText(name).trim()).filter((name) => name !== ''));
}

/**
 * Who has which contact point, by `contactKey`. A family or an office may share a number: two
 * different names are two people. Without names to compare, a contact point alone decides.
 */
export class RowPeople {
  readonly #byKey = new Map<string, RowPerson[]>();
  readonly #isByName: boolean;

  private constructor(isByName: boolean) {
    this.#isByName = isByName;
  }

  /** People who are told apart by name too. */
  static named(): RowPeople {
    return new RowPeople(true);
  }

  /** Owners whose names are not known. */
  static ofOwners(owners: ReadonlyMap<string, CustomerId>): RowPeople {
    const people = new RowPeople(false);
    const byId = new Map<CustomerId, RowPerson>();
    for (const [key, customerId] of owners) {
      const known = byId.get(customerId);
      const person = known ?? { at: { customerId }, shown: '', names: new Set<string>() };
      byId.set(customerId, person);
      people.add(person, [key]);
    }
    return people;
  }

  add(person: RowPerson, keys: readonly string[]): void {
    for (const key of keys) {
      const having = this.#byKey.get(key);
      if (!having) this.#byKey.set(key, [person]);
      else if (!having.includes(person)) having.push(person);
    }
  }

  has(person: RowPerson, key: string): boolean {
    return this.#byKey.get(key)?.includes(person) ?? false;
  }

  /** In: contact keys and folded names of a row. Out: whom it means. */
  find(keys: readonly string[], names: ReadonlySet<string>): FoundPerson {
    const having = keys.map((key) => this.#byKey.get(key) ?? []).filter(({ length }) => length > 0);
    const all = [...new Set(having.flat())];
    const fitting = this.#isByName ? fitByName(all, names) : all;
    const [first] = fitting;
    if (first) return oneOf(fitting, first);
    const isShared = all.some((person) => having.every((list) => list.includes(person)));
    const stored = storedIds(all);
    if (!isShared && stored.length > 1) return { state: 'torn', customerIds: stored };
    return { state: 'nobody', sharedWith: all[0] ?? null };
  }
}

function fitByName(people: readonly RowPerson[], names: ReadonlySet<string>): RowPerson[] {
  if (names.size === 0) return [...people];
  const same = people.filter((person) => [...names].some((name) => person.names.has(name)));
  return same.length > 0 ? same : people.filter((person) => person.names.size === 0);
}

function oneOf(fitting: readonly RowPerson[], first: RowPerson): FoundPerson {
  const stored = storedIds(fitting);
  if (stored.length > 1) return { state: 'torn', customerIds: stored };
  const known = fitting.find(({ at }) => 'customerId' in at);
  return { state: 'person', person: known ?? first };
}

function storedIds(people: readonly RowPerson[]): CustomerId[] {
  return people.flatMap(({ at }) => ('customerId' in at ? [at.customerId] : []));
}
