import { addTo } from '../kit/candidates.ts';
import { readTalk, speakersOf } from '../kit/chat-messages.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { isLagging } from '../kit/lagging.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, LineData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(css.app),
  extract: (page, data) => readChat(page, data),
});

function readChat({ dom, url, memory }: Page, data: LineData): Reading {
  const [, account, peer] =
    /^\/(U[0-9a-f]{32})\/chat\/([UCR][0-9a-f]{32})(?:\/|$)/.exec(url.pathname) ?? [];
  if (account === undefined || peer === undefined) return {};
  const area = dom.find(data.css.area) ?? dom.body();
  const { fields, misses } = readFinders(dom, data.finders);
  const isGroup = !peer.startsWith('U');
  const messages = area ? readTalk(dom, area, data.css.talk) : [];
  addTo(fields, 'handle', [{ value: peer, confidence: 0.95, finder: 'address-user' }]);
  const name = fields.name?.[0]?.value;
  return {
    isGroup,
    sessionKey: peer,
    ownAccount: account,
    fields,
    misses,
    messages,
    members: isGroup ? speakersOf(messages) : [],
    isChanging: name !== undefined && isLagging(memory, peer, [name]),
  };
}
