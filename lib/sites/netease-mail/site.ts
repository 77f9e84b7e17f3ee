import { defineSite } from '../kit/define-site.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import { inAnyLanguage } from '../kit/languages.ts';
import {
  afterLabel,
  asAddress,
  findOutside,
  type MailContact,
  mailReading,
  readContact,
  readMails,
} from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, NeteaseData } from './data.ts';
import { mailIdOf } from './keep-address.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(css.app),
  extract(page, data) {
    const ownAccount = asAddress(readFinder(page.dom, data.single.ownAddress)?.value ?? null);
    const reading = readOpenTab(page, data, ownAccount);
    return mailReading(page, reading, ownAccount);
  },
});

/** Every mail that was opened stays in the document in a tab of its own; one of them is in sight. */
function readOpenTab({ dom, url, isVisible }: Page, data: NeteaseData, own: string | null) {
  const tab = dom.findAll(data.css.module, null, 60).find((one) => isVisible(one));
  if (!tab) return null;
  const body = bodyOf(dom, data, tab);
  const bodies = body ? [body] : [];
  const lines = linesOf(dom, data, tab, bodies);
  const { labels } = data;
  const from =
    contactsIn(dom, data, lines, inAnyLanguage(labels.from))[0] ??
    firstContact(dom, data, tab, bodies);
  const to = contactsIn(dom, data, lines, inAnyLanguage(labels.to));
  const text = body && dom.text(body, { skip: data.css.quoted });
  const { fields, ...rest } = readMails([{ from, to, text }], own);
  const title = readFinders(dom, data.finders, tab);
  const reading: Reading = {
    ...rest,
    sessionKey: mailIdOf(url) ?? dom.attribute(tab, 'id'),
    fields: { ...title.fields, ...fields },
    misses: [...title.misses, ...(rest.misses ?? [])],
  };
  return reading;
}

/** The text is a document of its own in a frame, of the same site. */
function bodyOf(dom: SafeDom, { css }: NeteaseData, tab: Element): Element | null {
  for (const frame of dom.findAll(css.frame, tab, 10)) {
    const inner = dom.frameBody(frame);
    if (inner) return dom.find(css.body, inner) ?? inner;
  }
  return dom.find(css.plainBody, tab);
}

function linesOf(dom: SafeDom, { css }: NeteaseData, tab: Element, bodies: readonly Element[]) {
  const heads = dom
    .findAll(css.heads, tab, 4)
    .filter((head) => !bodies.some((body) => dom.contains(body, head)));
  return heads.flatMap((head) => dom.findAll(css.line, head, 20));
}

function contactsIn(
  dom: SafeDom,
  { css, parts }: NeteaseData,
  lines: readonly Element[],
  labels: readonly string[],
): MailContact[] {
  const line = lines.find((one) => afterLabel(dom.text(one, { cap: 400 }), labels) !== null);
  if (!line) return [];
  return dom
    .findAll(css.contact, line, 40)
    .map((contact) => readContact(dom, parts.contact, contact));
}

/** Where the labels are in no language that we know: the sender stands first. */
function firstContact(
  dom: SafeDom,
  { css, parts }: NeteaseData,
  tab: Element,
  bodies: readonly Element[],
): MailContact {
  const found =
    findOutside(dom, css.contact, tab, bodies) ?? findOutside(dom, css.loneContact, tab, bodies);
  const contact = readContact(dom, parts.contact, found);
  return found ? contact : { ...contact, misses: ['addr-email'] };
}
