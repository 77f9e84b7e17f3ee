import { cleanText } from '../../domain/clean-text.ts';
import { isNoReply } from '../../domain/identity/normalise-email.ts';
import type { SeenMessage } from '../../domain/sighting.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, GmailData } from './data.ts';

const lastMessages = 20;

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame }) => url.hostname === 'mail.google.com' && frame.top,
  extract(page, data) {
    const ownAccount = readOwnAccount(page.dom, data.css);
    const reading = readThread(page, data, ownAccount) ?? {};
    return { ...reading, ownAccount };
  },
});

type Css = GmailData['css'];

function readThread({ dom, isVisible }: Page, data: GmailData, own: string | null): Reading | null {
  const { css } = data;
  // Threads that were left stay hidden, some inside the open view: only what is seen counts.
  const mains = dom.findAll(css.main, null, 20).filter((main) => isVisible(main));
  const heading = mains
    .flatMap((main) => dom.findAll(css.heading, main, 50))
    .find((one) => isVisible(one));
  const open = heading && mains.find((main) => dom.contains(main, heading));
  if (!open) return null;
  const messages = dom
    .findAll(css.message, open)
    .filter((message) => isVisible(message))
    .slice(-lastMessages);
  const person = readPerson(dom, data, messages, own);
  const { fields, misses } = readFinders(dom, data.finders, heading);
  const sessionKey =
    dom.attribute(heading, 'data-legacy-thread-id') ??
    dom.attribute(heading, 'data-thread-perm-id');
  return {
    isGroup: false,
    sessionKey,
    fields: { ...fields, ...person.fields },
    misses: [...misses, ...person.misses, ...(messages.length === 0 ? ['messages'] : [])],
    messages: messages.map((message) => readMessage(dom, css, message, own)),
  };
}

function readOwnAccount(dom: SafeDom, css: Css): string | null {
  return ownFromTitle(dom.title()) ?? ownFromLink(dom, css);
}

/** "Subject - own@host - Gmail": the last part that is wholly an address, since a subject may hold one too. */
function ownFromTitle(title: string): string | null {
  const parts = title.split(/\s-\s/).map((part) => cleanText(part));
  return parts.findLast((part) => /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(part))?.toLowerCase() ?? null;
}

function ownFromLink(dom: SafeDom, css: Css): string | null {
  const link = dom.find(css.ownAccountLink);
  const label = link && dom.attribute(link, 'aria-label');
  return /\(([^\s()@]{1,64}@[^\s()@]{1,190})\)/.exec(label ?? '')?.[1]?.toLowerCase() ?? null;
}

const nobody = { fields: {} as Fields, misses: [] as string[] };

/** The last one who wrote and is not the user; if only the user wrote, the one written to. */
function readPerson(
  dom: SafeDom,
  data: GmailData,
  messages: readonly Element[],
  own: string | null,
) {
  const { css } = data;
  const isOther = (email: string) => email !== '' && email !== own && !isNoReply(email);
  const received = messages.findLast((message) => isOther(senderOf(dom, css, message)));
  if (received) return readSender(dom, data, received);
  const last = messages.at(-1);
  if (!last || senderOf(dom, css, last) !== own) return nobody;
  const to = dom.findAll(css.recipients, last, 50).find((chip) => isOther(emailOf(dom, chip)));
  return to ? { fields: readRecipient(dom, to), misses: [] } : nobody;
}

function readSender(dom: SafeDom, data: GmailData, message: Element) {
  const { fields, misses } = readFinders(dom, data.parts.sender, message);
  return { fields: withoutAddressAsName(fields), misses };
}

function readRecipient(dom: SafeDom, chip: Element): Fields {
  const fields: Fields = {};
  addTo(fields, 'email', [
    { value: emailOf(dom, chip), confidence: 0.8, finder: 'recipient-email' },
  ]);
  addTo(fields, 'name', [
    { value: dom.attribute(chip, 'name') ?? '', confidence: 0.8, finder: 'recipient-name' },
  ]);
  return withoutAddressAsName(fields);
}

/** Where a sender has no name Gmail shows the address, or what stands before its @. */
function withoutAddressAsName(fields: Fields): Fields {
  const names = (fields.name ?? []).filter(({ value }) => !value.includes('@'));
  if (names.length > 0) return { ...fields, name: names };
  const { name: _name, ...rest } = fields;
  return rest;
}

function readMessage(dom: SafeDom, css: Css, message: Element, own: string | null): SeenMessage {
  const sender = dom.find(css.sender, message);
  const body = dom.find(css.body, message);
  const email = senderOf(dom, css, message);
  return {
    dir: email === '' || own === null ? null : email === own ? 'out' : 'in',
    sender: (sender && dom.attribute(sender, 'name')) ?? email,
    text: body ? dom.text(body, { skip: css.quoted }) : '',
  };
}

function senderOf(dom: SafeDom, css: Css, message: Element): string {
  const sender = dom.find(css.sender, message);
  return sender ? emailOf(dom, sender) : '';
}

function emailOf(dom: SafeDom, element: Element): string {
  return cleanText(dom.attribute(element, 'email') ?? '').toLowerCase();
}
