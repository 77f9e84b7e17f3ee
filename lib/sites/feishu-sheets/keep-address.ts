/** The sheet or base and its table; nothing that says who shared it. */
export function keepAddress({ origin, pathname, searchParams }: URL): string | null {
  const found = /^\/(sheets|base)\/([A-Za-z0-9]{1,60})/.exec(pathname);
  if (!found) return null;
  const [, kind, token] = found;
  const name = kind === 'sheets' ? 'sheet' : 'table';
  const part = /^\w{1,40}$/.exec(searchParams.get(name) ?? '')?.[0];
  return `${origin}/${kind}/${token}${part === undefined ? '' : `?${name}=${part}`}`;
}
