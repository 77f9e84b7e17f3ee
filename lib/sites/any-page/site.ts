import { cleanText } from '../../domain/clean-text.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { findContacts } from '../kit/contact-text.ts';
import type { Page } from '../kit/page.ts';
import type { Reading, Site } from '../kit/site.ts';
import { about } from './about.ts';
import { readCards } from './cards.ts';
import { article, articleMeta, main, own, post, profileMeta, region } from './finders.ts';
import { readJsonLd } from './json-ld.ts';
import { readLinks } from './links.ts';
import { onePerson } from './one-person.ts';
import { readSelected } from './selected.ts';

export const site: Site = {
  about,
  watch: { roots: [], attributes: [], events: ['address', 'selection', 'focus'] },
  detect: ({ url, frame }) => frame.top && (url.protocol === 'https:' || url.protocol === 'http:'),
  extract(page): Reading {
    const { fields, talk = '' } = readSelected(page) ?? readPointed(page) ?? readWhole(page);
    const sessionKey = Object.keys(fields).length > 0 || talk !== '' ? page.url.pathname : null;
    return { fields, talk, sessionKey };
  },
};

type Found = { fields: Fields; talk?: string };

/** The entry around the focus or the last click: its links are contact points, its text is talk. */
function readPointed(page: Page): Found | null {
  const { dom, pointed } = page;
  const focused = dom.focused();
  const at = pointed ?? (focused === dom.body() ? null : focused);
  const entry = at && dom.closest(at, region);
  const whole = dom.find(main);
  if (!entry || dom.closest(entry, own) || (whole && dom.contains(entry, whole))) return null;
  const fields = readLinks(page, entry);
  const talk = dom.text(entry, { skip: own });
  const { emails, phones, wechats } = findContacts(talk);
  const isEmpty = Object.keys(fields).length + emails.length + phones.length + wechats.length === 0;
  return isEmpty ? null : { fields, talk };
}

/** Nothing is pointed at: only what the page as a whole says of one person. */
function readWhole(page: Page): Found {
  const { dom } = page;
  // An application, not a page about somebody: there only what the user points at is read.
  if (dom.isLarge()) return { fields: {} };
  const head = dom.find('head');
  if (dom.exists(articleMeta, head) || dom.exists(article)) return { fields: {} };
  const isPost = dom.exists(post);
  const linked = readJsonLd(dom, isPost);
  if (linked.isArticle) return { fields: {} };
  const person = onePerson([...linked.people, ...readCards(page)]) ?? readProfileMeta(page, head);
  if (isPost) return { fields: person ?? {} };
  const fields = { ...readLinks(page, null), ...person };
  if (Object.keys(fields).length > 0) addTitle(page, fields);
  return { fields, talk: loneContacts(page) };
}

/** Contact points in running text count only where the page names no more than one of a kind. */
function loneContacts({ dom }: Page): string {
  const within = dom.find(main) ?? dom.body();
  if (!within) return '';
  const { emails, phones, wechats } = findContacts(dom.text(within, { skip: own }));
  return [emails, phones, wechats].flatMap((kind) => (kind.length === 1 ? kind : [])).join('\n');
}

function readProfileMeta({ dom }: Page, head: Element | null): Fields | null {
  if (!dom.exists(profileMeta.type, head)) return null;
  const content = (css: string) => {
    const element = dom.find(css, head);
    return cleanText((element && dom.attribute(element, 'content')) ?? '');
  };
  const full = [content(profileMeta.first), content(profileMeta.last)].filter(
    (part) => part !== '',
  );
  const fields: Fields = {};
  const value = full.length > 0 ? full.join(' ') : content(profileMeta.title);
  addTo(fields, 'name', [{ value, confidence: 0.5, finder: 'og-profile' }]);
  return fields;
}

function addTitle({ dom }: Page, fields: Fields): void {
  if (fields.title) return;
  addTo(fields, 'title', [
    { value: cleanText(dom.title()), confidence: 0.3, finder: 'page-title' },
  ]);
}
