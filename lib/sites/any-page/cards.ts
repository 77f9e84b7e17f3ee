import { cleanText } from '../../domain/clean-text.ts';
import type { FieldKey } from '../../domain/sighting.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { PageCss } from './data.ts';
import { impliedName } from './implied-name.ts';

const mostCards = 60;
const mostValues = 8;

type CardId = keyof PageCss['cards'];
type CardWords = { id: CardId; root: string; properties: Partial<Record<FieldKey, string>> };

/** In the order of the data: pages often carry the classes of two vocabularies. */
function cardWords({ cards }: PageCss): CardWords[] {
  const ids: readonly CardId[] = ['h-card', 'hcard', 'microdata'];
  return ids.map((id) => ({ id, ...cards[id] }));
}

export function cardRootsOf({ cards }: PageCss): string {
  return `${cards['h-card'].root}, ${cards.hcard.root}, ${cards.microdata.root}`;
}

/** The people marked up on a page, outermost cards only, without authors and publishers. */
export function readCards({ dom, isVisible }: Page, css: PageCss): Fields[] {
  const roots = cardRootsOf(css);
  return dom
    .findAll(roots, null, mostCards)
    .filter((card) => isOutermost(dom, roots, card) && isVisible(card))
    .filter((card) => dom.closest(card, `${css.own}, ${css.byline}`) === null)
    .map((card) => readAny(dom, css, card))
    .filter((fields) => Object.keys(fields).length > 0);
}

/** Pages often carry the classes of two vocabularies on one element: the first that says anything. */
function readAny(dom: SafeDom, css: PageCss, card: Element): Fields {
  const spoken = cardWords(css).filter(({ root }) => dom.matches(card, root));
  const read = spoken.map((words) => readCard(dom, css, card, words));
  return read.find((fields) => Object.keys(fields).length > 0) ?? {};
}

function isOutermost(dom: SafeDom, roots: string, card: Element): boolean {
  const above = dom.parent(card);
  return above === null || dom.closest(above, roots) === null;
}

function readCard(dom: SafeDom, css: PageCss, card: Element, words: CardWords): Fields {
  const roots = cardRootsOf(css);
  const fields: Fields = {};
  for (const [key, property] of Object.entries(words.properties)) {
    const elements = dom
      .findAll(property, card, mostValues)
      .filter((one) => isOwnProperty(dom, roots, one, card));
    const values = elements.map((element) => readProperty(dom, element, key));
    const found = (value: string) => ({ value, confidence: 0.8, finder: words.id });
    // cast: the keys of `properties` are field keys
    addTo(fields, key as FieldKey, values.map(found));
  }
  if (!fields.name && words.id === 'h-card') {
    addTo(fields, 'name', [
      { value: impliedName(dom, card), confidence: 0.6, finder: 'h-card-implied' },
    ]);
  }
  return sameAsCompany(fields);
}

/** A property inside a nested card belongs to that card, unless it is the nested card itself. */
function isOwnProperty(dom: SafeDom, roots: string, element: Element, card: Element): boolean {
  const above = dom.parent(element);
  return above !== null && dom.closest(above, roots) === card;
}

/** Where name and organisation are one (`fn org`), the card is a company's. */
function sameAsCompany(fields: Fields): Fields {
  const name = fields.name?.[0]?.value;
  if (name === undefined || fields.company?.[0]?.value !== name) return fields;
  const { name: _name, ...rest } = fields;
  return rest;
}

function readProperty(dom: SafeDom, element: Element, key: string): string {
  const marked = dom.find('.value', element);
  if (marked) return plainValue(dom, marked);
  const href = dom.attribute(element, 'href') ?? '';
  if (key === 'email' && /^mailto:/i.test(href)) return addressOf(href);
  if (key === 'phone' && /^tel:/i.test(href)) return href.slice(4);
  return plainValue(dom, element);
}

function plainValue(dom: SafeDom, element: Element): string {
  const name = dom.localName(element);
  const attribute = { img: 'alt', area: 'alt', abbr: 'title', data: 'value', meta: 'content' }[
    name
  ];
  const kept = attribute ? dom.attribute(element, attribute) : null;
  return cleanText(kept ?? dom.text(element, { cap: 1_000 }));
}

/** `mailto:` addresses may be percent-encoded and carry a subject. */
export function addressOf(href: string): string {
  const raw = href.replace(/^mailto:/i, '').split('?')[0] ?? '';
  try {
    return decodeURIComponent(raw).trim();
  } catch {
    return raw.trim();
  }
}
