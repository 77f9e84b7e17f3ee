import { cleanText } from '../../domain/clean-text.ts';
import { isNoReply } from '../../domain/identity/normalise-email.ts';
import type { Fields } from '../kit/candidates.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, MailData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  /** Any host: the body says which task runs, and one part of the mail task must be there. */
  detect: ({ dom }, { css }) => dom.exists(css.task) && dom.exists(css.parts),
  extract(page, data) {
    const ownAccount = readOwnAccount(page.dom, data);
    const reading = readMail(page, data, ownAccount) ?? readLetter(page, data);
    return { ...reading, ownAccount };
  },
});

function readOwnAccount(dom: SafeDom, { css }: MailData): string | null {
  const element = dom.find(css.ownAccount);
  const text = element ? cleanText(dom.text(element)).toLowerCase() : '';
  return /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(text) ? text : null;
}

function readMail({ dom, url }: Page, data: MailData, own: string | null): Reading | null {
  const { css } = data;
  const header = dom.find(css.header);
  if (!header || !dom.exists(css.contact, header)) return null;
  const box = url.searchParams.get('_mbox') ?? '';
  const uid = url.searchParams.get('_uid');
  const isSent = isSentBox(box, data);
  const { fields, misses } = readFinders(dom, data.finders, header);
  const person = readPerson(dom, data, header, { isSent, own });
  const body = dom.find(css.body);
  const text = body ? dom.text(body, { skip: css.quoted }) : '';
  const isOut = isSent || (own !== null && person.from === own);
  return {
    isGroup: false,
    sessionKey: uid === null ? null : `${box}/${uid}`,
    fields: { ...fields, ...person.fields },
    misses: [...misses, ...person.misses, ...(body ? [] : ['body'])],
    messages: [{ dir: isOut ? 'out' : 'in', sender: person.sender, text }],
  };
}

/** A mail that is being written: a page of its own, and the first one it goes to. */
function readLetter({ dom, url }: Page, { css, parts }: MailData): Reading {
  if (!dom.exists(css.letter)) return {};
  const { fields, misses } = readFinders(dom, parts.letter);
  // Nobody has been written in yet.
  if (!fields.email) return {};
  const id = url.searchParams.get('_id');
  return { isGroup: false, sessionKey: id === null ? null : `draft/${id}`, fields, misses };
}

/** The last part of the folder's path decides; servers divide it by a dot or a slash. */
function isSentBox(box: string, { labels }: MailData): boolean {
  return labels.sentBoxes.includes(box.split(/[./]/).at(-1)?.toLowerCase() ?? '');
}

/** The sender; of a mail that the user sent, the one it was sent to. */
function readPerson(
  dom: SafeDom,
  data: MailData,
  header: Element,
  { isSent, own }: { isSent: boolean; own: string | null },
) {
  const { css } = data;
  const from = readContact(dom, data, dom.find(css.from, header) ?? header);
  const fromEmail = from.fields.email?.[0]?.value.toLowerCase() ?? '';
  const sender = from.fields.name?.[0]?.value ?? fromEmail;
  const result = (fields: Fields) => ({ fields, misses: from.misses, from: fromEmail, sender });
  if (!isSent && fromEmail !== own) return result(isNoReply(fromEmail) ? {} : from.fields);
  const to = dom.find(css.to, header);
  return result(to ? readContact(dom, data, to).fields : {});
}

function readContact(
  dom: SafeDom,
  data: MailData,
  line: Element,
): { fields: Fields; misses: string[] } {
  const { fields, misses } = readFinders(dom, data.parts.contact, line);
  const names = (fields.name ?? []).filter(({ value }) => !value.includes('@'));
  const { name: _name, ...rest } = fields;
  return { fields: names.length > 0 ? { ...rest, name: names } : rest, misses };
}
