import { readCopiedSheet } from '../kit/canvas-sheet.ts';
import { defineSite } from '../kit/define-site.ts';
import { about } from './about.ts';
import type { data } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top &&
    /(?:^|\.)kdocs\.cn$/.test(url.hostname) &&
    /^\/(?:l|view\/l)\//.test(url.pathname) &&
    dom.exists(css.grid),
  extract: (page) => readCopiedSheet(page, documentOf(page.url)),
});

/** Its tab is not told, so rows of two tabs of one document count as one sheet's. */
function documentOf({ pathname }: URL): string {
  return /\/l\/([A-Za-z0-9]{1,60})/.exec(pathname)?.[1] ?? '';
}
