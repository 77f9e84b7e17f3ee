import { addTo, type Fields } from '../kit/candidates.ts';
import { findOutside, readContact, readMails } from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import type { QqMailData } from './data.ts';

/** The document in the frame, where the old version shows folders and mails. */
export function oldPage(dom: SafeDom, { css }: QqMailData): Element | null {
  const frame = dom.find(css.old.frame);
  return frame && dom.frameBody(frame);
}

/** The first person that the head of the mail names is the sender, the others are written to. */
export function readOldVersion(
  { dom }: Page,
  { css, parts }: QqMailData,
  page: Element,
  own: string | null,
): Reading {
  const body = dom.find(css.old.body, page);
  if (!body || !dom.exists(css.old.mail, page)) return {};
  const head = findOutside(dom, css.old.mail, page, [body]) ?? page;
  const people = dom
    .findAll(css.old.person, head, 60)
    .filter((person) => !dom.contains(body, person))
    .map((person) => readContact(dom, parts.person, person));
  const [from = { fields: {}, misses: ['old-address'] }, ...to] = people;
  const text = dom.text(body, { skip: css.old.quoted });
  const { fields, ...rest } = readMails([{ from, to, text }], own);
  const title: Fields = {};
  const subject = findOutside(dom, css.old.subject, page, [body]);
  if (subject)
    addTo(title, 'title', [{ value: dom.text(subject), confidence: 0.85, finder: 'old-subject' }]);
  const marked = findOutside(dom, css.old.mailId, page, [body]);
  return {
    ...rest,
    sessionKey: marked && dom.attribute(marked, 'mailid'),
    fields: { ...title, ...fields },
  };
}
