import { cleanText } from './clean-text.ts';
import { normaliseEmail } from './identity/normalise-email.ts';
import type { NeverRead, NeverReadKind } from './records/never-read.ts';
import type { Sighting } from './sighting.ts';

export type NeverReadEntry = Pick<NeverRead, 'kind' | 'value' | 'site'>;

const host = /^(?=.{1,253}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9-]{1,63}){0,10}$/;

/**
 * In: what is not to be read, as written. Out: the form in which it is kept and compared (hosts
 * and domains in lower case without scheme, port and path; chat names as shown); null for what
 * cannot be meant.
 */
export function normaliseNeverRead(kind: NeverReadKind, written: string): string | null {
  if (kind === 'chat') return cleanText(written) || null;
  if (kind === 'address') return normaliseEmail(written);
  const bare = written.trim().toLowerCase().replace(/^@/, '');
  const address = bare.includes('://') ? bare : `https://${bare}`;
  const name = URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : '';
  const isWhole = kind === 'host' || name.includes('.');
  return host.test(name) && isWhole ? name : null;
}

function isWithin(name: string, whole: string): boolean {
  return name === whole || name.endsWith(`.${whole}`);
}

/**
 * In: the list and a host as in an address. Out: whether nothing may be read there; a host on the
 * list covers the hosts below it.
 */
export function isHostUnread(list: readonly NeverReadEntry[], name: string): boolean {
  const plain = name.toLowerCase().replace(/\.$/, '');
  return list.some(({ kind, value }) => kind === 'host' && isWithin(plain, value));
}

/**
 * In: the list and what a page shows. Out: whether it is somebody on the list: by an e-mail
 * address or its domain, or by the name of the chat on that site.
 */
export function isPersonUnread(list: readonly NeverReadEntry[], sighting: Sighting): boolean {
  const emails = (sighting.fields.email ?? []).map(({ value }) => normaliseEmail(value) ?? '');
  const names = [...(sighting.fields.name ?? []), ...(sighting.fields.remark ?? [])];
  const shown = names.map(({ value }) => folded(value));
  return list.some(({ kind, value, site }) => {
    if (kind === 'address') return emails.includes(value);
    if (kind === 'domain')
      return emails.some((email) => isWithin(email.split('@')[1] ?? '', value));
    return kind === 'chat' && site === sighting.site && shown.includes(folded(value));
  });
}

function folded(name: string): string {
  return cleanText(name).toLowerCase();
}

/**
 * In: what a page shows. Out: what would keep this person from being read, most exact first: their
 * address, or the name of the chat; null where the page shows nobody.
 */
export function neverReadOf({ site, fields }: Sighting): NeverReadEntry | null {
  const email = normaliseEmail(fields.email?.[0]?.value ?? '');
  if (email !== null) return { kind: 'address', value: email, site: '' };
  const name = cleanText((fields.name ?? fields.remark)?.[0]?.value ?? '');
  return name === '' ? null : { kind: 'chat', value: name, site };
}
