/** The document alone. */
export function keepAddress({ origin, pathname }: URL): string | null {
  const id = /^\/(?:l|view\/l)\/([A-Za-z0-9]{1,60})/.exec(pathname)?.[1];
  return id === undefined ? null : `${origin}/l/${id}`;
}
