const openMail = /^#mail\/folder\/[\w-]{1,60}\/p\/(\d{6,40})(?:$|[/?])/;

/**
 * In: an address of Zoho Mail. Out: folder and number of the mail, which is what opens it again;
 * else only the mail app. Queries, searches and labels are dropped.
 */
export function keepMail(url: URL): string {
  const base = `${url.origin}/zm/`;
  const route = openMail.exec(url.hash)?.[0].replace(/[/?]$/, '');
  return route === undefined ? base : `${base}${route}`;
}

/** The open mail as the address names it: its number; null where none is open. */
export function mailIdOf(url: URL): string | null {
  return /\/p\/(\d{6,40})(?:$|[/?])/.exec(url.hash)?.[1] ?? null;
}
