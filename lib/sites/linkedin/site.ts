import { addTo } from '../kit/candidates.ts';
import { readTalk, speakersOf } from '../kit/chat-messages.ts';
import { findDeep } from '../kit/deep.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { isLagging } from '../kit/lagging.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, LinkedinData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) =>
    frame.top && findDeep(dom, `${css.app}, ${css.overlay}`, css.host) !== null,
  extract: (page, data) => readThread(page, data) ?? {},
});

function readThread(page: Page, data: LinkedinData): Reading | null {
  const { dom, isVisible } = page;
  const { css, parts } = data;
  const sessionKey = threadOf(page.url);
  const area = findArea(page, data, sessionKey !== null);
  if (!area || !isVisible(area) || dom.exists(css.sponsored, area)) return null;
  const { fields, misses } = readFinders(dom, parts.thread, area);
  const name = fields.name?.[0]?.value;
  if (name === undefined) return { misses };
  const messages = readTalk(dom, area, css.talk);
  const speakers = speakersOf(messages);
  const isGroup = isSeveral(name, dom.exists(css.profileLink, area), speakers.length, data);
  const listed = sessionKey === null ? [] : nameInList(page, data);
  addTo(fields, 'name', listed);
  const isOther = listed[0] !== undefined && !isAlike(listed[0].value, name);
  return {
    isGroup,
    sessionKey,
    fields,
    misses,
    messages,
    members: isGroup ? speakers : [],
    isChanging: isOther || isLagging(page.memory, sessionKey, [name]),
  };
}

function threadOf(url: URL): string | null {
  return /^\/messaging\/thread\/([A-Za-z0-9_=%.~-]{1,200})/.exec(url.pathname)?.[1] ?? null;
}

/** The thread on the page of messages, else the one chat that is open over another page. */
function findArea({ dom }: Page, { css }: LinkedinData, isThread: boolean): Element | null {
  if (!isThread) return findDeep(dom, css.overlay, css.host);
  const thread = findDeep(dom, css.thread, css.host);
  return (thread && dom.closest(thread, css.detail)) ?? thread;
}

function nameInList({ dom }: Page, { css, parts }: LinkedinData) {
  const row = findDeep(dom, css.activeRow, css.host);
  return (row && readFinders(dom, parts.row, row).fields.name) ?? [];
}

/** The list may leave out what the title adds, such as a degree. */
function isAlike(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((a, b) => a.length - b.length);
  return long.toLowerCase().includes(short.toLowerCase());
}

function isSeveral(
  name: string,
  hasProfile: boolean,
  speakers: number,
  { labels }: LinkedinData,
): boolean | null {
  if (speakers > 1) return true;
  if (hasProfile) return false;
  return labels.between.some((word) => name.includes(word)) ? true : null;
}
