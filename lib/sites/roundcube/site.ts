import { cleanText } from '../../domain/clean-text.ts';
import { isNoReply } from '../../domain/identity/normalise-email.ts';
import type { Fields } from '../kit/candidates.ts';
import { readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading, Site } from '../kit/site.ts';
import { about } from './about.ts';
import { contactFinders, mail, sentBox, subjectFinders } from './finders.ts';

export const site: Site = {
  about,
  watch: {
    roots: ['#layout-content', '#mainscreen'],
    attributes: ['title', 'href'],
    events: ['address'],
  },
  /** Any host: the body says which task runs, and one part of the mail task must be there. */
  detect: ({ dom }) => dom.exists(mail.task) && dom.exists(mail.parts),
  extract(page) {
    const ownAccount = readOwnAccount(page.dom);
    const reading = readMail(page, ownAccount) ?? {};
    return { ...reading, ownAccount };
  },
};

function readOwnAccount(dom: SafeDom): string | null {
  const element = dom.find(mail.ownAccount);
  const text = element ? cleanText(dom.text(element)).toLowerCase() : '';
  return /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(text) ? text : null;
}

function readMail({ dom, url }: Page, own: string | null): Reading | null {
  const header = dom.find(mail.header);
  if (!header || !dom.exists(mail.contact, header)) return null;
  const box = url.searchParams.get('_mbox') ?? '';
  const uid = url.searchParams.get('_uid');
  const isSent = sentBox.test(box);
  const { fields, misses } = readFinders(dom, subjectFinders, header);
  const person = readPerson(dom, header, isSent, own);
  const body = dom.find(mail.body);
  const text = body ? dom.text(body, { skip: mail.quoted }) : '';
  const isOut = isSent || (own !== null && person.from === own);
  return {
    isGroup: false,
    sessionKey: uid === null ? null : `${box}/${uid}`,
    fields: { ...fields, ...person.fields },
    misses: [...misses, ...person.misses, ...(body ? [] : ['body'])],
    messages: [{ dir: isOut ? 'out' : 'in', sender: person.sender, text }],
  };
}

/** The sender; of a mail that the user sent, the one it was sent to. */
function readPerson(dom: SafeDom, header: Element, isSent: boolean, own: string | null) {
  const from = readContact(dom, dom.find(mail.from, header) ?? header);
  const fromEmail = from.fields.email?.[0]?.value.toLowerCase() ?? '';
  const sender = from.fields.name?.[0]?.value ?? fromEmail;
  const result = (fields: Fields) => ({ fields, misses: from.misses, from: fromEmail, sender });
  if (!isSent && fromEmail !== own) return result(isNoReply(fromEmail) ? {} : from.fields);
  const to = dom.find(mail.to, header);
  return result(to ? readContact(dom, to).fields : {});
}

function readContact(dom: SafeDom, line: Element): { fields: Fields; misses: string[] } {
  const { fields, misses } = readFinders(dom, contactFinders, line);
  const names = (fields.name ?? []).filter(({ value }) => !value.includes('@'));
  const { name: _name, ...rest } = fields;
  return { fields: names.length > 0 ? { ...rest, name: names } : rest, misses };
}
