import { addTo, type Fields } from '../kit/candidates.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import {
  asAddress,
  findOutside,
  mailReading,
  nameOf,
  type OpenMail,
  readMails,
} from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import { addFromCard } from './card.ts';
import type { data, OutlookData } from './data.ts';
import { mailIdOf } from './keep-address.ts';
import { contactsTo, senderOf } from './sender.ts';

const lastMessages = 20;

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top && /^\/(?:mail|owa)(?:\/|$)/.test(url.pathname) && dom.exists(css.app),
  extract(page, data) {
    const ownAccount = readOwnAccount(page.dom, data);
    const reading = readThread(page, data, ownAccount);
    return mailReading(page, reading, ownAccount);
  },
});

/** The link to the start page names who is logged in; the account menu too, once it was open. */
function readOwnAccount(dom: SafeDom, { single }: OutlookData): string | null {
  const menu = asAddress(readFinder(dom, single.ownMenu)?.value ?? null);
  const hint = readFinder(dom, single.ownLink)?.value ?? '';
  return menu ?? asAddress(decode(hint));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function readThread(page: Page, data: OutlookData, own: string | null): Reading | null {
  const { dom, url, isVisible } = page;
  const pane = dom.find(data.css.pane);
  const bodies = pane ? openBodies(dom, data, pane).filter((body) => isVisible(body)) : [];
  if (!pane || bodies.length === 0) return null;
  const isSent =
    bodies.length === 1 &&
    data.labels.sentFolders.some((name) => url.pathname.includes(`/${name}/`));
  const mails = bodies.slice(-lastMessages).map((body): OpenMail => {
    const from = senderOf(dom, data, pane, body, bodies);
    const text = dom.text(body, { skip: data.css.quoted });
    return { from, to: contactsTo(dom, data, pane, body, bodies), text, isSent };
  });
  const sessionKey = mailIdOf(url) ?? selectedRow(dom, data);
  const { fields, ...rest } = readMails(mails, own);
  const person: Fields = { ...fields };
  addFromCard(page, data, pane, sessionKey, person);
  const isNameless = mails.every(({ from }) => nameOf(from) === '' && !from.fields.email);
  const title = readSubject(dom, data, pane, bodies);
  return {
    ...rest,
    sessionKey,
    fields: { ...title.fields, ...person },
    misses: [...title.misses, ...(rest.misses ?? []), ...(isNameless ? ['sender'] : [])],
  };
}

/** A mail within a mail is part of the outer one's text. */
function openBodies(dom: SafeDom, { css }: OutlookData, pane: Element): Element[] {
  const all = dom.findAll(css.body, pane, 60);
  return all.filter((body) => !all.some((other) => other !== body && dom.contains(other, body)));
}

function selectedRow(dom: SafeDom, { css }: OutlookData): string | null {
  const row = dom.find(css.selectedRow);
  return row && dom.attribute(row, 'data-convid');
}

function readSubject(
  dom: SafeDom,
  { css, finders }: OutlookData,
  pane: Element,
  bodies: readonly Element[],
) {
  const subject = findOutside(dom, css.subject, pane, bodies) ?? dom.find(css.subject);
  if (!subject) return { fields: {}, misses: ['subject-text'] };
  const { fields, misses } = readFinders(dom, finders, subject);
  const title: Fields = {};
  addTo(title, 'title', fields.title ?? []);
  return { fields: title, misses };
}
