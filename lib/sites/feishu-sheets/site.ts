import { cleanText } from '../../domain/clean-text.ts';
import { readCopiedSheet } from '../kit/canvas-sheet.ts';
import { defineSite } from '../kit/define-site.ts';
import { about } from './about.ts';
import type { data } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top &&
    /(?:^|\.)(?:feishu\.cn|larksuite\.com)$/.test(url.hostname) &&
    /^\/(?:sheets|base)\//.test(url.pathname) &&
    dom.exists(css.grid),
  extract: (page) => readCopiedSheet(page, sheetOf(page.url)),
});

function sheetOf({ pathname, searchParams }: URL): string {
  const token = /^\/(?:sheets|base)\/([A-Za-z0-9]{1,60})/.exec(pathname)?.[1] ?? '';
  const part = searchParams.get('table') ?? searchParams.get('sheet') ?? '';
  return `${token}/${cleanText(part, 60)}`;
}
