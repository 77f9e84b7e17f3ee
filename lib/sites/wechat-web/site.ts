import type { SeenMember, SeenMessage } from '../../domain/sighting.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, WechatData } from './data.ts';
import { readProfile, usernameOf } from './profile.ts';

const lastMessages = 40;

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css: { chat, profile } }) =>
    frame.top && dom.exists(`${chat.area}, ${chat.list}, ${profile.area}`),
  extract(page, data) {
    const own = readFinder(page.dom, data.single.ownName)?.value ?? null;
    const reading = readChat(page, data) ?? readProfile(page, data) ?? {};
    return { ...reading, ownAccount: own };
  },
});

function readChat({ dom, isVisible }: Page, data: WechatData): Reading | null {
  const { chat } = data.css;
  const area = dom.find(chat.area);
  const title = area && dom.find(chat.title, area);
  if (!title || !isVisible(area) || dom.matches(area, chat.empty)) return null;
  const sessionKey = dom.attribute(title, 'data-username') ?? '';
  if (sessionKey === '' || data.labels.systemAccounts.includes(sessionKey))
    return { isGroup: false };
  const isGroup = sessionKey.startsWith('@@');
  const { fields, misses } = readFinders(dom, data.finders);
  const seen = readMessages(dom, area, chat);
  if (!isGroup) addRemark(dom, sessionKey, fields, data.css.popup);
  if (!isGroup) addAvatar(dom, sessionKey, fields, data);
  const isTheirs = isGroup || isTalkOf(dom, area, seen, sessionKey, chat);
  return {
    isGroup,
    sessionKey,
    fields,
    misses,
    messages: isTheirs ? seen.map(({ from: _from, ...message }) => message) : [],
    members: isGroup ? membersOf(seen) : [],
    isChanging: isBetween(dom, sessionKey, chat),
  };
}

type ChatCss = WechatData['css']['chat'];
type Seen = SeenMessage & { from: string | null };

function readMessages(dom: SafeDom, area: Element, chat: ChatCss): Seen[] {
  const all = dom.findAll(chat.message, area).slice(-lastMessages);
  return all.flatMap((message): Seen[] => {
    const plain = dom.find(chat.messageText, message);
    if (!plain) return [];
    const text = dom.text(plain);
    const from = senderId(dom, message, chat);
    if (dom.matches(message, chat.out)) return [{ dir: 'out', text, from }];
    const avatar = dom.find(chat.sender, message);
    const sender = (avatar && dom.attribute(avatar, 'title')) ?? '';
    const dir = dom.matches(message, chat.in) ? 'in' : null;
    return [sender === '' ? { dir, text, from } : { dir, sender, text, from }];
  });
}

/** `actualSender` in the JSON beside the bubble. */
function senderId(dom: SafeDom, message: Element, chat: ChatCss): string | null {
  const bubble = dom.find(chat.bubble, message);
  const json = (bubble && dom.attribute(bubble, 'data-cm')) ?? '';
  return /"actualSender"\s?:\s?"([^"]{1,200})"/.exec(json)?.[1] ?? null;
}

/** The list names the open conversation too, and changes first. */
function isBetween(dom: SafeDom, sessionKey: string, chat: ChatCss): boolean {
  const list = dom.find(chat.list);
  const listed = (list && dom.attribute(list, 'data-username')) ?? '';
  return listed !== '' && listed !== sessionKey;
}

/** The last conversation's messages can stay under the new title until the new ones are there. */
function isTalkOf(
  dom: SafeDom,
  area: Element,
  seen: readonly Seen[],
  sessionKey: string,
  chat: ChatCss,
): boolean {
  const body = dom.find(chat.body, area);
  const json = (body && dom.attribute(body, 'data-cm')) ?? '';
  const shown = /"username"\s?:\s?"([^"]{1,200})"/.exec(json)?.[1] ?? sessionKey;
  const isForeign = ({ dir, from }: Seen) => dir === 'in' && from !== null && from !== sessionKey;
  return shown === sessionKey && !seen.some(isForeign);
}

/** Only the card tells nickname and remark apart, and only if it is this person's card. */
function addRemark(
  dom: SafeDom,
  sessionKey: string,
  fields: Fields,
  popup: WechatData['css']['popup'],
): void {
  const card = dom.find(popup.area);
  const picture = card && dom.find(popup.avatar, card);
  if (!picture || usernameOf(dom, picture) !== sessionKey) return;
  const remark = dom.find(popup.remark, card);
  if (!remark) return;
  addTo(fields, 'remark', [{ value: dom.text(remark), confidence: 0.8, finder: 'card-remark' }]);
}

function addAvatar(dom: SafeDom, sessionKey: string, fields: Fields, data: WechatData): void {
  const { chat } = data.css;
  const row = dom.find(`${chat.list} ${chat.activeRow}`);
  if (!row || dom.attribute(row, 'data-username') !== sessionKey) return;
  const found = readFinder(dom, data.single.rowAvatar, row);
  if (found) addTo(fields, 'avatar', [found]);
}

function membersOf(seen: readonly Seen[]): SeenMember[] {
  return seen.flatMap(({ dir, sender }) => (dir === 'in' && sender ? [{ name: sender }] : []));
}
