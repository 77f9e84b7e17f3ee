const pattern = /^(https?|\*):\/\/(\*|(?:\*\.)?[^/*:]{1,253})(?::(\d{1,5}))?\/\*$/;

/**
 * In: an address and a match pattern of the form `https://host/*` (`*.host`, `*` and a port
 * allowed). Out: whether the pattern covers the address; false for a malformed pattern.
 */
export function matchesOrigin(url: URL, origin: string): boolean {
  const [, scheme, host, port] = pattern.exec(origin) ?? [];
  if (scheme === undefined || host === undefined) return false;
  const isWeb = url.protocol === 'https:' || url.protocol === 'http:';
  const isScheme = scheme === '*' ? isWeb : url.protocol === `${scheme}:`;
  return isScheme && matchesHost(url.hostname, host) && (port === undefined || url.port === port);
}

function matchesHost(hostname: string, host: string): boolean {
  if (host === '*') return true;
  if (!host.startsWith('*.')) return hostname === host;
  const base = host.slice(2);
  return hostname === base || hostname.endsWith(`.${base}`);
}
