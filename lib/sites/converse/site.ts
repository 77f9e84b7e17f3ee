import { readTalk, speakersOf } from '../kit/chat-messages.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinder, readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { ConverseData, data } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(css.app),
  extract(page, data) {
    const ownAccount = readFinder(page.dom, data.single.ownName)?.value ?? null;
    return { ...readChat(page, data), ownAccount };
  },
});

function readChat(page: Page, data: ConverseData): Reading {
  const { dom } = page;
  const { css, parts } = data;
  const chat = findOpen(page, data);
  const jid = chat && dom.attribute(chat, 'jid')?.split('/')[0];
  if (!chat || !jid) return {};
  const isGroup = dom.matches(chat, css.room);
  const finders = isGroup ? { name: parts.chat.name } : parts.chat;
  const { fields, misses } = readFinders(dom, finders, chat);
  // Without a name the address stands in its place; it looks like an e-mail address and is none.
  const names = (fields.name ?? []).filter(
    ({ value }) => value.toLowerCase() !== jid.toLowerCase(),
  );
  const { name: _name, ...others } = fields;
  const messages = readTalk(dom, dom.find(css.history, chat) ?? chat, css.talk);
  return {
    isGroup,
    sessionKey: jid,
    fields: names.length > 0 ? { ...others, name: names } : others,
    misses,
    messages,
    members: isGroup ? speakersOf(messages) : [],
  };
}

/** Over another page several chats can be open; then the one that is written in counts. */
function findOpen({ dom, isVisible, pointed }: Page, { css }: ConverseData): Element | null {
  const open = dom.findAll(css.chat, null, 20).filter((chat) => isVisible(chat));
  if (open.length <= 1) return open[0] ?? null;
  const holds = (at: Element | null) => at && open.find((chat) => dom.contains(chat, at));
  return holds(dom.focused()) ?? holds(pointed) ?? null;
}
