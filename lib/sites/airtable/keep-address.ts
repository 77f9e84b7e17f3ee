const ids =
  /^\/(app[A-Za-z0-9]{1,30})(?:\/(tbl[A-Za-z0-9]{1,30}))?(?:\/(viw[A-Za-z0-9]{1,30}))?(?:\/(rec[A-Za-z0-9]{1,30}))?/;

/** Base, table, view and record; addresses of shared views are as good as a key and are left out. */
export function keepAddress({ pathname }: URL): string | null {
  const found = ids.exec(pathname);
  return found ? `https://airtable.com${found[0]}` : null;
}
