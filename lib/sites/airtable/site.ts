import { cleanText } from '../../domain/clean-text.ts';
import type { Loose } from '../../domain/selectors/site-data.ts';
import type { SheetRow } from '../../domain/sighting.ts';
import { isAboutPeople } from '../kit/column-headers.ts';
import { defineSite } from '../kit/define-site.ts';
import type { Page } from '../kit/page.ts';
import { fieldsOfRow } from '../kit/row-fields.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import type { data } from './data.ts';

type Css = Loose<typeof data>['css'];

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top && url.hostname === 'airtable.com' && dom.exists(css.grid),
  extract(page, { css }): Reading {
    const found = openRecord(page, css) ?? chosenRow(page, css);
    if (!found || !isAboutPeople(found.row.header)) return {};
    const { id, row } = found;
    return { isGroup: false, sessionKey: id, fields: fieldsOfRow(row), row };
  },
});

type Found = { id: string | null; row: SheetRow };

/** The record that is open on its own: a label and a value for each field. */
function openRecord({ url, dom, isVisible }: Page, css: Css): Found | null {
  const record = dom.findAll(css.record, null, 5).find((element) => isVisible(element));
  if (!record) return null;
  const header: string[] = [];
  const cells: string[] = [];
  for (const pair of dom.findAll(css.pair, record, 60)) {
    const label = dom.find(css.label, pair);
    const value = dom.find(css.value, pair);
    if (!label || !value) continue;
    header.push(cleanText(dom.text(label)));
    cells.push(valueOf(dom, css, value));
  }
  if (header.length === 0) return null;
  const id = /\/(rec[A-Za-z0-9]{1,30})/.exec(url.pathname)?.[1] ?? null;
  return { id: id ?? (cells.join('|').slice(0, 200) || null), row: { header, cells } };
}

function valueOf(dom: Page['dom'], css: Css, element: Element): string {
  const text = cleanText(dom.text(element, { cap: 1_000 }));
  const input = text === '' ? dom.find(css.input, element) : null;
  return input ? cleanText(dom.value(input)) : text;
}

/** The row of the text selection or of the last click; its cells of both panes under their heads. */
function chosenRow({ dom, pointed }: Page, css: Css): Found | null {
  const rowOf = (element: Element | null | undefined) =>
    element ? dom.closest(element, css.row) : null;
  const chosen = rowOf(dom.selection()?.around) ?? rowOf(pointed) ?? rowOf(dom.focused());
  const id = chosen && dom.attribute(chosen, 'data-rowid');
  if (!id) return null;
  const heads = headsOf(dom, css);
  const panes = dom
    .findAll(css.row, null, 500)
    .filter((row) => dom.attribute(row, 'data-rowid') === id);
  const texts = new Map<string, string>();
  for (const cell of panes.flatMap((pane) => dom.findAll(css.cell, pane, 60))) {
    const column = dom.attribute(cell, 'data-columnid');
    if (column && !texts.has(column)) texts.set(column, cleanText(dom.text(cell, { cap: 1_000 })));
  }
  const columns = [...texts.keys()];
  return {
    id,
    row: {
      header: columns.map((column) => heads.get(column) ?? ''),
      cells: columns.map((column) => texts.get(column) ?? ''),
    },
  };
}

function headsOf(dom: Page['dom'], css: Css): Map<string, string> {
  const heads = new Map<string, string>();
  for (const head of dom.findAll(css.head, null, 200)) {
    const column = dom.attribute(head, 'data-columnid');
    if (column && !dom.closest(head, css.row)) heads.set(column, cleanText(dom.text(head)));
  }
  return heads;
}
