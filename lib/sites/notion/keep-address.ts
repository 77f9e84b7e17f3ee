/** The page, and the one that is peeked at; both by their ids. */
export function keepAddress({ origin, pathname, searchParams }: URL): string | null {
  const page = /([0-9a-f]{32})$/.exec(pathname)?.[1];
  if (page === undefined) return null;
  const peek = /^[0-9a-f]{32}$/.exec(searchParams.get('p') ?? '')?.[0];
  return `${origin}/${page}${peek === undefined ? '' : `?p=${peek}`}`;
}
