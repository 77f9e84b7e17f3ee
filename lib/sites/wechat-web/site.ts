import type { SeenMember, SeenMessage } from '../../domain/sighting.ts';
import { addTo } from '../kit/candidates.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading, Site } from '../kit/site.ts';
import { about } from './about.ts';
import {
  chat,
  chatFinders,
  ownName,
  popup,
  profile,
  rowAvatar,
  systemAccounts,
} from './finders.ts';
import { readProfile, usernameOf } from './profile.ts';

const lastMessages = 40;

export const site: Site = {
  about,
  watch: {
    // Title, list and messages live in different branches, so the smallest common root is large.
    roots: ['.main .main_inner', '.main'],
    attributes: ['data-username', 'class'],
    events: [],
  },
  detect: ({ frame, dom }) =>
    frame.top && dom.exists(`${chat.area}, ${chat.list}, ${profile.area}`),
  extract(page) {
    const own = readFinder(page.dom, ownName)?.value ?? null;
    const reading = readChat(page) ?? readProfile(page) ?? {};
    return { ...reading, ownAccount: own };
  },
};

function readChat({ dom, isVisible }: Page): Reading | null {
  const area = dom.find(chat.area);
  const title = area && dom.find(chat.title, area);
  if (!title || !isVisible(area) || dom.matches(area, chat.empty)) return null;
  const sessionKey = dom.attribute(title, 'data-username') ?? '';
  if (sessionKey === '' || systemAccounts.has(sessionKey)) return { isGroup: false };
  const isGroup = sessionKey.startsWith('@@');
  const { fields, misses } = readFinders(dom, chatFinders);
  const seen = readMessages(dom, area);
  if (!isGroup) addRemark(dom, sessionKey, fields);
  if (!isGroup) addAvatar(dom, sessionKey, fields);
  const isTheirs = isGroup || isTalkOf(dom, area, seen, sessionKey);
  return {
    isGroup,
    sessionKey,
    fields,
    misses,
    messages: isTheirs ? seen.map(({ from: _from, ...message }) => message) : [],
    members: isGroup ? membersOf(seen) : [],
    isChanging: isBetween(dom, sessionKey),
  };
}

type Seen = SeenMessage & { from: string | null };

function readMessages(dom: SafeDom, area: Element): Seen[] {
  const all = dom.findAll(chat.message, area).slice(-lastMessages);
  return all.flatMap((message): Seen[] => {
    const plain = dom.find(chat.messageText, message);
    if (!plain) return [];
    const text = dom.text(plain);
    const from = senderId(dom, message);
    if (dom.matches(message, '.me')) return [{ dir: 'out', text, from }];
    const avatar = dom.find(chat.sender, message);
    const sender = (avatar && dom.attribute(avatar, 'title')) ?? '';
    const dir = dom.matches(message, '.you') ? 'in' : null;
    return [sender === '' ? { dir, text, from } : { dir, sender, text, from }];
  });
}

/** `actualSender` in the JSON beside the bubble. */
function senderId(dom: SafeDom, message: Element): string | null {
  const bubble = dom.find(chat.bubble, message);
  const json = (bubble && dom.attribute(bubble, 'data-cm')) ?? '';
  return /"actualSender"\s?:\s?"([^"]{1,200})"/.exec(json)?.[1] ?? null;
}

/** The list names the open conversation too, and changes first. */
function isBetween(dom: SafeDom, sessionKey: string): boolean {
  const list = dom.find(chat.list);
  const listed = (list && dom.attribute(list, 'data-username')) ?? '';
  return listed !== '' && listed !== sessionKey;
}

/** The last conversation's messages can stay under the new title until the new ones are there. */
function isTalkOf(dom: SafeDom, area: Element, seen: readonly Seen[], sessionKey: string): boolean {
  const body = dom.find(chat.body, area);
  const json = (body && dom.attribute(body, 'data-cm')) ?? '';
  const shown = /"username"\s?:\s?"([^"]{1,200})"/.exec(json)?.[1] ?? sessionKey;
  const isForeign = ({ dir, from }: Seen) => dir === 'in' && from !== null && from !== sessionKey;
  return shown === sessionKey && !seen.some(isForeign);
}

/** Only the card tells nickname and remark apart, and only if it is this person's card. */
function addRemark(dom: SafeDom, sessionKey: string, fields: NonNullable<Reading['fields']>): void {
  const card = dom.find(popup.area);
  const picture = card && dom.find(popup.avatar, card);
  if (!picture || usernameOf(dom, picture) !== sessionKey) return;
  const remark = dom.find(popup.remark, card);
  if (!remark) return;
  addTo(fields, 'remark', [{ value: dom.text(remark), confidence: 0.8, finder: 'card-remark' }]);
}

function addAvatar(dom: SafeDom, sessionKey: string, fields: NonNullable<Reading['fields']>): void {
  const row = dom.find(`${chat.list} ${chat.activeRow}`);
  if (!row || dom.attribute(row, 'data-username') !== sessionKey) return;
  const found = readFinder(dom, rowAvatar, row);
  if (found) addTo(fields, 'avatar', [found]);
}

function membersOf(seen: readonly Seen[]): SeenMember[] {
  return seen.flatMap(({ dir, sender }) => (dir === 'in' && sender ? [{ name: sender }] : []));
}
