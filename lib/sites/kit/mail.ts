import { cleanText } from '../../domain/clean-text.ts';
import { isNoReply } from '../../domain/identity/normalise-email.ts';
import type { FinderSet } from '../../domain/selectors/site-data.ts';
import type { SeenMessage } from '../../domain/sighting.ts';
import type { Fields } from './candidates.ts';
import { readFinders } from './finders.ts';
import { isLagging } from './lagging.ts';
import type { Page } from './page.ts';
import type { SafeDom } from './safe-dom.ts';
import type { Reading } from './site.ts';

/** Somebody whom the head of a mail names. */
export type MailContact = { fields: Fields; misses: readonly string[] };

/** One mail of the open thread. */
export type OpenMail = {
  from: MailContact;
  to: readonly MailContact[];
  /** null where the page should show a body and does not. */
  text: string | null;
  /** It lies in a folder of mails that the user sent. */
  isSent?: boolean;
};

const wholeAddress = /^[^\s@<>]{1,64}@[^\s@<>]{1,190}$/;
const nobody: MailContact = { fields: {}, misses: [] };

/** The lower-case address if the text is wholly one, else null. */
export function asAddress(text: string | null): string | null {
  const plain = cleanText(text ?? '').toLowerCase();
  return wholeAddress.test(plain) ? plain : null;
}

/** Where an account is named between subject and product: "Subject - own@host - Product". */
export function ownFromTitle(title: string, between: string): string | null {
  const parts = title.split(between);
  return parts.length < 2 ? null : asAddress(parts.at(-2) ?? '');
}

/**
 * In: the finders of one contact and the element they are read within; null where the page does
 * not name it. Out: its fields; where a mail names no person, pages show the address in the place
 * of the name: that is no name.
 */
export function readContact(
  dom: SafeDom,
  finders: FinderSet,
  within: Element | null | undefined,
): MailContact {
  if (!within) return nobody;
  const { fields, misses } = readFinders(dom, finders, within);
  const names = (fields.name ?? []).filter(({ value }) => !value.includes('@'));
  const { name: _name, ...rest } = fields;
  return { fields: names.length > 0 ? { ...rest, name: names } : rest, misses };
}

function emailOf({ fields }: MailContact): string {
  return fields.email?.[0]?.value.toLowerCase() ?? '';
}

export function nameOf({ fields }: MailContact): string {
  return fields.name?.[0]?.value ?? '';
}

/**
 * In: the mails of the open thread, oldest first, and the user's own address (lower case).
 * Out: the person of the thread: the last one who wrote and is not the user; if only the user
 * wrote, the first one written to. Senders that nobody reads are no person.
 */
export function readMails(
  mails: readonly OpenMail[],
  own: string | null,
): Pick<Reading, 'isGroup' | 'fields' | 'misses' | 'messages'> & { fields: Fields } {
  const isOut = ({ from, isSent }: OpenMail) =>
    isSent === true || (own !== null && emailOf(from) === own);
  const isPerson = (contact: MailContact) =>
    (emailOf(contact) !== '' || nameOf(contact) !== '') &&
    emailOf(contact) !== own &&
    !isNoReply(emailOf(contact));
  const last = mails.at(-1);
  const received = mails.findLast((mail) => !isOut(mail) && isPerson(mail.from));
  const sentTo = last && isOut(last) ? last.to.find(isPerson) : undefined;
  const person = received?.from ?? sentTo ?? nobody;
  const misses = [
    ...person.misses,
    ...mails.flatMap(({ text }) => (text === null ? ['body'] : [])),
  ];
  const messages = mails.map((mail): SeenMessage => {
    const email = emailOf(mail.from);
    const dir = isOut(mail) ? 'out' : own === null || email === '' ? null : 'in';
    return { dir, sender: nameOf(mail.from) || email, text: mail.text ?? '' };
  });
  return { isGroup: false, fields: person.fields, misses, messages };
}

/**
 * What a mail site hands back. In: the page, what was read of the open mail (null or nothing where
 * none is open) and the user's own address. Out: the same, marked as changing while subject or text
 * are still those of a mail opened before. Pages draw the sender together with one of the two, and
 * the sender alone says nothing: the next mail may be the same person's.
 */
export function mailReading(page: Page, read: Reading | null, ownAccount: string | null): Reading {
  if (!read) return { ownAccount };
  const { fields = {}, messages = [], sessionKey = null } = read;
  const best = (key: 'title' | 'name' | 'email') => fields[key]?.[0]?.value ?? '';
  const head = best('title') || `${best('name')} ${best('email')}`.trim();
  const text = messages.map((message) => message.text).join('\n');
  return { ...read, ownAccount, isChanging: isLagging(page.memory, sessionKey, [head, text]) };
}

/**
 * The first element for `css` that is not part of a mail's own text: what a mail holds was written
 * by its sender, who must not be able to pass for somebody else by using the page's class names.
 */
export function findOutside(
  dom: SafeDom,
  css: string,
  within: Element | null,
  bodies: readonly Element[],
): Element | null {
  const isOutside = (element: Element) => !bodies.some((body) => dom.contains(body, element));
  return dom.findAll(css, within, 40).find(isOutside) ?? null;
}

/** In: texts that stand before a value, such as `From:`. Out: what follows the first that fits, else null. */
export function afterLabel(text: string, labels: readonly string[]): string | null {
  const plain = cleanText(text);
  const label = labels.find(
    (one) => one !== '' && plain.toLowerCase().startsWith(one.toLowerCase()),
  );
  return label === undefined
    ? null
    : plain
        .slice(label.length)
        .replace(/^[:：\s]{0,5}/, '')
        .trim();
}
