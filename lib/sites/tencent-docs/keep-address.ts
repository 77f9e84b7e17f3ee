/** The sheet and its tab; nothing that says who shared it. */
export function keepAddress({ pathname, searchParams }: URL): string | null {
  const id = /^\/sheet\/([\w-]{1,60})/.exec(pathname)?.[1];
  if (id === undefined) return null;
  const tab = /^[\w-]{1,40}$/.exec(searchParams.get('tab') ?? '')?.[0];
  return `https://docs.qq.com/sheet/${id}${tab === undefined ? '' : `?tab=${tab}`}`;
}
