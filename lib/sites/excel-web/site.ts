import { cleanText } from '../../domain/clean-text.ts';
import { readCanvasSheet } from '../kit/canvas-sheet.ts';
import { defineSite } from '../kit/define-site.ts';
import type { Page } from '../kit/page.ts';
import { about } from './about.ts';
import type { data, ExcelData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, dom }, { css }) =>
    /^(?:[a-z]{2,4}-)?excel\.officeapps\.live\.com$/.test(url.hostname) && dom.exists(css.nameBox),
  extract(page, { css, finders }) {
    const reading = readCanvasSheet(page, finders, `${workbookOf(page.url)}/${tabOf(page, css)}`);
    const hasBar = page.dom.exists(css.formulaBar);
    return { ...reading, misses: [...(reading.misses ?? []), ...(hasBar ? [] : ['formula-bar'])] };
  },
});

/** The last part of the address by which the editor knows the file: its id, not where it lives. */
function workbookOf({ searchParams }: URL): string {
  const entry = [...searchParams].find(([name]) => name.toLowerCase() === 'wopisrc');
  return /\/files\/([\w!.%-]{1,100})/.exec(entry?.[1] ?? '')?.[1] ?? '';
}

function tabOf({ dom }: Page, css: ExcelData['css']): string {
  const tab = dom.find(css.tab);
  if (!tab) return '';
  return cleanText(dom.attribute(tab, 'aria-label') ?? dom.text(tab), 60);
}
