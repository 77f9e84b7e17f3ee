import { cleanText } from '../../domain/clean-text.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import { asAddress, type MailContact, mailReading, readContact, readMails } from '../kit/mail.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, SogoData } from './data.ts';
import { mailOf } from './keep-address.ts';

export const site = defineSite<typeof data>({
  about,
  /** Any host: the mail app of SOGo names its views in the mark-up. */
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(css.app),
  extract(page, data) {
    const { dom } = page;
    const shown =
      readFinder(dom, data.single.ownAddress) ?? readFinder(dom, data.single.ownCaption);
    const ownAccount = asAddress(shown?.value ?? null);
    const reading = readMail(page, data, ownAccount);
    return mailReading(page, reading, ownAccount);
  },
});

function readMail({ dom, url, isVisible }: Page, data: SogoData, own: string | null) {
  const { css, parts } = data;
  const view = dom.findAll(css.view, null, 10).find((one) => isVisible(one));
  const body = view && dom.find(css.body, view);
  const card = body && dom.closest(body, css.card);
  if (!card) return null;
  const outside = (element: Element) => !dom.contains(body, element) && isVisible(element);
  const blocks = dom.findAll(css.sender, card, 20).filter(outside);
  const block = blocks.find((one) => dom.exists(css.senderMark, one));
  const from = readContact(dom, parts.sender, block);
  const open = mailOf(url);
  const isSent = isSentFolder(open?.folder ?? '', data);
  const text = dom.text(body, { skip: css.quoted });
  const to = recipientsOf(dom, data, card, outside);
  const { fields, ...rest } = readMails([{ from, to, text, isSent }], own);
  const title = readFinders(dom, parts.head, card);
  const reading: Reading = {
    ...rest,
    sessionKey: open?.key ?? null,
    fields: { ...title.fields, ...fields },
    misses: [...title.misses, ...(rest.misses ?? []), ...(block ? [] : ['from-binding'])],
  };
  return reading;
}

function isSentFolder(folder: string, { labels }: SogoData): boolean {
  const name = folder
    .replace(/^folder/, '')
    .replaceAll('%20', ' ')
    .toLowerCase();
  return labels.sentFolders.includes(name);
}

/** Chips once the list was opened; before that one line, which helps only if it names one person. */
function recipientsOf(
  dom: SafeDom,
  { css }: SogoData,
  card: Element,
  outside: (element: Element) => boolean,
): MailContact[] {
  const area = dom.findAll(css.recipients, card, 4).find(outside);
  if (!area) return [];
  const chips = dom.findAll(css.chip, area, 60).filter(outside);
  const inner = chips.filter(
    (one) => !chips.some((other) => other !== one && dom.contains(one, other)),
  );
  if (inner.length > 0) return inner.map((chip) => asContact(dom.text(chip), 'to-chip'));
  const line = dom.findAll(css.shortList, area, 4).find(outside);
  const names = line ? dom.text(line).split(/[,，]/) : [];
  return names.length === 1 ? [asContact(names[0] ?? '', 'to-line')] : [];
}

function asContact(text: string, finder: string): MailContact {
  const value = cleanText(text);
  const email = asAddress(value);
  const field = { value: email ?? value, confidence: 0.8, finder };
  return { fields: value === '' ? {} : email ? { email: [field] } : { name: [field] }, misses: [] };
}
