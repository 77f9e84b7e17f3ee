/** What was typed as the address of a page, read as the match pattern to ask for. */
export type SiteAddress =
  | { kind: 'origin'; pattern: string; host: string; isPlain: boolean; isLoopback: boolean }
  | { kind: 'bad'; reason: 'empty' | 'notAnAddress' | 'notWeb' | 'tooWide' | 'protected' };

/** Browsers let no extension into their own stores. */
const protectedHosts = ['chromewebstore.google.com', 'addons.mozilla.org'];
const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

function withScheme(address: string): string {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(address)) return address;
  if (/^(about|data|javascript|file|view-source|mailto):/i.test(address)) return address;
  const host = /^(\[[^\]]*\]|[^/:?#]*)/.exec(address)?.[0] ?? '';
  return loopbackHost.test(host) ? `http://${address}` : `https://${address}`;
}

/**
 * The pattern that covers a typed address: its scheme and host, every path. Patterns know no port,
 * so an address with a port stands for the whole host.
 */
export function readSiteAddress(typed: string): SiteAddress {
  const address = typed.trim().replaceAll('。', '.').replaceAll('：', ':');
  if (address === '') return { kind: 'bad', reason: 'empty' };
  if (address.includes('*')) return { kind: 'bad', reason: 'tooWide' };
  const full = withScheme(address);
  if (!URL.canParse(full)) return { kind: 'bad', reason: 'notAnAddress' };
  const { protocol, hostname } = new URL(full);
  if (protocol !== 'https:' && protocol !== 'http:') return { kind: 'bad', reason: 'notWeb' };
  const isLoopback = loopbackHost.test(hostname);
  // A single word may be a host of an office network, but only when the scheme was typed too.
  const isHost = isLoopback || hostname.includes('.') || full === address;
  if (!isHost || hostname === '') return { kind: 'bad', reason: 'notAnAddress' };
  if (protectedHosts.includes(hostname)) return { kind: 'bad', reason: 'protected' };
  const isPlain = protocol === 'http:' && !isLoopback;
  return {
    kind: 'origin',
    pattern: `${protocol}//${hostname}/*`,
    host: hostname,
    isPlain,
    isLoopback,
  };
}

/** A match pattern in words: its host, with the scheme where it is not encrypted. */
export function hostOfPattern(pattern: string): string {
  const [, scheme, host = pattern] = /^(\*|https?):\/\/([^/]+)\//.exec(pattern) ?? [];
  return scheme === 'http' ? `http://${host}` : host;
}
