import { cleanText } from '../../domain/clean-text.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { findContacts } from '../kit/contact-text.ts';
import { defineSite } from '../kit/define-site.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import { readCards } from './cards.ts';
import type { data, PageCss } from './data.ts';
import { readJsonLd } from './json-ld.ts';
import { readLinks } from './links.ts';
import { onePerson } from './one-person.ts';
import { readSelected } from './selected.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame }) => frame.top && (url.protocol === 'https:' || url.protocol === 'http:'),
  extract(page, { css }): Reading {
    const { fields, talk = '' } =
      readSelected(page) ?? readPointed(page, css) ?? readWhole(page, css);
    const sessionKey = Object.keys(fields).length > 0 || talk !== '' ? page.url.pathname : null;
    return { fields, talk, sessionKey };
  },
});

type Found = { fields: Fields; talk?: string };

/** The entry around the focus or the last click: its links are contact points, its text is talk. */
function readPointed(page: Page, css: PageCss): Found | null {
  const { dom, pointed } = page;
  const focused = dom.focused();
  const at = pointed ?? (focused === dom.body() ? null : focused);
  const entry = at && dom.closest(at, css.region);
  const whole = dom.find(css.main);
  if (!entry || dom.closest(entry, css.own) || (whole && dom.contains(entry, whole))) return null;
  const fields = readLinks(page, css, entry);
  const talk = dom.text(entry, { skip: css.own });
  const { emails, phones, wechats } = findContacts(talk);
  const isEmpty = Object.keys(fields).length + emails.length + phones.length + wechats.length === 0;
  return isEmpty ? null : { fields, talk };
}

/** Nothing is pointed at: only what the page as a whole says of one person. */
function readWhole(page: Page, css: PageCss): Found {
  const { dom } = page;
  // An application, not a page about somebody: there only what the user points at is read.
  if (dom.isLarge()) return { fields: {} };
  const head = dom.find('head');
  if (dom.exists(css.articleMeta, head) || dom.exists(css.article)) return { fields: {} };
  const isPost = dom.exists(css.post);
  const linked = readJsonLd(dom, css, isPost);
  if (linked.isArticle) return { fields: {} };
  const person =
    onePerson([...linked.people, ...readCards(page, css)]) ??
    readProfileMeta(page, css.profileMeta, head);
  if (isPost) return { fields: person ?? {} };
  const fields = { ...readLinks(page, css, null), ...person };
  if (Object.keys(fields).length > 0) addTitle(page, fields);
  return { fields, talk: loneContacts(page, css) };
}

/** Contact points in running text count only where the page names no more than one of a kind. */
function loneContacts({ dom }: Page, css: PageCss): string {
  const within = dom.find(css.main) ?? dom.body();
  if (!within) return '';
  const { emails, phones, wechats } = findContacts(dom.text(within, { skip: css.own }));
  return [emails, phones, wechats].flatMap((kind) => (kind.length === 1 ? kind : [])).join('\n');
}

function readProfileMeta(
  { dom }: Page,
  meta: PageCss['profileMeta'],
  head: Element | null,
): Fields | null {
  if (!dom.exists(meta.type, head)) return null;
  const content = (selector: string) => {
    const element = dom.find(selector, head);
    return cleanText((element && dom.attribute(element, 'content')) ?? '');
  };
  const full = [content(meta.first), content(meta.last)].filter((part) => part !== '');
  const fields: Fields = {};
  const value = full.length > 0 ? full.join(' ') : content(meta.title);
  addTo(fields, 'name', [{ value, confidence: 0.5, finder: 'og-profile' }]);
  return fields;
}

function addTitle({ dom }: Page, fields: Fields): void {
  if (fields.title) return;
  addTo(fields, 'title', [
    { value: cleanText(dom.title()), confidence: 0.3, finder: 'page-title' },
  ]);
}
