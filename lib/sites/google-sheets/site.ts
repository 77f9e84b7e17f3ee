import { cleanText } from '../../domain/clean-text.ts';
import { readCanvasSheet } from '../kit/canvas-sheet.ts';
import { defineSite } from '../kit/define-site.ts';
import type { Page } from '../kit/page.ts';
import { about } from './about.ts';
import type { data, SheetData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top &&
    url.hostname === 'docs.google.com' &&
    url.pathname.startsWith('/spreadsheets/') &&
    dom.exists(css.nameBox),
  extract(page, { css, finders }) {
    const reading = readCanvasSheet(page, finders, sheetOf(page, css));
    const hasBar = page.dom.exists(css.formulaBar);
    return {
      ...reading,
      ownAccount: readOwnAccount(page, css),
      misses: [...(reading.misses ?? []), ...(hasBar ? [] : ['formula-bar'])],
    };
  },
});

type Css = SheetData['css'];

/** Document and tab: the tab by its number in the address, or by its shown name. */
function sheetOf({ url, dom }: Page, css: Css): string {
  const id = /\/d\/([\w-]{1,100})/.exec(url.pathname)?.[1] ?? '';
  const gid = /[#&?]gid=(\d{1,20})/.exec(url.hash + url.search)?.[1];
  const tab = dom.find(css.tab);
  return `${id}/${gid ?? (tab ? cleanText(dom.text(tab)) : '')}`;
}

function readOwnAccount({ dom }: Page, css: Css): string | null {
  const link = dom.find(css.ownAccount);
  const label = link && dom.attribute(link, 'aria-label');
  return /\(([^\s()@]{1,64}@[^\s()@]{1,190})\)/.exec(label ?? '')?.[1]?.toLowerCase() ?? null;
}
