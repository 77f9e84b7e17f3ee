import { cleanText } from '../../domain/clean-text.ts';
import { isNoReply } from '../../domain/identity/normalise-email.ts';
import type { SeenMessage } from '../../domain/sighting.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading, Site } from '../kit/site.ts';
import { about } from './about.ts';
import { ownAccountLink, senderFinders, thread, threadFinders } from './finders.ts';

const lastMessages = 20;

export const site: Site = {
  about,
  watch: {
    // Old views stay in the document beside the open one, each with its own [role=main]: no
    // smaller element than the body is known to hold them all and to stay.
    roots: [],
    attributes: ['data-legacy-thread-id', 'email', 'style'],
    events: ['address'],
  },
  detect: ({ url, frame }) => url.hostname === 'mail.google.com' && frame.top,
  extract(page) {
    const ownAccount = readOwnAccount(page.dom);
    const reading = readThread(page, ownAccount) ?? {};
    return { ...reading, ownAccount };
  },
};

function readThread({ dom, isVisible }: Page, own: string | null): Reading | null {
  // Threads that were left stay hidden, some inside the open view: only what is seen counts.
  const mains = dom.findAll(thread.main, null, 20).filter((main) => isVisible(main));
  const heading = mains
    .flatMap((main) => dom.findAll(thread.heading, main, 50))
    .find((one) => isVisible(one));
  const open = heading && mains.find((main) => dom.contains(main, heading));
  if (!open) return null;
  const messages = dom
    .findAll(thread.message, open)
    .filter((message) => isVisible(message))
    .slice(-lastMessages);
  const person = readPerson(dom, messages, own);
  const { fields, misses } = readFinders(dom, threadFinders, heading);
  const sessionKey =
    dom.attribute(heading, 'data-legacy-thread-id') ??
    dom.attribute(heading, 'data-thread-perm-id');
  return {
    isGroup: false,
    sessionKey,
    fields: { ...fields, ...person.fields },
    misses: [...misses, ...person.misses, ...(messages.length === 0 ? ['messages'] : [])],
    messages: messages.map((message) => readMessage(dom, message, own)),
  };
}

function readOwnAccount(dom: SafeDom): string | null {
  return ownFromTitle(dom.title()) ?? ownFromLink(dom);
}

/** "Subject - own@host - Gmail": the last part that is wholly an address, since a subject may hold one too. */
function ownFromTitle(title: string): string | null {
  const parts = title.split(/\s-\s/).map((part) => cleanText(part));
  return parts.findLast((part) => /^[^\s@]{1,64}@[^\s@]{1,190}$/.test(part))?.toLowerCase() ?? null;
}

function ownFromLink(dom: SafeDom): string | null {
  const link = dom.find(ownAccountLink);
  const label = link && dom.attribute(link, 'aria-label');
  return /\(([^\s()@]{1,64}@[^\s()@]{1,190})\)/.exec(label ?? '')?.[1]?.toLowerCase() ?? null;
}

const nobody = { fields: {} as Fields, misses: [] as string[] };

/** The last one who wrote and is not the user; if only the user wrote, the one written to. */
function readPerson(dom: SafeDom, messages: readonly Element[], own: string | null) {
  const isOther = (email: string) => email !== '' && email !== own && !isNoReply(email);
  const received = messages.findLast((message) => isOther(senderOf(dom, message)));
  if (received) return readSender(dom, received);
  const last = messages.at(-1);
  if (!last || senderOf(dom, last) !== own) return nobody;
  const to = dom.findAll(thread.recipients, last, 50).find((chip) => isOther(emailOf(dom, chip)));
  return to ? { fields: readRecipient(dom, to), misses: [] } : nobody;
}

function readSender(dom: SafeDom, message: Element) {
  const { fields, misses } = readFinders(dom, senderFinders, message);
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

function readMessage(dom: SafeDom, message: Element, own: string | null): SeenMessage {
  const sender = dom.find(thread.sender, message);
  const body = dom.find(thread.body, message);
  const email = senderOf(dom, message);
  return {
    dir: email === '' || own === null ? null : email === own ? 'out' : 'in',
    sender: (sender && dom.attribute(sender, 'name')) ?? email,
    text: body ? dom.text(body, { skip: thread.quoted }) : '',
  };
}

function senderOf(dom: SafeDom, message: Element): string {
  const sender = dom.find(thread.sender, message);
  return sender ? emailOf(dom, sender) : '';
}

function emailOf(dom: SafeDom, element: Element): string {
  return cleanText(dom.attribute(element, 'email') ?? '').toLowerCase();
}
