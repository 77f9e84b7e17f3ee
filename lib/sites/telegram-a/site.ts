import { cleanText } from '../../domain/clean-text.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { readTalk, speakersOf } from '../kit/chat-messages.ts';
import { findContacts } from '../kit/contact-text.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { isLagging } from '../kit/lagging.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, TelegramData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, url, dom }, { css }) =>
    frame.top && url.pathname.startsWith('/a/') && dom.exists(css.app),
  extract: (page, data) => readChat(page, data) ?? {},
});

function readChat({ dom, url, memory, isVisible }: Page, data: TelegramData): Reading | null {
  const { css, labels, parts } = data;
  const [, peer, topic] = /^#(-?\d{1,20})(_\d{1,20})?$/.exec(url.hash) ?? [];
  const header = dom.find(css.header) ?? dom.find(css.onlyHeader);
  if (peer === undefined || !header || !isVisible(header)) return null;
  if (labels.services.includes(peer) || dom.exists(css.saved, header)) return { isGroup: false };
  const { fields, misses } = readFinders(dom, parts.header, header);
  const name = fields.name?.[0]?.value;
  if (name === undefined) return { misses };
  const isGroup = peer.startsWith('-') || dom.exists(css.groupStatus, header);
  const listed = nameInList(dom, peer, data);
  addTo(fields, 'name', listed);
  const isOther = topic === undefined && listed[0] !== undefined && listed[0].value !== name;
  if (!isGroup) addPerson(dom, peer, name, fields, data);
  const list = dom.find(css.list) ?? dom.find(css.onlyList);
  const messages = list ? readTalk(dom, list, css.talk) : [];
  return {
    isGroup,
    sessionKey: peer,
    fields,
    misses,
    messages,
    members: isGroup ? speakersOf(messages) : [],
    // The address changes before the header does.
    isChanging: isOther || isLagging(memory, peer, [name]),
  };
}

/** What the list calls the chat that the address names. */
function nameInList(dom: SafeDom, peer: string, { css, parts }: TelegramData) {
  const link = dom.find(`${css.rowLink}[href="#${peer}"]`);
  return (link && readFinders(dom, parts.row, link).fields.name) ?? [];
}

function addPerson(
  dom: SafeDom,
  peer: string,
  name: string,
  fields: Fields,
  { css }: TelegramData,
): void {
  addTo(fields, 'handle', [{ value: peer, confidence: 0.9, finder: 'address-peer' }]);
  const area = dom.find(css.profile.area);
  const shown = area && dom.find(css.profile.name, area);
  if (!area || !shown || cleanText(dom.text(shown)) !== name) return;
  const rows = dom.findAll(css.profile.row, area, 20).map((row) => cleanText(dom.text(row)));
  const phone = rows.find((text) => text.length < 30 && findContacts(text).phones[0] === text);
  if (phone === undefined) return;
  addTo(fields, 'phone', [{ value: phone, confidence: 0.9, finder: 'profile-phone' }]);
}
