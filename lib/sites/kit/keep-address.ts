const secretName =
  /token|sid$|^sid|sess|auth|key|secret|pass|pwd|sign|sig$|code|credential|ticket|jwt|otp|nonce|state|csrf|xsrf|cookie|login|^u?id_?token|^sk$|^hash$|^t$|^s$|^k$/i;
/** Long values that mix letters and digits are more often a secret than a page. */
const secretValue = /^(?=.{20,}$)(?=.*\d)(?=.*[A-Za-z])[\w~+/=.%-]+$/;
const addressCap = 2_000;

/** Whether a parameter looks as if whoever holds it could act as the user. */
function isSecretLooking(name: string, value: string): boolean {
  return secretName.test(name) || secretValue.test(value);
}

/**
 * The part of an address that may be stored beside a note when a site says nothing else.
 * In: the page's address. Out: the address without user name, password, fragment and
 * secret-looking parameters (also those in the path, as in `;jsessionid=`); null for anything
 * but http and https, and for what is longer than 2,000 characters.
 */
export function keepAddress(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const kept = new URLSearchParams();
  for (const [name, value] of url.searchParams) {
    if (!isSecretLooking(name, value)) kept.append(name, value);
  }
  const path = url.pathname.replace(/;[^/]*/g, '');
  const query = kept.size > 0 ? `?${kept.toString()}` : '';
  const address = `${url.origin}${path}${query}`;
  return address.length <= addressCap ? address : null;
}
