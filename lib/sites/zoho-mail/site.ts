import { addTo, type Fields } from '../kit/candidates.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import {
  type MailContact,
  mailReading,
  ownFromTitle,
  readContact,
  readMails,
} from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, ZohoData } from './data.ts';
import { mailIdOf } from './keep-address.ts';

/** Evidence is thin here: one mail in sight is read, of a longer thread only its title. */
export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(css.app),
  extract(page, data) {
    // "Subject - own@host - Zoho Mail", or with brackets around the address.
    const ownAccount = ownFromTitle(page.dom.title().replaceAll(/[()]/g, ''), ' - ');
    return mailReading(page, readMail(page, data, ownAccount), ownAccount);
  },
});

function readMail({ dom, url, isVisible }: Page, data: ZohoData, own: string | null): Reading {
  const { css } = data;
  const inSight = dom.findAll(css.body, null, 30).filter((body) => isVisible(body));
  const bodies = inSight.filter(
    (one) => !inSight.some((out) => out !== one && dom.contains(out, one)),
  );
  if (bodies.length === 0) return {};
  const outside = (element: Element) =>
    isVisible(element) && !bodies.some((body) => dom.contains(body, element));
  const area = dom.findAll(css.subject, null, 20).find(outside);
  const title = area ? readFinders(dom, data.finders, area) : { fields: {}, misses: ['subject'] };
  const reading = { isGroup: false, sessionKey: mailIdOf(url) };
  const senders = dom.findAll(css.from, null, 30).filter(outside);
  const body = bodies.length === 1 ? bodies[0] : undefined;
  if (!body) return { ...reading, fields: title.fields, misses: title.misses };
  const from = senderOf(senders.map((one) => readContact(dom, data.parts.from, one)));
  const text = dom.text(body, { skip: css.quoted });
  const { fields, ...rest } = readMails([{ from, to: [], text }], own);
  return {
    ...rest,
    ...reading,
    fields: { ...title.fields, ...fields },
    misses: [...title.misses, ...(rest.misses ?? [])],
  };
}

/** Name and address may stand apart; two different addresses mean that we do not know. */
function senderOf(read: readonly MailContact[]): MailContact {
  const emails = new Set(
    read.flatMap(({ fields }) => (fields.email ?? []).map(({ value }) => value.toLowerCase())),
  );
  if (emails.size > 1 || read.length === 0) return { fields: {}, misses: ['from-text'] };
  const fields: Fields = {};
  for (const contact of read) {
    addTo(fields, 'email', contact.fields.email ?? []);
    addTo(fields, 'name', contact.fields.name ?? []);
  }
  return { fields, misses: emails.size === 0 ? ['from-text'] : [] };
}
