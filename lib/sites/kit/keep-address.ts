/**
 * The part of an address that may be stored beside a note when a site says nothing else.
 * In: the page's address. Out: the address without user name, password, fragment and
 * secret-looking parameters; null for anything but http and https.
 */
export function keepAddress(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return `${url.origin}${url.pathname}`;
}
