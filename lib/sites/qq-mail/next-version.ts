import { cleanText } from '../../domain/clean-text.ts';
import type { Finder } from '../../domain/selectors/site-data.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import { asAddress, findOutside, type MailContact, readContact, readMails } from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import type { QqMailData } from './data.ts';

export function readNextVersion(page: Page, data: QqMailData, own: string | null): Reading {
  const { dom, isVisible } = page;
  const css = data.css.next;
  const head = dom.findAll(css.head, null, 20).find((one) => isVisible(one));
  if (!head) return {};
  const content = dom.findAll(css.content, null, 20).find((one) => isVisible(one));
  const body = content ?? dom.findAll(css.body, null, 20).find((one) => isVisible(one)) ?? null;
  const bodies = body && !dom.contains(body, head) ? [body] : [];
  const [first, ...others] = accountsOf(dom, data, head);
  const open = openMail(page, data);
  const from = readContact(dom, data.parts.account, first ?? head);
  const row = readContact(dom, data.parts.row, open.row);
  const to = others.map((account) => readContact(dom, data.parts.account, account));
  const text = body && dom.text(body, { skip: css.quoted });
  const isSame = isSamePerson(from, row);
  const { fields, ...rest } = readMails([{ from: isSame ? both(from, row) : from, to, text }], own);
  const person: Fields = { ...fields };
  addFromCard(page, data, open.key, person, own);
  const subject = readFinders(dom, data.parts.subject, subjectArea(dom, head, bodies));
  return {
    ...rest,
    sessionKey: open.key,
    fields: { ...subject.fields, ...person },
    misses: [...subject.misses, ...(rest.misses ?? [])],
  };
}

/** Sender first, then whom it was sent to; in one line of the head each. */
function accountsOf(dom: SafeDom, { css }: QqMailData, head: Element): Element[] {
  const sender = dom.find(css.next.sender, head) ?? head;
  const all = dom.findAll(css.next.account, head, 60);
  const first = dom.find(css.next.account, sender);
  const outer = all.filter(
    (one) => !all.some((other) => other !== one && dom.contains(other, one)),
  );
  return first
    ? [first, ...outer.filter((one) => one !== first && !dom.contains(one, first))]
    : outer;
}

function subjectArea(dom: SafeDom, head: Element, bodies: readonly Element[]): Element | null {
  let area: Element | null = head;
  for (let step = 0; step < 6 && area; step += 1) {
    const found = findOutside(dom, '.mail-detail-subject', area, bodies);
    if (found) return area;
    area = dom.parent(area);
  }
  return null;
}

/** The row whose id the address names; else the route itself, unless it is only a list's. */
function openMail({ dom, url }: Page, { css }: QqMailData) {
  const hash = url.hash.split('?')[0] ?? '';
  const parts = new Set(url.hash.split(/[/?&=#]/));
  const row = dom
    .findAll(css.next.row, null, 300)
    .find((one) => parts.has(dom.attribute(one, 'data-mailid') ?? ' '));
  if (row) return { row, key: dom.attribute(row, 'data-mailid') };
  const isList = /^#?(?:\/list(?:\/\d{1,9}){0,3})?\/?$/.test(hash);
  return { row: null, key: isList ? null : hash.slice(0, 200) };
}

function isSamePerson(from: MailContact, row: MailContact): boolean {
  const name = from.fields.name?.[0]?.value;
  return name !== undefined && row.fields.name?.[0]?.value === name;
}

function both(from: MailContact, row: MailContact): MailContact {
  const fields: Fields = { ...from.fields };
  addTo(fields, 'name', row.fields.name ?? []);
  return { fields, misses: from.misses };
}

/**
 * The address may show only in the card that opens under the pointer. The card counts if it says
 * the name of the sender, is remembered for this mail, and is no more than a hint where other
 * mails in sight bear the same name: it may be one of theirs.
 */
function addFromCard(
  { dom, memory }: Page,
  { css, single }: QqMailData,
  mail: string | null,
  fields: Fields,
  own: string | null,
): void {
  const name = fields.name?.[0]?.value;
  if (name === undefined || fields.email) return;
  const rows = dom.findAll(css.next.row, null, 300).filter((row) => {
    const nick = dom.find(css.next.rowName, row);
    return nick !== null && cleanText(dom.text(nick)) === name;
  });
  const finder: Finder = rows.length > 1 ? single.cardEmailOfMany : single.cardEmail;
  const card = dom.find(css.next.card);
  const isTheirs =
    card &&
    dom
      .text(card)
      .split('\n')
      .some((line) => cleanText(line) === name);
  const shown = isTheirs ? asAddress(readFinder(dom, finder, card)?.value ?? null) : null;
  const key = mail === null ? null : `card ${mail} ${name}`;
  if (shown !== null && shown !== own && key !== null) memory.set(key, shown);
  const email = shown ?? (key === null ? undefined : memory.get(key));
  if (email === undefined || email === own) return;
  addTo(fields, 'email', [{ value: email, confidence: finder.confidence, finder: finder.id }]);
}
