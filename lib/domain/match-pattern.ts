/**
 * Whether an origin is covered by a match pattern such as `https://*.example.com/*`. Patterns know
 * no port and their path is not looked at; what is no pattern or no origin is never covered.
 */
export function coversOrigin(pattern: string, origin: string): boolean {
  const parts = /^(https?|\*):\/\/(\*|(?:\*\.)?[^/*]+)\//.exec(pattern);
  if (!parts || !URL.canParse(origin)) return false;
  const [, scheme, host = ''] = parts;
  const url = new URL(origin);
  if (scheme !== '*' && url.protocol !== `${scheme}:`) return false;
  if (host === '*') return true;
  if (!host.startsWith('*.')) return url.hostname === host;
  return url.hostname === host.slice(2) || url.hostname.endsWith(host.slice(1));
}

/** Match patterns: scripts on these are meant, or scripts everywhere but on these. */
export type Reach = { on: readonly string[] } | { exceptOn: readonly string[] };

/** Whether a page of this origin is meant; one whose origin cannot be read is not on any pattern. */
export function isWithin(reach: Reach, origin: string): boolean {
  if ('on' in reach) return reach.on.some((pattern) => coversOrigin(pattern, origin));
  return !reach.exceptOn.some((pattern) => coversOrigin(pattern, origin));
}
