const kept = ['_task', '_mbox', '_uid'] as const;

/** In: an address of Roundcube. Out: what opens the same mail again, and never its `_token`. */
export function keepMail(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const query = new URLSearchParams();
  for (const name of kept) {
    const value = url.searchParams.get(name);
    if (value !== null) query.set(name, value.slice(0, 300));
  }
  if (query.has('_uid')) query.set('_action', 'show');
  return `${url.origin}${url.pathname}${query.size > 0 ? `?${query.toString()}` : ''}`;
}
