const openMail =
  /^(\/u\/\d{1,2})?\/([\w-]{1,60}={0,2})\/([\w-]{20,120}={0,2})(\/[\w-]{20,120}={0,2})?$/;

/**
 * In: an address of Proton Mail. Out: account, folder, conversation and mail, which is what opens
 * it again; else only the account. Queries and fragments, which hold searches, are dropped.
 */
export function keepMail(url: URL): string {
  const path = url.pathname.replace(/\/$/, '');
  if (openMail.test(path)) return `${url.origin}${path}`;
  return `${url.origin}${/^\/u\/\d{1,2}(?=\/|$)/.exec(path)?.[0] ?? ''}/`;
}

/** The open conversation (and mail) as the address names it; null where only a list is shown. */
export function mailIdOf(url: URL): string | null {
  const [, , , conversation, mail = ''] = openMail.exec(url.pathname.replace(/\/$/, '')) ?? [];
  return conversation === undefined ? null : `${conversation}${mail}`;
}
