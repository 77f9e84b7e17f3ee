import { defineSite } from '../kit/define-site.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import { asAddress, findOutside, mailReading, readContact, readMails } from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, SnappymailData } from './data.ts';
import { mailOf } from './keep-address.ts';

export const site = defineSite<typeof data>({
  about,
  /** Any host: the element that the app is started in, and one of its two halves. */
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(css.app) && dom.exists(css.parts),
  extract(page, data) {
    const ownAccount = asAddress(readFinder(page.dom, data.single.ownAddress)?.value ?? null);
    const reading = readMail(page, data, ownAccount);
    return mailReading(page, reading, ownAccount);
  },
});

function readMail({ dom, url, isVisible }: Page, data: SnappymailData, own: string | null) {
  const { css, parts } = data;
  const mail = dom.findAll(css.mail, null, 20).find((one) => isVisible(one));
  const body = mail && dom.find(css.body, mail);
  const bodies = body ? [body] : [];
  // Without an open mail there is no head.
  if (!mail || !findOutside(dom, css.head, mail, bodies)) return null;
  const sender = findOutside(dom, css.from, mail, bodies);
  const from = readContact(dom, parts.sender, sender);
  const first = findOutside(dom, css.lines, mail, bodies);
  const to = readContact(dom, parts.recipient, first && (dom.children(first, 4).at(-1) ?? first));
  const { folder, id } = mailOf(url);
  const isSent = data.labels.sentFolders.includes(folder?.toLowerCase() ?? ' ');
  const text = body ? dom.text(body, { skip: css.quoted }) : null;
  const { fields, ...rest } = readMails([{ from, to: [to], text, isSent }], own);
  const title = readFinders(dom, parts.head, mail);
  const misses = [...title.misses, ...(rest.misses ?? []), ...(sender ? [] : ['from-title'])];
  const reading: Reading = {
    ...rest,
    sessionKey: folder === null || id === null ? null : `${folder}/${id}`,
    fields: { ...title.fields, ...fields },
    misses,
  };
  return reading;
}
