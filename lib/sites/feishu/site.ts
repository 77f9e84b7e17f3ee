import { readTalk, speakersOf } from '../kit/chat-messages.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, FeishuData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, url, dom }, { css }) =>
    frame.top && /^\/messenger(?:\/|$)/.test(url.pathname) && dom.exists(css.app),
  extract: (page, data) => readChat(page, data) ?? {},
});

function readChat(page: Page, data: FeishuData): Reading | null {
  const { dom, isVisible } = page;
  const title = dom.find(data.css.title);
  if (!title || !isVisible(title)) return null;
  const { fields, misses } = readFinders(dom, data.finders);
  const area = dom.find(data.css.chat) ?? dom.body();
  const isGroup = isGroupChat(page, data);
  const messages = area ? readTalk(dom, area, data.css.talk) : [];
  return {
    isGroup,
    fields,
    misses,
    messages,
    members: isGroup ? speakersOf(messages) : [],
  };
}

/** null in a chat without messages that does not say what it is. */
function isGroupChat({ dom }: Page, { css }: FeishuData): boolean | null {
  if (dom.exists(css.person)) return false;
  return dom.exists(css.group) ? true : null;
}
