import { defineSite } from '../kit/define-site.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import {
  asAddress,
  findOutside,
  mailReading,
  type OpenMail,
  ownFromTitle,
  readContact,
  readMails,
} from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, YahooData } from './data.ts';
import { mailIdOf } from './keep-address.ts';

const lastMessages = 20;

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top && url.hostname === 'mail.yahoo.com' && dom.exists(css.app),
  extract(page, data) {
    const { dom } = page;
    const shown = asAddress(readFinder(dom, data.single.ownAddress)?.value ?? null);
    const ownAccount = shown ?? ownFromTitle(dom.title(), ' - ');
    const reading = readThread(page, data, ownAccount);
    return mailReading(page, reading, ownAccount);
  },
});

function readThread({ dom, url, isVisible }: Page, data: YahooData, own: string | null) {
  const { css, parts } = data;
  const all = dom.findAll(css.mail, null, 60).filter((mail) => isVisible(mail));
  // A mail forwarded from this very app carries its marks: what lies within a body is no mail.
  const views = all.filter((view) => !all.some((one) => one !== view && dom.contains(one, view)));
  const mails = views.slice(-lastMessages).map((view): OpenMail => {
    const body = dom.find(css.body, view);
    const bodies = body ? [body] : [];
    const from = readContact(dom, parts.from, findOutside(dom, css.from, view, bodies));
    const to = dom
      .findAll(css.recipients, view, 40)
      .filter((one) => !body || !dom.contains(body, one))
      .map((one) => readContact(dom, parts.recipient, one));
    return { from, to, text: body && dom.text(body, { skip: css.quoted }) };
  });
  if (mails.length === 0) return null;
  const subject = findOutside(dom, css.subject, null, views);
  const title = readFinders(dom, parts.thread, subject ?? views[0]);
  const { fields, ...rest } = readMails(mails, own);
  const reading: Reading = {
    ...rest,
    sessionKey: mailIdOf(url),
    fields: { ...title.fields, ...fields },
    misses: [...title.misses, ...(rest.misses ?? [])],
  };
  return reading;
}
