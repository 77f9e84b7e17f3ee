import { cleanText } from '../../domain/clean-text.ts';
import { readCanvasSheet } from '../kit/canvas-sheet.ts';
import { defineSite } from '../kit/define-site.ts';
import type { Page } from '../kit/page.ts';
import { about } from './about.ts';
import type { data, TencentData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top &&
    url.hostname === 'docs.qq.com' &&
    url.pathname.startsWith('/sheet/') &&
    dom.exists(css.nameBox),
  extract(page, { css, finders }) {
    const reading = readCanvasSheet(page, finders, sheetOf(page, css));
    const hasBar = page.dom.exists(css.formulaBar);
    return { ...reading, misses: [...(reading.misses ?? []), ...(hasBar ? [] : ['formula-bar'])] };
  },
});

/** Document and tab: the tab by its id in the address, or by its shown name. */
function sheetOf({ url, dom }: Page, css: TencentData['css']): string {
  const id = /^\/sheet\/([\w-]{1,60})/.exec(url.pathname)?.[1] ?? '';
  const shown = dom.find(css.tab);
  const tab = url.searchParams.get('tab') ?? (shown ? dom.text(shown) : '');
  return `${id}/${cleanText(tab, 60)}`;
}
