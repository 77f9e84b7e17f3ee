/** The sheet and its tab; who shared it with which key is left out. */
export function keepAddress({ pathname, search, hash }: URL): string | null {
  const id = /^\/spreadsheets\/(?:u\/\d{1,3}\/)?d\/([\w-]{1,100})/.exec(pathname)?.[1];
  if (id === undefined) return null;
  const gid = /[#&?]gid=(\d{1,20})/.exec(hash + search)?.[1];
  const tab = gid === undefined ? '' : `#gid=${gid}`;
  return `https://docs.google.com/spreadsheets/d/${id}/edit${tab}`;
}
