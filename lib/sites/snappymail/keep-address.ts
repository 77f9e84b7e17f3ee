/** `#/mailbox/<folder>/m<uid>`, in older versions without the slash, perhaps with a search behind. */
const openMail = /^#\/?mailbox\/([\w.~-]{1,200})\/m([1-9]\d{0,15})(?:\/|$)/;

/**
 * In: an address of SnappyMail. Out: what opens the same mail again: path, folder and number of
 * the mail; the query and the search are dropped. null for anything but the web.
 */
export function keepMail(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const base = `${url.origin}${url.pathname}`;
  const { folder, id } = mailOf(url);
  return folder === null || id === null ? base : `${base}#/mailbox/${folder}/m${id}`;
}

/** Folder and number of the open mail as the address names them; null where none is open. */
export function mailOf(url: URL): { folder: string | null; id: string | null } {
  const [, folder = null, id = null] = openMail.exec(url.hash) ?? [];
  return { folder, id };
}
