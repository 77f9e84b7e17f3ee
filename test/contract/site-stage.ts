import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { openBudget } from '../../lib/sites/kit/budget.ts';
import type { SiteFixture } from '../../lib/sites/kit/fixture.ts';
import { type Look, openPage } from '../../lib/sites/kit/read-page.ts';

/** A budget that never runs out: jsdom is a hundred times slower than a browser. */
const endless = () => openBudget(() => 0);

export function openHtml(html: string, url: string, isTop = true): Look {
  const { window } = new JSDOM(html, { url });
  if (html.includes('srcdoc')) fillFrames(window, window.document);
  if (html.includes('shadowrootmode')) openShadows(window);
  const frame = { top: isTop, name: '' };
  return { win: window, url: new URL(url), frame, budget: endless() };
}

/** jsdom leaves frames empty: what stands in their `srcdoc` is put there. */
function fillFrames(window: JSDOM['window'], document: Document): void {
  for (const frame of document.querySelectorAll<HTMLIFrameElement>('iframe[srcdoc]')) {
    const { body } = new window.DOMParser().parseFromString(frame.srcdoc, 'text/html');
    const inner = frame.contentDocument;
    if (!inner) continue;
    inner.body.replaceWith(inner.importNode(body, true));
    fillFrames(window, inner);
  }
}

/** jsdom leaves declared shadow roots closed up in their template. */
function openShadows({ document }: JSDOM['window']): void {
  const declared = 'template[shadowrootmode="open"]';
  for (const template of document.querySelectorAll<HTMLTemplateElement>(declared)) {
    const root = template.parentElement?.attachShadow({ mode: 'open' });
    root?.append(template.content);
    template.remove();
  }
}

/** Opens a fixture and does to it what its user did. */
export function openFixture(html: string, fixture: SiteFixture): Look {
  const look = openHtml(html, fixture.url, fixture.frame !== 'child');
  const { document } = look.win;
  const find = (css: string) => {
    const element = document.querySelector(css);
    if (!element) throw new Error(`Expected ${css} in ${fixture.file}, found none.`);
    return element;
  };
  if (fixture.point) look.pointed = find(fixture.point);
  if (fixture.copied) look.copied = { ...fixture.copied, count: 1 };
  if (fixture.select) look.win.getSelection()?.selectAllChildren(find(fixture.select));
  return look;
}

export function pageOf(look: Look) {
  return openPage(look, endless());
}

export function readFixture(siteId: string, file: string): string {
  return readFileSync(
    new URL(`../../lib/sites/${siteId}/fixtures/${file}`, import.meta.url),
    'utf8',
  );
}
