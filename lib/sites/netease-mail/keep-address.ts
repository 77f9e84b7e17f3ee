/**
 * In: an address of NetEase Mail. Out: only its host: without the `sid` of the login, which must
 * not be kept, no longer address opens anything.
 */
export function keepHost(url: URL): string {
  return `${url.origin}/`;
}

/** The open mail as the fragment names it: `#module=read.ReadModule|{"id":"…"}`; else null. */
export function mailIdOf(url: URL): string | null {
  let hash = url.hash;
  try {
    hash = decodeURIComponent(url.hash);
  } catch {
    // Left as it is: the id may be readable all the same.
  }
  if (!hash.includes('read.ReadModule')) return null;
  return /"id"\s?:\s?"([^"]{1,200})"/.exec(hash)?.[1] ?? null;
}
