import { addTo } from '../kit/candidates.ts';
import { speakersOf } from '../kit/chat-messages.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { isLabelledGroup, isSameName, labelsIn, readLabelledTalk } from '../kit/labelled-chat.ts';
import { isLagging } from '../kit/lagging.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, MessengerData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  // Facebook has many other pages; elsewhere on it nothing is read.
  detect: ({ frame, url, dom }, { css }) =>
    frame.top && isMessages(url) && dom.exists(`${css.main}, ${css.list}`),
  extract: (page, data) => readThread(page, data) ?? {},
});

function isMessages(url: URL): boolean {
  const isMessenger = url.hostname === 'www.messenger.com';
  return isMessenger || /^\/messages(?:\/|$)/.test(url.pathname);
}

function readThread({ dom, url, memory, isVisible }: Page, data: MessengerData): Reading | null {
  const { css, labels } = data;
  const thread = /\/t\/(\d{1,30})(?:\/|$)/.exec(url.pathname)?.[1];
  const main = dom.find(css.main);
  if (thread === undefined || !main || !isVisible(main)) return null;
  const { fields } = readFinders(dom, data.finders);
  const shown = fields.name?.[0];
  const listed = nameInList(dom, thread, data)[0];
  if (listed) addTo(fields, 'name', [listed]);
  if (!fields.name) return { misses: ['conversation-label', 'header-link', 'list-row'] };
  const messages = readLabelledTalk(dom, main, css, labels);
  const isGroup = isGroupChat(dom, main, speakersOf(messages).length, data);
  // The address names the thread at once, the page a moment later: only together are they sure.
  if (isGroup === false && shown && isSameName(shown, listed)) {
    addTo(fields, 'handle', [{ value: thread, confidence: 0.8, finder: 'address-thread' }]);
  }
  return {
    isGroup,
    sessionKey: thread,
    fields,
    misses: shown ? [] : ['conversation-label', 'header-link'],
    messages,
    members: isGroup ? speakersOf(messages) : [],
    isChanging: isLagging(memory, thread, [shown?.value ?? listed?.value ?? '']),
  };
}

function nameInList(dom: SafeDom, thread: string, { css, parts }: MessengerData) {
  const ends = [`/t/${thread}`, `/t/${thread}/`];
  const row = dom.find(ends.map((end) => `${css.rowLink}[href$="${end}"]`).join());
  return (row && readFinders(dom, parts.row, row).fields.name) ?? [];
}

function isGroupChat(
  dom: SafeDom,
  main: Element,
  speakers: number,
  { css, labels }: MessengerData,
): boolean | null {
  const said = isLabelledGroup(labelsIn(dom, main, css), labels);
  if (said === true || speakers > 1) return true;
  return said === false || dom.exists(css.person) ? false : null;
}
