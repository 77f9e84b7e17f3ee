import { cleanText } from '../../domain/clean-text.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { readTalk, speakersOf } from '../kit/chat-messages.ts';
import { findContacts } from '../kit/contact-text.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { inAnyLanguage } from '../kit/languages.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, TelegramData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, url, dom }, { css }) =>
    frame.top && url.pathname.startsWith('/k/') && dom.exists(css.app),
  extract: (page, data) => readChat(page, data) ?? {},
});

function readChat({ dom, url, isVisible }: Page, data: TelegramData): Reading | null {
  const { css, labels, parts } = data;
  const chat = dom.find(css.chat);
  const title = chat && dom.find(css.title, chat);
  if (!chat || !title || !isVisible(title)) return null;
  const peer = peerOf(dom, title);
  if (peer === null || labels.services.includes(peer)) return { isGroup: false };
  if (inAnyLanguage(labels.saved).includes(cleanText(dom.text(title)))) return { isGroup: false };
  const isGroup = peer.startsWith('-');
  const { fields, misses } = readFinders(
    dom,
    isGroup ? { name: parts.chat.name } : parts.chat,
    chat,
  );
  addFromRow(dom, peer, fields, data);
  if (!isGroup) addFromProfile(dom, peer, fields, data);
  // Bubbles of the last chat can stay while the new one is drawn: each says whose it is.
  const item = `${css.talk.item}[data-peer-id="${peer}"]`;
  const messages = readTalk(dom, chat, { ...css.talk, item });
  return {
    isGroup,
    sessionKey: peer,
    fields,
    misses,
    messages,
    members: isGroup ? speakersOf(messages) : [],
    isChanging: isBetween(dom, chat, url, peer, data),
  };
}

/** The account that an element is about: a number, below zero for groups and channels. */
function peerOf(dom: SafeDom, element: Element): string | null {
  const peer = dom.attribute(element, 'data-peer-id') ?? '';
  return /^-?[1-9]\d{0,19}$/.test(peer) ? peer : null;
}

function addFromRow(
  dom: SafeDom,
  peer: string,
  fields: Fields,
  { css, parts }: TelegramData,
): void {
  const row = dom.find(`${css.row}[data-peer-id="${peer}"]`);
  if (row) addTo(fields, 'name', readFinders(dom, parts.row, row).fields.name ?? []);
}

/** The profile beside the chat shows the number, where the person shares it. */
function addFromProfile(dom: SafeDom, peer: string, fields: Fields, { css }: TelegramData): void {
  const area = dom.find(css.profile.area);
  const title = area && dom.find(css.profile.title, area);
  if (!area || !title || peerOf(dom, title) !== peer) return;
  const rows = dom.findAll(css.profile.row, area, 20).map((row) => cleanText(dom.text(row)));
  const phone = rows.find((text) => text.length < 30 && findContacts(text).phones[0] === text);
  if (phone === undefined) return;
  addTo(fields, 'phone', [{ value: phone, confidence: 0.9, finder: 'profile-phone' }]);
}

/** Title, box and address name the chat each; while they differ it is being switched. */
function isBetween(
  dom: SafeDom,
  chat: Element,
  url: URL,
  peer: string,
  { css }: TelegramData,
): boolean {
  const box = dom.find(css.box, chat);
  const ofBox = box && peerOf(dom, box);
  const ofAddress = /^#([1-9]\d{0,19})$/.exec(url.hash)?.[1];
  return [ofBox, ofAddress].some((other) => Boolean(other) && other !== peer);
}
