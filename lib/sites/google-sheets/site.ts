import { cleanText } from '../../domain/clean-text.ts';
import type { SheetRow } from '../../domain/sighting.ts';
import { addTo, type Fields } from '../kit/candidates.ts';
import { isAboutPeople } from '../kit/column-headers.ts';
import { defineSite } from '../kit/define-site.ts';
import { readFinders } from '../kit/finders.ts';
import type { Page } from '../kit/page.ts';
import { contactOfCell, fieldsOfRow } from '../kit/row-fields.ts';
import type { Reading } from '../kit/site.ts';
import { about } from './about.ts';
import { rowsOfCopy } from './copied-rows.ts';
import type { data, SheetData } from './data.ts';

export const site = defineSite<typeof data>({
  about,
  detect: ({ url, frame, dom }, { css }) =>
    frame.top &&
    url.hostname === 'docs.google.com' &&
    url.pathname.startsWith('/spreadsheets/') &&
    dom.exists(css.nameBox),
  extract(page, data) {
    const { css } = data;
    const { dom } = page;
    const { fields, misses } = readFinders(dom, data.finders);
    const cell = fields.cell?.[0]?.value ?? '';
    const row = readRow(page, css, cell);
    const found = row ? fieldsOfRow(row) : contactsOfCell(fields);
    return {
      isGroup: false,
      sessionKey: cell === '' ? null : `${sheetOf(page, css)}!${cell}`,
      ownAccount: readOwnAccount(page, css),
      fields: { ...fields, ...found },
      row,
      misses: dom.exists(css.formulaBar) ? misses : [...misses, 'formula-bar'],
    } satisfies Reading;
  },
});

type Css = SheetData['css'];

function contactsOfCell(fields: Fields): Fields {
  const value = fields.cellValue?.[0]?.value ?? '';
  const found: Fields = {};
  const { email, phone } = contactOfCell(value);
  const inCell = (text: string) => ({ value: text, confidence: 0.8, finder: 'formula-bar' });
  if (email) addTo(found, 'email', [inCell(email)]);
  if (phone) addTo(found, 'phone', [inCell(phone)]);
  return found;
}

/** Document and tab: the tab by its number in the address, or by its shown name. */
function sheetOf({ url, dom }: Page, css: Css): string {
  const id = /\/d\/([\w-]{1,100})/.exec(url.pathname)?.[1] ?? '';
  const gid = /[#&?]gid=(\d{1,20})/.exec(url.hash + url.search)?.[1];
  const tab = dom.find(css.tab);
  return `${id}/${gid ?? (tab ? cleanText(dom.text(tab)) : '')}`;
}

/**
 * The copied row, as long as the active cell stays in the row it was copied from. A header that
 * was copied once is remembered for its tab of the sheet.
 */
function readRow(page: Page, css: Css, cell: string): SheetRow | null {
  const { copied, memory } = page;
  if (!copied) return null;
  const tab = sheetOf(page, css);
  const line = /\d+/.exec(cell)?.[0] ?? '';
  const place = `${tab}!${line}`;
  const mark = `copied:${copied.count}`;
  const from = memory.get(mark) ?? place;
  memory.set(mark, from);
  const rows = rowsOfCopy(copied).map((cells) => cells.map((text) => cleanText(text)));
  const [first, ...rest] = rows;
  const hasHeader = first !== undefined && isAboutPeople(first);
  if (hasHeader) memory.set(`header:${tab}`, JSON.stringify(first));
  const lines = hasHeader ? rest : rows;
  const [cells] = lines;
  if (from !== place || lines.length !== 1 || !cells) return null;
  return { header: rememberedHeader(memory.get(`header:${tab}`), cells.length), cells };
}

function rememberedHeader(kept: string | undefined, columns: number): string[] {
  if (kept === undefined) return [];
  // cast: written above, and never by the page
  const header = JSON.parse(kept) as string[];
  return header.length === columns ? header : [];
}

function readOwnAccount({ dom }: Page, css: Css): string | null {
  const link = dom.find(css.ownAccount);
  const label = link && dom.attribute(link, 'aria-label');
  return /\(([^\s()@]{1,64}@[^\s()@]{1,190})\)/.exec(label ?? '')?.[1]?.toLowerCase() ?? null;
}
