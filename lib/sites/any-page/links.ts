import { cleanText } from '../../domain/clean-text.ts';
import { isNoReply, normaliseEmail } from '../../domain/identity/normalise-email.ts';
import type { Candidate } from '../../domain/sighting.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import { addressOf, cardRootsOf } from './cards.ts';
import type { PageCss } from './data.ts';
import { shapedName } from './shaped-name.ts';

const mostLinks = 200;
/** More than this many different addresses are a list in which nobody is chosen. */
const mostPeople = 3;

type Contact = { key: 'email' | 'phone' | 'handle'; value: string; finder: string; name: string };

/** Contact points that the page links to, within `region` or else its main part. */
export function readLinks({ dom, isVisible }: Page, css: PageCss, region: Element | null): Fields {
  const within = region ?? dom.find(css.main) ?? dom.body();
  const others = `${css.own}, ${css.byline}, ${cardRootsOf(css)}`;
  const links = dom
    .findAll(css.contactLink, within, mostLinks)
    .filter((link) => dom.closest(link, others) === null && isVisible(link));
  const contacts = links.flatMap((link) => readLink(dom, link));
  const fields: Fields = {};
  for (const key of ['email', 'phone', 'handle'] as const) {
    addTo(
      fields,
      key,
      weigh(
        contacts.filter((contact) => contact.key === key),
        region !== null,
      ),
    );
  }
  const [name, other] = new Set(
    contacts.map((contact) => contact.name).filter((name) => name !== ''),
  );
  if (name !== undefined && other === undefined && Object.keys(fields).length > 0) {
    addTo(fields, 'name', [{ value: name, confidence: 0.4, finder: 'link-text' }]);
  }
  return fields;
}

/** One address on a page is probably the person's; several are hints; many are a list. */
function weigh(contacts: readonly Contact[], isPointed: boolean): Candidate[] {
  const values = new Map(contacts.map((contact) => [contact.value, contact]));
  if (values.size > mostPeople) return [];
  const confidence = values.size === 1 ? (isPointed ? 0.7 : 0.6) : 0.3;
  return [...values.values()].map(({ value, finder }) => ({ value, finder, confidence }));
}

function readLink(dom: SafeDom, link: Element): Contact[] {
  const href = dom.attribute(link, 'href') ?? '';
  const contact = contactOf(href.trim());
  return contact ? [{ ...contact, name: shapedName(cleanText(dom.text(link, { cap: 200 }))) }] : [];
}

function contactOf(href: string): Omit<Contact, 'name'> | null {
  if (/^mailto:/i.test(href)) {
    const value = normaliseEmail(addressOf(href));
    return value !== null && !isNoReply(value) ? { key: 'email', value, finder: 'mailto' } : null;
  }
  if (/^tel:/i.test(href)) return { key: 'phone', value: decode(href.slice(4)), finder: 'tel' };
  return URL.canParse(href) ? contactOfAddress(new URL(href)) : null;
}

function contactOfAddress(url: URL): Omit<Contact, 'name'> | null {
  const [first = '', second] = url.pathname.slice(1).split('/');
  if (url.hostname === 't.me') {
    const isPerson =
      second === undefined && /^[A-Za-z]\w{4,31}$/.test(first) && !telegramPages.has(first);
    return isPerson ? { key: 'handle', value: first, finder: 'telegram-link' } : null;
  }
  const digits =
    url.hostname === 'wa.me'
      ? first
      : url.hostname === 'api.whatsapp.com'
        ? url.searchParams.get('phone')
        : null;
  const phone = /^\+?(\d{7,15})$/.exec(digits?.trim() ?? '')?.[1];
  return phone ? { key: 'phone', value: `+${phone}`, finder: 'whatsapp-link' } : null;
}

const telegramPages = new Set(['share', 'joinchat', 'proxy', 'addstickers', 'addtheme', 'socks']);

function decode(raw: string): string {
  try {
    return decodeURIComponent(raw).trim();
  } catch {
    return raw.trim();
  }
}
