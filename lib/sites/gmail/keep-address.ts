const threadId = /^[A-Za-z0-9_-]{6,80}$/;
/** Boxes that every account has. Labels and searches are words of the user's and are left out. */
const boxes = new Set(['inbox', 'starred', 'snoozed', 'imp', 'sent', 'all', 'spam', 'trash']);

/**
 * In: an address of Gmail. Out: account and thread fragment, which is what opens the mail again;
 * without an open thread only the account's path. Queries, searches and label names are dropped.
 */
export function keepThread(url: URL): string {
  const path = /^\/mail\/u\/\d{1,3}\//.exec(url.pathname)?.[0] ?? '/mail/';
  const parts = (url.hash.slice(1).split('?')[0] ?? '').split('/');
  const id = parts.length > 1 ? (parts.at(-1) ?? '') : '';
  if (!threadId.test(id)) return `${url.origin}${path}`;
  const box = parts[0] ?? '';
  return `${url.origin}${path}#${boxes.has(box) ? box : 'all'}/${id}`;
}
