const pageId = /^[0-9a-f]{32}$/;

/** The page, and the one that is peeked at; both by their ids. */
export function keepAddress({ origin, pathname, searchParams }: URL): string | null {
  const page = pathname.slice(-32);
  if (!pageId.test(page)) return null;
  const peek = searchParams.get('p') ?? '';
  return `${origin}/${page}${pageId.test(peek) ? `?p=${peek}` : ''}`;
}
