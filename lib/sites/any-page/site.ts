import { cleanText } from '../../domain/clean-text.ts';
import { type FieldKey, sightingCaps } from '../../domain/sighting.ts';
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
import { shapedName } from './shaped-name.ts';
import { readVcardLinks } from './vcard-links.ts';

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

/** Below what counts as an answer. */
const hint = 0.25;

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
  const cards = readCards(page, css);
  // Several people of one kind of mark-up are a list, whatever another kind says.
  const marked = [linked.people, cards, readVcardLinks(page, css)].map(onePerson);
  const person = onePerson([...linked.people, ...cards]);
  const profile = readProfileMeta(page, css.profileMeta, head);
  if (isPost) return { fields: person ?? profile ?? {} };
  const links = readLinks(page, css, null);
  const fields = inOrder([links, ...(person ? marked : [marked[2] ?? null]), profile]);
  if (Object.keys(fields).length > 0) addTitle(page, css, fields);
  return { fields, talk: loneContacts(page, css) };
}

/** What an earlier source says of a field stands first; what later ones say is kept behind it. */
function inOrder(sources: readonly (Fields | null)[]): Fields {
  const fields: Fields = {};
  for (const source of sources) {
    for (const [key, found] of Object.entries(source ?? {})) {
      // cast: the keys of Fields are field keys
      const field = key as FieldKey;
      const first = fields[field]?.[0]?.confidence ?? 1;
      const behind = found.map((one) => ({ ...one, confidence: Math.min(one.confidence, first) }));
      fields[field] = [...(fields[field] ?? []), ...behind].slice(
        0,
        sightingCaps.candidatesPerField,
      );
    }
  }
  return fields;
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

function addTitle(page: Page, css: PageCss, fields: Fields): void {
  const { dom } = page;
  const reached = (fields.email?.length ?? 0) === 1 || (fields.phone?.length ?? 0) === 1;
  if (reached && !fields.name && !fields.company) {
    addTo(fields, 'name', [{ value: titleName(page, css), confidence: hint, finder: 'og-title' }]);
  }
  if (fields.title) return;
  addTo(fields, 'title', [
    { value: cleanText(dom.title()), confidence: 0.3, finder: 'page-title' },
  ]);
}

/**
 * A name that a page bears as its title and as its heading; nothing where the two differ. Two Chinese
 * characters are as often a word (关于, 安全) as a name.
 */
function titleName({ dom }: Page, css: PageCss): string {
  const shared = dom.find(css.profileMeta.title, dom.find('head'));
  const heading = dom.find('h1', dom.find(css.main) ?? dom.body());
  const name = shapedName(cleanText((shared && dom.attribute(shared, 'content')) ?? ''));
  const isHeading = heading !== null && cleanText(dom.text(heading, { cap: 200 })) === name;
  return isHeading && name.length > 2 ? name : '';
}
