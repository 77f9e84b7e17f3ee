import { readTalk } from '../kit/chat-messages.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, FeigeData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(css.app),
  extract: (page, data) => readChat(page, data) ?? {},
});

/** A shop's service desk: each conversation is with one buyer, who has no id on the page. */
function readChat({ dom }: Page, data: FeigeData): Reading | null {
  const { css } = data;
  const area = dom.find(css.chat) ?? dom.body();
  // Without a buyer there is nothing to write into.
  if (!area || !dom.exists(css.box)) return null;
  const { fields, misses } = readFinders(dom, data.finders);
  if (!fields.name) return { misses };
  return { isGroup: false, fields, misses, messages: readTalk(dom, area, css.talk) };
}
