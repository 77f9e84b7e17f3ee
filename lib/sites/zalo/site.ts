import { addTo, type Fields } from '../kit/candidates.ts';
import { readTalk, speakersOf } from '../kit/chat-messages.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import { inAnyLanguage } from '../kit/languages.ts';
import type { Page } from '../kit/page.ts';
import type { SafeDom } from '../kit/safe-dom.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data, ZaloData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ frame, dom }, { css }) => frame.top && dom.exists(css.app),
  extract: (page, data) => readChat(page, data) ?? {},
});

function readChat({ dom, isVisible }: Page, data: ZaloData): Reading | null {
  const { css, labels } = data;
  const view = dom.find(css.view);
  const title = dom.find(css.title);
  if (!view || !title || !isVisible(title)) return null;
  const { fields, misses } = readFinders(dom, data.finders);
  const name = fields.name?.[0]?.value;
  if (name === undefined) return { misses };
  if (inAnyLanguage(labels.self).includes(name)) return { isGroup: false };
  const row = readRow(dom, data);
  const isOther = row !== null && row.name !== null && row.name !== name;
  // Only a row that bears the title's name tells whose chat it is.
  if (row && !isOther)
    for (const key of ['name', 'handle'] as const) addTo(fields, key, row.fields[key] ?? []);
  const threadId = row && !isOther ? row.id : null;
  const isGroup = threadId?.startsWith('g') || dom.exists(css.group);
  const messages = readTalk(dom, view, css.talk);
  return {
    isGroup: isGroup || (threadId === null ? null : false),
    sessionKey: threadId,
    fields,
    misses,
    messages,
    members: isGroup ? speakersOf(messages) : [],
    isChanging: isOther,
  };
}

type Row = { id: string | null; name: string | null; fields: Fields };

/** The row of the open chat in the list, where it is not scrolled out of it. */
function readRow(dom: SafeDom, { css, parts }: ZaloData): Row | null {
  const mark = dom.find(css.selected);
  const row = mark && dom.closest(mark, css.row);
  if (!row) return null;
  const { fields } = readFinders(dom, parts.row, row);
  const id = dom.attribute(row, 'anim-data-id') ?? '';
  return {
    id: /^g?\d{5,25}$/.test(id) ? id : null,
    name: fields.name?.[0]?.value ?? null,
    fields,
  };
}
