import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { mailReading, type OpenMail, ownFromTitle, readContact, readMails } from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, ProtonData } from './data.ts';
import { mailIdOf } from './keep-address.ts';

const lastMessages = 20;

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top && url.hostname === 'mail.proton.me' && dom.exists(css.app),
  extract(page, data) {
    // "Subject | own@host | Proton Mail"
    const ownAccount = ownFromTitle(page.dom.title(), ' | ');
    const reading = readConversation(page, data, ownAccount);
    return mailReading(page, reading, ownAccount);
  },
});

function readConversation({ dom, url, isVisible }: Page, data: ProtonData, own: string | null) {
  const { css, parts } = data;
  const views = dom.findAll(css.mail, null, 60).filter((view) => isVisible(view));
  const mails = views.slice(-lastMessages).map((view): OpenMail => {
    const sender = dom.find(css.sender, view);
    const others = dom
      .findAll(css.recipients, view, 40)
      .filter((one) => !sender || (one !== sender && !dom.contains(sender, one)));
    const body = bodyOf(dom, data, view);
    return {
      from: readContact(dom, parts.person, sender),
      to: others.map((one) => readContact(dom, parts.person, one)),
      text: body && dom.text(body, { skip: css.quoted }),
    };
  });
  if (mails.length === 0) return null;
  const title = readFinders(dom, data.finders);
  const { fields, ...rest } = readMails(mails, own);
  const reading: Reading = {
    ...rest,
    sessionKey: mailIdOf(url),
    fields: { ...title.fields, ...fields },
    misses: [...title.misses, ...(rest.misses ?? [])],
  };
  return reading;
}

/** The text is in a frame whose scripts are off, of the same site: so no sender can forge a head. */
function bodyOf(dom: SafeDom, { css }: ProtonData, view: Element): Element | null {
  const frame = dom.find(css.frame, view);
  return frame ? dom.frameBody(frame) : dom.find(css.plainBody, view);
}
