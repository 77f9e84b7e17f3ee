import { cleanText } from '../../domain/clean-text.ts';
import type { Loose } from '../../domain/selectors/site-data.ts';
import type { SheetRow } from '../../domain/sighting.ts';
import { isAboutPeople } from '../kit/column-headers.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import { fieldsOfRow } from '../kit/row-fields.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data } from './data.ts';

type Data = Loose<typeof data>;

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top &&
    /^(?:www\.notion\.so|[\w-]{1,63}\.notion\.site)$/.test(url.hostname) &&
    dom.exists(css.app),
  extract: (page, { css, parts }) => readPeek(page, css, parts.peek) ?? readRow(page, css) ?? {},
});

/** A page is a person's only where it links to a way to reach somebody; else its title is a task's. */
function readPeek(page: Page, css: Data['css'], finders: Data['parts']['peek']): Reading | null {
  const peek = page.dom.findAll(css.peek, null, 5).find((element) => page.isVisible(element));
  if (!peek) return null;
  const { fields, misses } = readFinders(page.dom, finders, peek);
  if (!fields.email && !fields.phone) return {};
  const id = page.url.searchParams.get('p') ?? fields.name?.[0]?.value ?? null;
  return { isGroup: false, sessionKey: id === null ? null : `peek:${id}`, fields, misses };
}

/** The row of the text selection or of the last click, under the heads of its table. */
function readRow({ dom, pointed }: Page, css: Data['css']): Reading | null {
  const rowOf = (element: Element | null | undefined) =>
    element ? dom.closest(element, css.row) : null;
  const chosen = rowOf(dom.selection()?.around) ?? rowOf(pointed) ?? rowOf(dom.focused());
  const table = chosen && dom.closest(chosen, css.table);
  if (!chosen || !table) return null;
  const textOf = (element: Element) => cleanText(dom.text(element, { cap: 1_000 }));
  const heads = dom.findAll(css.head, table, 60).map(textOf);
  const cells = dom.findAll(css.cell, chosen, 60);
  const row: SheetRow = { header: [], cells: cells.map(textOf) };
  row.header = cells.map((cell, at) => {
    const place = Number.parseInt(dom.attribute(cell, 'data-col-index') ?? '', 10);
    return heads[Number.isNaN(place) ? at : place] ?? '';
  });
  if (!isAboutPeople(row.header)) return null;
  const block = dom.closest(chosen, css.block);
  const id = block && dom.attribute(block, 'data-block-id');
  return { isGroup: false, sessionKey: id ? `row:${id}` : null, fields: fieldsOfRow(row), row };
}
