const folders = new Set(['inbox', 'sentitems', 'archive', 'drafts', 'deleteditems', 'junkemail']);
const mailId = /^[\w=%+-]{1,600}$/;

/**
 * In: an address of Outlook. Out: what opens the same mail again: account number, folder (the
 * inbox where it is one of the user's own) and id of the mail; without an open mail only the mail
 * app. Queries, fragments and searches are dropped.
 */
export function keepMail(url: URL): string {
  const parts = url.pathname.split('/').filter((part) => part !== '');
  const account = parts.find((part, at) => at === 1 && /^\d{1,2}$/.test(part));
  const base = `${url.origin}/mail/${account === undefined ? '' : `${account}/`}`;
  const id = mailIdOf(url);
  if (id === null || !mailId.test(id)) return base;
  const folder = parts.find((part) => folders.has(part)) ?? 'inbox';
  return `${base}${folder}/id/${id}`;
}

/** The open mail as the address names it, as it stands there; null where none is open. */
export function mailIdOf(url: URL): string | null {
  return /\/(?:id|read)\/([^/]{1,600})/.exec(url.pathname)?.[1] ?? null;
}
