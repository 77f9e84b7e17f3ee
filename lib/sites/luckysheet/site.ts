import { cleanText } from '../../domain/clean-text.ts';
import { readCanvasSheet } from '../kit/canvas-sheet.ts';
import { defineSite } from '../kit/define-site.ts';
import type { Page } from '../kit/page.ts';
import { about } from './about.ts';
import type { data, LuckysheetData } from './data.ts';

/** Found by its parts, on any host that the user granted. */
export const site = defineSite<typeof data>({
  about,
  detect: ({ dom }, { css }) => dom.exists(css.nameBox) && dom.exists(css.formulaBar),
  extract: (page, { css, finders }) => readCanvasSheet(page, finders, sheetOf(page, css)),
});

/** Where the page lives and which tab is shown; a sheet on a page of its own has no other name. */
function sheetOf({ url, dom }: Page, css: LuckysheetData['css']): string {
  const tab = dom.find(css.tab);
  return `${`${url.host}${url.pathname}`.slice(0, 100)}/${tab ? cleanText(dom.text(tab), 60) : ''}`;
}
