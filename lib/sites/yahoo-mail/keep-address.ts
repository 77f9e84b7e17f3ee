const openMail = /^\/[a-z]\/folders\/\d{1,6}\/messages\/([\w-]{1,160})/;

/**
 * In: an address of Yahoo Mail. Out: folder number and mail, which is what opens it again; else
 * only the host. Queries, fragments and searches, which are words of the user's, are dropped.
 */
export function keepMail(url: URL): string {
  return `${url.origin}${openMail.exec(url.pathname)?.[0] ?? '/'}`;
}

/** The open mail as the address names it, also within a search; null where none is open. */
export function mailIdOf(url: URL): string | null {
  return /\/messages\/([\w-]{1,160})/.exec(url.pathname)?.[1] ?? null;
}
