import { cleanText } from '../../domain/clean-text.ts';
import { rowCaps, type SeenRow } from '../../domain/marks/mark-kinds.ts';
import type { Finder, RowSpot, SiteData } from '../../domain/selectors/site-data.ts';
import { findContacts } from './contact-text.ts';
import { readFinder } from './finders.ts';
import type { SafeDom } from './safe-dom.ts';

/** A row on the screen and what it says; `spot` tells where its mark goes. */
export type RowOnPage = { element: Element; spot: RowSpot; row: SeenRow };

const scanned = 600;

/**
 * In: a page and where its lists stand. Out: the rows that may be seen now and name somebody, at most
 * 200. `isNear` leaves out what is scrolled away.
 */
export function seenRows(
  dom: SafeDom,
  data: SiteData,
  isNear: (element: Element) => boolean,
): RowOnPage[] {
  const found: RowOnPage[] = [];
  for (const spot of data.rows ?? []) {
    for (const element of dom.findAll(spot.css, null, scanned)) {
      if (found.length >= rowCaps.rows) return found;
      if (!isNear(element) || !dom.isVisible(element)) continue;
      const row = readRow(dom, spot, element);
      if (row) found.push({ element, spot, row });
    }
  }
  return found;
}

/** What one row says; null for one that names nobody. */
export function readRow(dom: SafeDom, { finders }: RowSpot, element: Element): SeenRow | null {
  const textsOf = (list: readonly Finder[] = []) =>
    list.flatMap((finder) => readFinder(dom, finder, element)?.value ?? []);
  const [name = ''] = textsOf(finders.name).map((text) => cleanText(text));
  const texts = [name, ...textsOf(finders.email), ...textsOf(finders.phone)].join('\n');
  const { emails, phones } = findContacts(texts);
  const row = {
    name,
    emails: emails.slice(0, rowCaps.contacts),
    phones: phones.slice(0, rowCaps.contacts).map((phone) => cleanText(phone)),
  };
  return name === '' && emails.length === 0 && phones.length === 0 ? null : row;
}

export function keyOfRow({ name, emails, phones }: SeenRow): string {
  return [name, ...emails, ...phones].join('\n');
}
