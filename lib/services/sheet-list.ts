import Papa from 'papaparse';
import { z } from 'zod';
import { cleanText } from '../domain/clean-text.ts';
import { columnLetters, columnNumber } from '../domain/sheets/column-letters.ts';
import { type CompanionTable, splitHeader } from '../domain/sheets/companion-rows.ts';
import { type CopiedRows, sightingCaps } from '../domain/sighting.ts';
import { followValue, type SessionPort } from '../platform/session-values.ts';
import type { CsvTable } from './csv-parse.ts';

const listKey = 'sheetList';
/** A list to walk along, not a whole database. */
const mostListRows = 500;
const mostColumns = 60;

const cells = z.array(z.string());
const listSchema = z.object({
  origin: z.enum(['copied', 'pasted', 'file']),
  site: z.string().nullable(),
  /** Document and tab the rows were copied from; the name of the file. */
  sheet: z.string(),
  /** Tells one copy from the next. */
  mark: z.string(),
  header: cells,
  rows: z.array(cells),
  /** Rows that the file had beyond those kept. */
  leftOut: z.int(),
  isClosed: z.boolean(),
});

/** Rows beside which the panel works, for as long as the browser runs. Never stored on disk. */
export type SheetList = z.infer<typeof listSchema>;

function parseList(value: unknown): SheetList | null {
  const parsed = listSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** Calls back with the list now and on every change, null without one; returns how to stop. */
export function watchSheetList(
  session: SessionPort,
  listener: (list: SheetList | null) => void,
): () => void {
  return followValue(session, listKey, (value) => {
    const list = parseList(value);
    listener(list?.isClosed ? null : list);
  });
}

type Source = Pick<SheetList, 'origin' | 'site' | 'sheet' | 'mark'>;

async function putList(session: SessionPort, source: Source, table: CompanionTable) {
  const clean = (row: readonly string[]) =>
    row.slice(0, mostColumns).map((cell) => cleanText(cell, 1_000));
  const list: SheetList = {
    ...source,
    header: clean(table.header),
    rows: table.rows.slice(0, mostListRows).map(clean),
    leftOut: Math.max(0, table.rows.length - mostListRows),
    isClosed: false,
  };
  await session.set(listKey, list);
  return list;
}

/** Takes rows that were copied on a page. The same copy is told with every cell: it is taken once. */
export async function takeCopiedRows(
  session: SessionPort,
  site: string,
  { sheet, count, from, rows }: CopiedRows,
): Promise<void> {
  const mark = JSON.stringify([site, sheet, count, rows.length, rows[0]]);
  if (parseList(await session.get(listKey))?.mark === mark) return;
  const table = splitHeader(rows);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const isByLetters = table.header.length === 0 && from !== null;
  const header = isByLetters ? lettersFrom(from, width) : table.header;
  await putList(session, { origin: 'copied', site, sheet, mark }, { ...table, header });
}

function lettersFrom(from: string, width: number): string[] {
  const first = columnNumber(from);
  return Array.from({ length: Math.min(width, sightingCaps.rowCells) }, (_, at) =>
    columnLetters(Math.min(first + at, 18_277)),
  );
}

/** Takes text that the user pasted; gives null where it holds no rows. */
export async function takePastedRows(session: SessionPort, text: string, mark: string) {
  const { data } = Papa.parse<string[]>(text.slice(0, 2_000_000), { skipEmptyLines: 'greedy' });
  const table = splitHeader(data);
  if (table.rows.length === 0) return null;
  return putList(session, { origin: 'pasted', site: null, sheet: '', mark }, table);
}

/** Takes a table that the user opened as a file. */
export async function takeFileRows(session: SessionPort, name: string, table: CsvTable) {
  const source = { origin: 'file', site: null, sheet: cleanText(name), mark: name } as const;
  return putList(session, source, splitHeader([table.header, ...table.rows]));
}

/** Puts the list away; the same copy does not bring it back. */
export async function closeSheetList(session: SessionPort): Promise<void> {
  const list = parseList(await session.get(listKey));
  if (list) await session.set(listKey, { ...list, header: [], rows: [], isClosed: true });
}
