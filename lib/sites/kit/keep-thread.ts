const longest = 400;

type Thread = { path?: RegExp; hash?: RegExp; elsewhere: string };

/**
 * In: a page's address, and where a site's addresses name the open conversation: the beginning of
 * the path, or the whole fragment. Out: origin and conversation, which is what opens it again;
 * without an open conversation the path `elsewhere`. Queries never stay.
 */
export function keepThread(url: URL, { path, hash, elsewhere }: Thread): string {
  const kept = path ? (path.exec(url.pathname)?.[0] ?? elsewhere) : elsewhere;
  const fragment = hash?.exec(url.hash)?.[0] ?? '';
  const address = `${url.origin}${kept}${fragment}`;
  return address.length <= longest ? address : url.origin;
}
