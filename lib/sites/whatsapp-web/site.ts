import { cleanText } from '../../domain/clean-text.ts';
import { addTo } from '../kit/candidates.ts';
import { findContacts } from '../kit/contact-text.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { inAnyLanguage } from '../kit/languages.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, WhatsappData } from './data.ts';
import { readMessages, type Said, sendersOf } from './messages.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(`${css.list}, ${css.chat}`),
  extract: (page, data) => readChat(page, data) ?? {},
});

function readChat({ dom, isVisible }: Page, data: WhatsappData): Reading | null {
  const chat = dom.find(data.css.chat);
  const header = chat && dom.find(data.css.header, chat);
  if (!chat || !header || !isVisible(header)) return null;
  const { fields, misses } = readFinders(dom, data.finders);
  const title = fields.name?.[0]?.value;
  if (title === undefined) return { misses };
  if (inAnyLanguage(data.labels.self).some((label) => title.endsWith(label)))
    return { isGroup: false };
  const said = readMessages(dom, chat, data);
  const chatId = ownChatId(said, title);
  const isGroup = isGroupChat(dom, header, title, said, data);
  if (isGroup === false && chatId?.endsWith('@c.us')) {
    const phone = { value: `+${chatId.slice(0, -5)}`, confidence: 0.8, finder: 'message-chat-id' };
    addTo(fields, 'phone', [phone]);
  }
  return {
    isGroup,
    sessionKey: chatId,
    fields,
    misses,
    messages: said.map(({ dir, sender, text }) => ({ dir, sender, text })),
    members: isGroup ? sendersOf(said).map((name) => ({ name })) : [],
  };
}

/**
 * The chat that the messages name, if it is surely the one of the title: after a switch the last
 * chat's messages can stand under the new title, and their number must not become the person's.
 */
function ownChatId(said: readonly Said[], title: string): string | null {
  const named = said.filter(({ chatId }) => chatId !== null);
  const ids = new Set(named.map(({ chatId }) => chatId));
  const id = named[0]?.chatId;
  if (!id || ids.size > 1) return null;
  const isNumber = digits(title) !== '' && id.startsWith(digits(title));
  const isSpeaker = named.some(({ dir, sender }) => dir === 'in' && cleanText(sender) === title);
  return id.endsWith('@g.us') || isNumber || isSpeaker ? id : null;
}

const digits = (text: string) => (/[^\d+ ()-]/.test(text) ? '' : text.replace(/\D/g, ''));

/** null where nothing on the page tells. */
function isGroupChat(
  dom: SafeDom,
  header: Element,
  title: string,
  said: readonly Said[],
  { css }: WhatsappData,
): boolean | null {
  const speakers = sendersOf(said.filter(({ dir }) => dir === 'in'));
  const ofGroup = said.some(({ chatId }) => chatId?.endsWith('@g.us'));
  const subtitle = dom
    .findAll(css.subtitle, header, 5)
    .map((element) => cleanText(dom.attribute(element, 'title') ?? ''))
    .find((text) => text !== '' && text !== title);
  if (ofGroup || speakers.length > 1 || dom.exists(css.groupPicture, header)) return true;
  if (subtitle !== undefined && isMemberList(subtitle)) return true;
  const isOfPerson = speakers[0] === title || said.some(({ chatId }) => chatId?.endsWith('@c.us'));
  return isOfPerson || findContacts(title).phones.length > 0 ? false : null;
}

/** "Ana, Ben, You" – and not "last seen on Monday, 10:20". */
function isMemberList(subtitle: string): boolean {
  return /[,，、]/.test(subtitle) && !/\d{1,2}[:.]\d{2}/.test(subtitle);
}
