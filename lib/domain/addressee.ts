import type { Sighting } from './sighting.ts';

/** Whom a text is meant for, as they were seen on the page. */
export type Addressee = { sessionKey: string | null; name: string; email: string };

/** What became of a text; anything but `inserted` has left the page as it was. */
export type Inserted = 'inserted' | 'noComposer' | 'otherConversation';

/** In: a sighting. Out: whom a text that is written there now would go to. */
export function addresseeOf({
  sessionKey,
  fields,
}: Pick<Sighting, 'sessionKey' | 'fields'>): Addressee {
  const first = (key: 'name' | 'email') => fields[key]?.[0]?.value ?? '';
  return { sessionKey, name: first('name'), email: first('email') };
}

/**
 * Whether two looks at a page show the same conversation. Never for a page that shows nobody. The case
 * of letters does not count: an address is kept in lower case.
 */
export function isSameAddressee(one: Addressee, other: Addressee): boolean {
  const isSomebody = one.sessionKey !== null || one.name !== '' || one.email !== '';
  return (
    isSomebody &&
    one.sessionKey === other.sessionKey &&
    one.name.toLowerCase() === other.name.toLowerCase() &&
    one.email.toLowerCase() === other.email.toLowerCase()
  );
}

/**
 * In: texts that name the people whom a letter goes to (names, addresses, or both as in `Ada <a@b.example>`).
 * Out: whether one of them is the addressee: by address wherever addresses are known on both sides
 * (some chats are keyed by one), else by the whole name.
 */
export function isNamedIn(
  { sessionKey, name, email }: Addressee,
  texts: readonly string[],
): boolean {
  const parts = texts.flatMap((text) =>
    text
      .toLowerCase()
      .split(/[<>,;，；"\n]/)
      .map((part) => part.trim())
      .filter((part) => part !== ''),
  );
  const own = [email, sessionKey ?? ''].filter((one) => one.includes('@'));
  if (own.length > 0 && parts.some((part) => part.includes('@'))) {
    return own.some((address) => parts.includes(address.toLowerCase()));
  }
  return name !== '' && parts.includes(name.toLowerCase());
}
