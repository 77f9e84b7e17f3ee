/** `#!/Mail/<account>/<folder>/<mail>`, in older versions without the `!`. */
const openMail = /^#!?\/Mail\/(\w{1,20})\/([\w%.~-]{1,300})\/(\d{1,15})(?:\/|$)/;

/**
 * In: an address of SOGo. Out: what opens the same mail again: path (it names the user's own
 * account), folder and number of the mail; queries are dropped. null for anything but the web.
 */
export function keepMail(url: URL): string | null {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  const route = openMail.exec(url.hash)?.[0].replace(/\/$/, '') ?? '';
  return `${url.origin}${url.pathname}${route}`;
}

/** Account, folder and number of the open mail; null where none is open. */
export function mailOf(url: URL): { folder: string; key: string } | null {
  const [, account, folder, id] = openMail.exec(url.hash) ?? [];
  if (account === undefined || folder === undefined || id === undefined) return null;
  return { folder, key: `${account}/${folder}/${id}` };
}
