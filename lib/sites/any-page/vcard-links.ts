import { cleanText } from '../../domain/clean-text.ts';
import { isNoReply, normaliseEmail } from '../../domain/identity/normalise-email.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import { cardRootsOf } from './cards.ts';
import type { PageCss } from './data.ts';
import { shapedName } from './shaped-name.ts';

const mostLinks = 20;
const addressCap = 8_000;
const keys = { FN: 'name', EMAIL: 'email', TEL: 'phone', ORG: 'company', TITLE: 'title' } as const;

/**
 * People whose visiting card a page offers for download. A card inside the link itself is read; of a
 * file nothing but its name, as nothing is fetched.
 */
export function readVcardLinks({ dom, isVisible }: Page, css: PageCss): Fields[] {
  const others = `${css.own}, ${css.byline}, ${cardRootsOf(css)}`;
  return dom
    .findAll(css.vcardLink, null, mostLinks)
    .filter((link) => dom.closest(link, others) === null && isVisible(link))
    .map((link) => {
      const address = dom.attribute(link, 'href') ?? '';
      return /^data:/i.test(address)
        ? readCard(cardText(address))
        : readFileName(dom, link, address);
    })
    .filter((fields) => Object.keys(fields).length > 0);
}

/** The text of a `data:` address; empty where it cannot be read. */
function cardText(address: string): string {
  const [head = '', ...body] = address.slice(0, addressCap).split(',');
  const text = body.join(',');
  try {
    if (!/;base64$/i.test(head)) return decodeURIComponent(text);
    const bytes = Uint8Array.from(atob(text), (one) => one.codePointAt(0) ?? 0);
    return new TextDecoder().decode(bytes);
  } catch {
    return '';
  }
}

/** The properties of a vCard that name and reach a person (RFC 6350; lines may be folded). */
function readCard(text: string): Fields {
  const fields: Fields = {};
  const lines = text.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);
  for (const line of lines) {
    const colon = line.indexOf(':');
    const property = (line.slice(0, colon).split(';')[0] ?? '').split('.').at(-1)?.toUpperCase();
    if (colon < 0 || !isRead(property)) continue;
    const key = keys[property];
    const value = valueOf(key, plain(line.slice(colon + 1)));
    addTo(fields, key, [{ value, confidence: 0.7, finder: 'vcard-link' }]);
  }
  return fields;
}

function isRead(property: string | undefined): property is keyof typeof keys {
  return property !== undefined && Object.hasOwn(keys, property);
}

/** Without escapes; of an organisation its name, of a number its `tel:`. */
function plain(value: string): string {
  const [first = ''] = value.replaceAll(String.raw`\;`, ' ').split(';');
  return cleanText(
    first
      .replace(/\\([,\\])/g, '$1')
      .replace(/\\n/gi, ' ')
      .replace(/^tel:/i, ''),
  );
}

function valueOf(key: (typeof keys)[keyof typeof keys], value: string): string {
  if (key !== 'email') return value;
  const email = normaliseEmail(value);
  return email !== null && !isNoReply(email) ? email : '';
}

function readFileName(dom: SafeDom, link: Element, address: string): Fields {
  const file = (dom.attribute(link, 'download') || address.split(/[?#]/)[0] || '')
    .split('/')
    .at(-1);
  const named = cleanText((file ?? '').replace(/\.vcf$/i, '').replace(/[_+-]|%20/g, ' '));
  const name = shapedName(cleanText(dom.text(link, { cap: 200 }))) || shapedName(named);
  const fields: Fields = {};
  addTo(fields, 'name', [{ value: name, confidence: 0.4, finder: 'vcard-file' }]);
  return fields;
}
