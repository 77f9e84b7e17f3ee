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
import type { data, InstagramData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, url, dom }, { css }) =>
    frame.top && /^\/direct(?:\/|$)/.test(url.pathname) && dom.exists(css.app),
  extract: (page, data) => readThread(page, data) ?? {},
});

function readThread({ dom, url, memory, isVisible }: Page, data: InstagramData): Reading | null {
  const { css, labels } = data;
  const thread = /^\/direct\/t\/(\d{1,40})(?:\/|$)/.exec(url.pathname)?.[1];
  const main = dom.find(css.main);
  if (thread === undefined || !main || !isVisible(main)) return null;
  const { fields, misses } = readFinders(dom, data.finders);
  const shown = fields.name?.[0];
  const listed = nameInList(dom, thread, data)[0];
  if (listed) addTo(fields, 'name', [listed]);
  const name = shown ?? listed;
  if (!name) return { misses };
  const messages = readLabelledTalk(dom, dom.find(css.chat) ?? main, css, labels);
  const speakers = speakersOf(messages);
  const isGroup = speakers.length > 1 ? true : isLabelledGroup(labelsIn(dom, main, css), labels);
  // The address names the thread at once, the page a moment later: only together are they sure.
  if (isGroup === false && shown && isSameName(shown, listed)) {
    addTo(fields, 'handle', [{ value: thread, confidence: 0.8, finder: 'address-thread' }]);
  }
  return {
    isGroup,
    sessionKey: thread,
    fields,
    misses,
    messages,
    members: isGroup ? speakers : [],
    isChanging: isLagging(memory, thread, [name.value]),
  };
}

function nameInList(dom: SafeDom, thread: string, { css, parts }: InstagramData) {
  const ends = [`/direct/t/${thread}`, `/direct/t/${thread}/`];
  const row = dom.find(ends.map((end) => `${css.rowLink}[href$="${end}"]`).join());
  return (row && readFinders(dom, parts.row, row).fields.name) ?? [];
}
